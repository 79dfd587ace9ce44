import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { isOutcome } from '../../../machines/workup/route.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import { withinSentence } from '../../text/askText.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { meaningText } from '../../text/meaningText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { Reading } from '../ui/Reading.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import css from './Meanings.module.css';
import { type Meaning, meaningsOf } from './meaning.ts';
import { ReasonOfBranch } from './ReasonOfBranch.tsx';
import { useStanding } from './useVisit.ts';

function Next({ to }: { readonly to: StepId | OutcomeId }) {
  return (
    <p className={css['next']}>
      {isOutcome(to) ? (
        <>
          {meaningText.ends}{' '}
          <SelfTested short>
            <OutcomeBadge outcome={to} />
          </SelfTested>
        </>
      ) : (
        `${meaningText.next}: ${stepQuestions[to]}`
      )}
    </p>
  );
}

function MeaningOf({ meaning }: { readonly meaning: Meaning }) {
  const { at, branch, goesOn, turnsAt, next } = meaning;
  return (
    <>
      {turnsAt !== null && <p>{meaningText.turnsBack(stepQuestions[turnsAt.id])}</p>}
      {branch !== null && at !== null && <ReasonOfBranch step={at} branch={branch} />}
      {goesOn !== null && <p>{meaningText.goesOn(withinSentence(nameOfFinding(goesOn)))}</p>}
      {next !== null && <Next to={next} />}
    </>
  );
}

export type MeaningsProps = { readonly finding: FindingId; readonly alsoKnown: Findings };

/** What each answer to the open question would mean: the branch it takes, why, and where that leads. */
export function Meanings({ finding, alsoKnown }: MeaningsProps) {
  const { progress, findings } = useStanding();
  const meanings = meaningsOf(progress, { ...findings, ...alsoKnown }, finding, domains[finding]);
  return (
    <dl className={css['meanings']}>
      {meanings.map((meaning) => (
        <div key={meaning.reading}>
          <dt>
            <Reading finding={finding} reading={meaning.reading} />
          </dt>
          <dd>
            <MeaningOf meaning={meaning} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
