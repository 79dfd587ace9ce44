import { Link } from 'wouter';
import { usualDiagnosisIds } from '../../../machines/panel/usualDiagnoses.ts';
import { findingLabel } from '../../../machines/report/findingLabel.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { familyNames } from '../../text/familyText.ts';
import { kindNames, outcomeText } from '../../text/outcomeText.ts';
import { teachText } from '../../text/teachText.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { lessonGraph } from './lesson.ts';
import css from './Panel.module.css';
import { useTeaching } from './TeachContext.ts';

/** A conclusion of the workup: what it means, what it requires to be established, and what it leaves open. */
export function OutcomeNode({ id }: { readonly id: OutcomeId }) {
  const { hrefOf } = useTeaching();
  const outcome = lessonGraph.outcomes.find((candidate) => candidate.id === id);
  if (outcome === undefined) return null;
  const { name, alsoCalled, kind, family, meaning, requires, leavesOpen } = outcome;
  const usual = usualDiagnosisIds.some((diagnosis) => diagnosis === id);
  return (
    <>
      <section>
        <p className={css['note']}>
          {kindNames[kind]}
          {family !== 'none' && `, ${familyNames[family]}`}
        </p>
        <h3 className={css['question']}>{name}</h3>
        {alsoCalled.length > 0 && <p>{teachText.alsoCalled(alsoCalled)}</p>}
        <p>{meaning.because}</p>
        <ClaimNotes claims={meaning.claims} figures={meaning.figures} expertOpinion={meaning.expertOpinion} />
      </section>
      {requires.length > 0 && (
        <section>
          <h3>{outcomeText.unmetTitle[kind]}</h3>
          <p className={css['note']}>{teachText.requirementWords}</p>
          <ul className={css['branches']}>
            {requires.map((requirement) => (
              <li key={requirement.id}>
                <p className={css['reading']}>{findingLabel(requirement.finding)}</p>
                <p>{requirement.because}</p>
                <ClaimNotes
                  claims={requirement.claims}
                  figures={requirement.figures}
                  expertOpinion={requirement.expertOpinion}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {leavesOpen.length > 0 && (
        <section>
          <h3>{teachText.leavesOpen}</h3>
          <ul>
            {leavesOpen.map((open) => (
              <li key={open}>
                <OutcomeBadge outcome={open} plain />
              </li>
            ))}
          </ul>
        </section>
      )}
      {usual && (
        <p>
          <Link href={hrefOf({ route: { kind: 'usual', id } })}>{teachText.lightUsual}</Link>
        </p>
      )}
    </>
  );
}
