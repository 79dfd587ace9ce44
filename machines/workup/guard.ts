import type { FindingId, Findings } from '../vocabulary/findings.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { type CriterionId, criteria } from './criteria.ts';
import { all, type Criterion, findingsRead, holds, none } from './criterion.ts';
import { type PanelSet, panelsWhere } from './panelSet.ts';

/** When a branch is taken: every criterion of `all` holds and none of `none`; both lists empty holds always. */
export type GuardParams = { readonly all?: readonly CriterionId[]; readonly none?: readonly CriterionId[] };

const testOf = (id: CriterionId): Criterion => criteria[id].test;

/** Gives a guard as one criterion. */
export function criterionOf(guard: GuardParams): Criterion {
  return all(...(guard.all ?? []).map(testOf), none(...(guard.none ?? []).map(testOf)));
}

/** Says whether a guard holds for the findings. */
export function guardHolds({ all: wanted, none: unwanted }: GuardParams, findings: Findings): boolean {
  if (wanted !== undefined) for (const id of wanted) if (!holds(testOf(id), findings)) return false;
  if (unwanted !== undefined) for (const id of unwanted) if (holds(testOf(id), findings)) return false;
  return true;
}

/** Lists the findings that a guard reads, each once. */
export const findingsReadBy: (guard: GuardParams) => readonly FindingId[] = remembered((guard) =>
  findingsRead(criterionOf(guard)),
);

const sets = new Map<string, PanelSet>();

/** Gives the panels for which a guard holds; computed once for each guard. */
export const panelsOf: (guard: GuardParams) => PanelSet = remembered((guard) => {
  const key = `${guard.all?.join(' ') ?? ''}|${guard.none?.join(' ') ?? ''}`;
  const known = sets.get(key);
  if (known) return known;
  const set = panelsWhere(criterionOf(guard));
  sets.set(key, set);
  return set;
});
