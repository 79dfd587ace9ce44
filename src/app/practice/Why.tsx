import type { Decision, Fork, WithoutEffect } from '../../../machines/panel/orderReasons.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import type { Reason } from '../../../machines/workup/workup.setup.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { capital } from '../knowledge/capital.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import css from './Why.module.css';

function Sourced({ reason: { because, ...sources } }: { readonly reason: Reason }) {
  return (
    <>
      <p>{because}</p>
      <ClaimNotes {...sources} />
    </>
  );
}

function At({ fork: { step, withIt } }: { readonly fork: Fork }) {
  return (
    <>
      <p>
        <b>{stepQuestions[step.id]}</b> {capital(withIt.reading)}.
      </p>
      <Sourced reason={withIt} />
    </>
  );
}

/** What a needed stain decides, and what the workup would come to without it. */
export function WhyNeeded({ decision }: { readonly decision: Decision }) {
  const { fork, without, opens, hides } = decision;
  const isSame = opens.length + hides.length > 0;
  return (
    <div className={css['why']}>
      {fork !== null && <At fork={fork} />}
      {!isSame && <p>{words.withoutItOther(outcomeNames[without.outcome].name)}</p>}
      {opens.length > 0 && <p>{words.withoutItOpen}</p>}
      {hides.length > 0 && <p>{words.withItOpen}</p>}
      {[...opens, ...hides].map(({ id, ...reason }) => (
        <Sourced key={id} reason={reason} />
      ))}
    </div>
  );
}

function sentenceOf(reason: WithoutEffect): string {
  switch (reason.kind) {
    case 'closedAgain':
      return words.closedAgain;
    case 'sameConclusion':
      return words.sameConclusion(stepQuestions[reason.fork.step.id], reason.fork.withIt.reading);
    case 'answered':
      return words.answered(
        stepQuestions[reason.step.id],
        reason.by.map((stain) => stainNames[stain].name),
      );
    case 'sameWay':
      return words.sameWay(stepQuestions[reason.step.id]);
    case 'requirement':
      return reason.isMet ? words.requirementMet : words.requirementOpen;
    case 'elsewhere':
      return words.elsewhere(reason.steps.map(({ id }) => stepQuestions[id]));
    case 'notAsked':
      return words.notAsked;
  }
}

/** Why a reported stain that was ordered changed nothing in this case. */
export function WhyWithoutEffect({ reason }: { readonly reason: WithoutEffect }) {
  return (
    <div className={css['why']}>
      <p>{sentenceOf(reason)}</p>
      {reason.kind === 'closedAgain' && reason.opens.map(({ id, ...open }) => <Sourced key={id} reason={open} />)}
      {reason.kind === 'requirement' && !reason.isMet && <Sourced reason={requirements[reason.requirement]} />}
    </div>
  );
}
