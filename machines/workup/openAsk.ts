import { domains, type FindingId, type Findings } from '../vocabulary/findings.ts';
import { findingsReadBy, type GuardParams, guardHolds, panelsOf } from './guard.ts';
import { boxOf, fullMask, maskOf, meets, type PanelBox } from './panelSet.ts';
import type { Ask, Step } from './workup.setup.ts';

const findingsOfAsk = (ask: Ask): readonly FindingId[] => [ask.finding, ...(ask.accepts ?? [])];

const isAnswered = (ask: Ask, findings: Findings): boolean =>
  findingsOfAsk(ask).some((finding) => findings[finding] !== undefined);

function branchesOpen(branches: Step['branches'], box: PanelBox): string {
  return branches
    .filter((branch) => meets(box, panelsOf(branch.when)))
    .map((branch) => branch.id)
    .join(' ');
}

/**
 * Gives the next question of a step that is not answered and whose answer can still decide the branch, or lead an
 * earlier step another way (`passed` are the guards of the branches taken so far); null when neither is so or every
 * question is answered. What is known is not asked again.
 */
export function openAsk(
  step: Pick<Step, 'asks' | 'branches'>,
  findings: Findings,
  passed: readonly GuardParams[] = [],
): Ask | null {
  const unanswered = step.asks.filter((ask) => !isAnswered(ask, findings) && guardHolds(ask.onlyWhen ?? {}, findings));
  if (unanswered.length === 0) return null;
  const open = new Set(unanswered.flatMap(findingsOfAsk));
  const read = [...new Set(step.branches.flatMap((branch) => findingsReadBy(branch.when)))];
  const box = new Map(boxOf(findings, read));
  for (const finding of open) box.set(finding, fullMask(finding));
  const now = branchesOpen(step.branches, box);
  const reroutes = (ask: Ask): boolean =>
    findingsOfAsk(ask).some((finding) =>
      domains[finding].some(
        (reading) => !passed.every((when) => guardHolds(when, { ...findings, [finding]: reading })),
      ),
    );
  if (!now.includes(' ')) return unanswered.find(reroutes) ?? null;
  const decides = (ask: Ask): boolean =>
    domains[ask.finding].some(
      (reading) => branchesOpen(step.branches, new Map(box).set(ask.finding, maskOf(ask.finding, [reading]))) !== now,
    );
  return unanswered.find((ask) => decides(ask) || reroutes(ask)) ?? unanswered[0] ?? null;
}
