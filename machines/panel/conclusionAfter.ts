import type { FindingId, Findings } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import type { Certainty, OutcomeId } from '../vocabulary/outcomes.ts';
import { certaintyOn, wholeRequirement } from '../workup/certainty.ts';
import { type CodedPanel, codedPanel, placeOf } from '../workup/codedPanel.ts';
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

const known = new WeakMap<Findings, Standing>();

/** Gives where a case stands with the first reader; worked out once for the same findings. */
export function standingOf(findings: Findings): Standing {
  const worked = known.get(findings);
  if (worked) return worked;
  const panel = codedPanel(findings).slice();
  const trail = compiledWorkup().trailOf(panel);
  const { outcome } = trail;
  const standing = {
    conclusion: concludes(outcome, panel),
    trail,
    certaintyReads: certaintyReads(outcome, panel),
  };
  known.set(findings, standing);
  return standing;
}

/** Gives what the first reader concludes from findings. */
export const conclusionOf = (findings: Findings): Conclusion => standingOf(findings).conclusion;

/** Says whether a finding can matter at all, alone: where neither the way nor the certainty reads it, it cannot. */
export function canMatter({ trail, certaintyReads: reads }: Standing, finding: FindingId): boolean {
  const place = placeOf(finding);
  return (trail.firstRead[place] as number) >= 0 || reads[place] === true;
}

/** Gives what the first reader would conclude if one finding had another code; the same object where nothing changes. */
export function conclusionAfter(standing: Standing, finding: FindingId, code: number): Conclusion {
  const { conclusion, trail } = standing;
  const place = placeOf(finding);
  const outcome = compiledWorkup().outcomeIf(trail, place, code);
  if (outcome === conclusion.outcome && standing.certaintyReads[place] !== true) return conclusion;
  const was = trail.panel[place] as number;
  trail.panel[place] = code;
  const after = certaintyOn(outcome, trail.panel);
  trail.panel[place] = was;
  return outcome === conclusion.outcome && after === conclusion.certainty ? conclusion : { outcome, certainty: after };
}
