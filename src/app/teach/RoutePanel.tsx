import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sectionOfStep, sectionsOnRoute } from '../../../diagrams/onRoute.ts';
import type { UsualPanel } from '../../../machines/panel/usualPanel.ts';
import { readingAt } from '../../../machines/report/pathOf.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import type { Passage } from '../../../machines/workup/route.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { teachText } from '../../text/teachText.ts';
import { CitationLine } from '../ui/CitationLine.tsx';
import { ClaimNotes, ExpertOpinion } from '../ui/ClaimNotes.tsx';
import { Chip } from '../ui/Reading.tsx';
import type { CitedCase, LessonRoute } from './lessonRoutes.ts';
import css from './Panel.module.css';
import { titleOf } from './pictures.ts';
import { endOf, subjectOf } from './routeWords.ts';
import { useTeaching } from './TeachContext.ts';

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Usual({ panel: { states, stains } }: { readonly panel: UsualPanel }) {
  return (
    <Titled title={teachText.panelOfRoute}>
      <p className={css['note']}>{teachText.usualNote}</p>
      <ul className={css['stains']}>
        {states.map(({ finding, reading, because, claims, figures }) => (
          <li key={finding}>
            <Chip finding={finding} reading={reading} />
            <p>{because}</p>
            <ClaimNotes claims={claims} figures={figures} expertOpinion={claims === undefined} />
          </li>
        ))}
        {stains.map(({ finding, reading, published, figures, substitute }) => (
          <li key={finding}>
            <Chip finding={finding} reading={reading} />
            {published === null ? (
              <p className={css['note']}>{teachText.noPublishedCount}</p>
            ) : (
              <>
                <p>
                  {teachText.reacted(published.positive, published.total)}
                  {substitute !== undefined && ` (${teachText.substitute(substitute)})`}
                </p>
                <ClaimNotes figures={figures} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Titled>
  );
}

function Published({ published, source }: CitedCase) {
  const { publishedDiagnosis, patients, odd, note, notCoded } = published;
  return (
    <Titled title={teachText.publishedAs}>
      <p>{publishedDiagnosis}</p>
      <p className={css['note']}>
        <CitationLine citation={source} />
      </p>
      {patients > 1 && <p>{teachText.patients(patients)}</p>}
      {odd !== undefined && (
        <p>
          {teachText.odd}: {odd}
        </p>
      )}
      {note !== undefined && <p>{note}</p>}
      {notCoded.length > 0 && (
        <p>
          {teachText.notCoded}: {notCoded.join('; ')}
        </p>
      )}
    </Titled>
  );
}

function StepOf({ passage, route }: { readonly passage: Passage; readonly route: LessonRoute }) {
  const { hrefOf } = useTeaching();
  const { step, branch } = passage;
  const readings = Object.entries(readingAt(passage, route.findings)) as [FindingId, string][];
  return (
    <li>
      <Link href={hrefOf({ diagram: sectionOfStep(step.id), node: step.id, reveal: null })}>
        {stepQuestions[step.id]}
      </Link>
      <p className={css['chips']}>
        {readings.map(([finding, reading]) => (
          <Chip key={finding} finding={finding} reading={reading} />
        ))}
      </p>
      <p>{branch.reading}</p>
      {branch.expertOpinion === true && <ExpertOpinion />}
    </li>
  );
}

/** The lit way in words: what it is a way of, each step with what was read there, and where it ends. */
export function RoutePanel() {
  const { route, entry, hrefOf, open } = useTeaching();
  if (route === null) return <p>{teachText.noRoute}</p>;
  const { subject } = route;
  return (
    <>
      <section>
        <p>{subjectOf(route)}</p>
        <p className={css['reading']}>{endOf(route)}</p>
      </section>
      {subject.kind === 'published' && <Published {...subject} />}
      <Titled title={teachText.parts}>
        <ol className={css['links']}>
          {(['overview', ...sectionsOnRoute(route)] as const).map((name) => (
            <li key={name}>
              <Link
                href={hrefOf({ diagram: name, node: null, reveal: null })}
                aria-current={name === entry.name ? 'page' : undefined}
                onClick={() => open(null)}
              >
                {titleOf(name)}
              </Link>
            </li>
          ))}
        </ol>
      </Titled>
      <Titled title={teachText.stepsOfRoute}>
        <ol className={css['branches']}>
          {route.passages.map((passage) => (
            <StepOf key={passage.step.id} passage={passage} route={route} />
          ))}
        </ol>
      </Titled>
      {subject.kind === 'usual' && <Usual panel={subject.panel} />}
    </>
  );
}
