import { excludedBy, type Openness, openDiagnoses } from '../../../machines/panel/possibleOutcomes.ts';
import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';

const diagnoses: readonly OutcomeId[] = outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis');

/**
 * Where every diagnosis stands: it can be reached, it is left open by a conclusion that can be reached and names no
 * single diagnosis, or it is neither.
 */
export type StandingOfDiagnoses = {
  readonly reachable: readonly OutcomeId[];
  readonly leftOpen: readonly OutcomeId[];
  readonly excluded: readonly OutcomeId[];
};

/** Sorts the diagnoses by where they stand, each list by family. */
export function standingOfDiagnoses(findings: Findings): StandingOfDiagnoses {
  const open = openDiagnoses(findings);
  const which = (openness: Openness | undefined): readonly OutcomeId[] =>
    diagnoses.filter((id) => open.get(id) === openness);
  return { reachable: which('reachable'), leftOpen: which('leftOpen'), excluded: which(undefined) };
}

/** Diagnoses that the same findings rule out. */
export type Exclusion = { readonly by: readonly FindingId[]; readonly outcomes: readonly OutcomeId[] };

/**
 * Groups diagnoses that are not open by what rules them out, as `excludedBy` says it. What is open with fewer findings
 * is worked out once for all of them.
 */
export function exclusionsOf(excluded: readonly OutcomeId[], findings: Findings): readonly Exclusion[] {
  const remembered = new Map<string, ReturnType<typeof openDiagnoses>>();
  const openWith: typeof openDiagnoses = (kept) => {
    const key = Object.keys(kept).join(' ');
    const open = remembered.get(key) ?? openDiagnoses(kept);
    remembered.set(key, open);
    return open;
  };
  const groups = new Map<string, { readonly by: readonly FindingId[]; readonly outcomes: OutcomeId[] }>();
  for (const outcome of excluded) {
    const by = excludedBy(outcome, findings, openWith);
    const key = by.join(' ');
    const group = groups.get(key) ?? { by, outcomes: [] };
    group.outcomes.push(outcome);
    groups.set(key, group);
  }
  return [...groups.values()];
}
