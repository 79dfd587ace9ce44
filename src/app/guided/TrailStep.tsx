import { useId, useRef, useState } from 'react';
import { isOutcome } from '../../../machines/workup/route.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';
import { guidedText } from '../../text/guidedText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import { AnswerChip } from './AnswerChip.tsx';
import { ReasonOfBranch } from './ReasonOfBranch.tsx';
import css from './TrailStep.module.css';
import type { TrailEntry } from './trail.ts';
import { useEscape } from './useEscape.ts';
import { WithReason } from './WithReason.tsx';

function BranchReason({ step, branch }: { readonly step: StepId; readonly branch: Branch }) {
  return (
    <div className={css['reason']}>
      <ReasonOfBranch step={step} branch={branch} />
      <p className={css['leads']}>
        {guidedText.leadsTo}:{' '}
        {isOutcome(branch.to) ? (
          <SelfTested short>
            <OutcomeBadge outcome={branch.to} plain />
          </SelfTested>
        ) : (
          stepQuestions[branch.to]
        )}
      </p>
    </div>
  );
}

export type TrailStepProps = {
  readonly entry: TrailEntry;
  readonly changing: string | null;
  readonly setChanging: (id: string | null) => void;
};

/** One step of the way: its question, what was read there, and the reason of the branch on hover, focus or tap. */
export function TrailStep({ entry, changing, setChanging }: TrailStepProps) {
  const { step, branch, answers } = entry;
  const [dismissed, setDismissed] = useState(false);
  const element = useRef<HTMLFieldSetElement>(null);
  const hintId = useId();
  const idOf = (finding: string): string => `${step.id} ${finding}`;
  const open = answers.some(({ finding }) => changing === idOf(finding)) || changing === step.id;
  const offerHint = (): void => setDismissed(false);
  useEscape(() => {
    const here = element.current?.matches(':hover, :focus-within') === true;
    if (open) setChanging(null);
    else if (here) setDismissed(true);
    return open || (here && !dismissed);
  });
  return (
    <fieldset ref={element} className={css['step']}>
      <legend className={css['question']}>{stepQuestions[step.id]}</legend>
      <ul className={css['answers']}>
        {answers.map(({ finding, reading }) => (
          <li key={finding}>
            <AnswerChip
              finding={finding}
              reading={reading}
              changing={changing === idOf(finding)}
              onChange={(on) => setChanging(on ? idOf(finding) : null)}
              describedBy={branch === null ? undefined : hintId}
              onReached={offerHint}
            >
              {branch !== null && <BranchReason step={step.id} branch={branch} />}
            </AnswerChip>
          </li>
        ))}
        {answers.length === 0 && branch !== null && (
          <li>
            <button
              type="button"
              className={css['unknown']}
              aria-expanded={changing === step.id}
              aria-describedby={hintId}
              onPointerEnter={offerHint}
              onFocus={offerHint}
              onClick={() => setChanging(changing === step.id ? null : step.id)}
            >
              {guidedText.noReading}
            </button>
            {changing === step.id && <BranchReason step={step.id} branch={branch} />}
          </li>
        )}
      </ul>
      {branch === null ? (
        <p className={css['open']}>{guidedText.stepOpen}</p>
      ) : (
        <p className={css['hint']} id={hintId} role="tooltip" hidden={open || dismissed}>
          <WithReason step={step.id} branch={branch.id}>
            {({ because, expertOpinion }) => `${because}${expertOpinion ? ` (${guidedText.expertOpinion})` : ''}`}
          </WithReason>
        </p>
      )}
    </fieldset>
  );
}
