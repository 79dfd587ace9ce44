import type { Findings } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import type { Certainty, OutcomeId } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { certaintyOn, wholeRequirement } from '../workup/certainty.ts';
import { asIf, type CodedPanel, codedPanel } from '../workup/codedPanel.ts';
import { decisionOf } from '../workup/compiledGuard.ts';
import { compiledWorkup, type Trail } from '../workup/compiledWorkup.ts';
import { placesRead } from '../workup/decision.ts';

/** What the first reader concludes and how sure it is. */
export type Conclusion = { readonly outcome: OutcomeId; readonly certainty: Certainty };

/**
 * Where a case stands with the first reader: its conclusion, the way there, and for each place of its coded panel whether
 * the certainty of that conclusion hangs on it.
 */
export type Standing = {
  readonly conclusion: Conclusion;
  readonly trail: Trail;
  readonly certaintyReads: readonly boolean[];
};

const concludes = (outcome: OutcomeId, panel: CodedPanel): Conclusion => ({
  outcome,
  certainty: certaintyOn(outcome, panel),
});

function certaintyReads(outcome: OutcomeId, panel: CodedPanel): readonly boolean[] {
  const requirement = outcomeNames[outcome].kind === 'diagnosis' ? wholeRequirement(outcome) : null;
  return requirement === null ? [] : placesRead(decisionOf(requirement), panel);
}

/** Gives where a case stands with the first reader. */
export const standingOf: (findings: Findings) => Standing = remembered((findings) => {
  const trail = compiledWorkup().trailOf(codedPanel(findings));
  const { outcome, panel } = trail;
  return { conclusion: concludes(outcome, panel), trail, certaintyReads: certaintyReads(outcome, panel) };
});

/** Gives what the first reader concludes from findings. */
export const conclusionOf = (findings: Findings): Conclusion => standingOf(findings).conclusion;

/** Says whether the finding at a place can matter at all, alone: where neither the way nor the certainty reads it, it cannot. */
export function canMatter({ trail, certaintyReads: reads }: Standing, place: number): boolean {
  return (trail.firstRead[place] as number) >= 0 || reads[place] === true;
}

/** Gives what the first reader would conclude if the finding at a place had another code; the same object where nothing changes. */
export function conclusionAfter(standing: Standing, place: number, code: number): Conclusion {
  const { conclusion, trail } = standing;
  const outcome = compiledWorkup().outcomeIf(trail, place, code);
  if (outcome === conclusion.outcome && standing.certaintyReads[place] !== true) return conclusion;
  const after = asIf(trail.panel, place, code, (changed) => certaintyOn(outcome, changed));
  return outcome === conclusion.outcome && after === conclusion.certainty ? conclusion : { outcome, certainty: after };
}
