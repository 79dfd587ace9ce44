import { Link } from 'wouter';
import { usualDiagnosisIds } from '../../../machines/panel/usualDiagnoses.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { teachText } from '../../text/teachText.ts';
import { keptVisit } from '../guided/visit.ts';
import { citedCases } from './lessonRoutes.ts';
import css from './Panel.module.css';
import { useTeaching } from './TeachContext.ts';
import type { RouteChoice } from './teachAddress.ts';

function RouteLink({ to, words }: { readonly to: RouteChoice | null; readonly words: string }) {
  const { address, hrefOf, open } = useTeaching();
  const chosen = JSON.stringify(address.route) === JSON.stringify(to);
  return (
    <li>
      <Link
        href={hrefOf({ route: to, node: null, reveal: null })}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => open(null)}
      >
        {words}
      </Link>
    </li>
  );
}

/** The ways that can be lit: the case of the guided workup, the usual way of each diagnosis, published cases. */
export function RoutesPanel() {
  const hasCurrent = reportedFindings(keptVisit().case).length > 0;
  return (
    <>
      <p className={css['note']}>{teachText.routesNote}</p>
      <ul className={css['links']}>
        <RouteLink to={null} words={teachText.noRoute} />
      </ul>
      <section>
        <h3>{teachText.currentTitle}</h3>
        {hasCurrent ? (
          <ul className={css['links']}>
            <RouteLink to={{ kind: 'current' }} words={teachText.currentShow} />
          </ul>
        ) : (
          <p className={css['note']}>{teachText.currentEmpty}</p>
        )}
      </section>
      <section>
        <h3>{teachText.usualTitle}</h3>
        <p className={css['note']}>{teachText.usualNote}</p>
        <ul className={css['links']}>
          {usualDiagnosisIds.map((id) => (
            <RouteLink key={id} to={{ kind: 'usual', id }} words={outcomeNames[id].name} />
          ))}
        </ul>
      </section>
      <section>
        <h3>{teachText.publishedTitle}</h3>
        <p className={css['note']}>{teachText.publishedNote}</p>
        <ul className={css['links']}>
          {citedCases.map(({ published, short }) => (
            <RouteLink
              key={published.id}
              to={{ kind: 'published', id: published.id }}
              words={`${published.publishedDiagnosis} (${short})`}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
