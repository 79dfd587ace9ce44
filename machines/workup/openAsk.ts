import type { FindingId, Findings } from '../vocabulary/findings.ts';
import { domains } from '../vocabulary/findings.ts';
import { findingsReadBy, guardHolds, panelsOf } from './guard.ts';
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
 * Gives the next question of a step that is not answered and whose answer can still decide the branch; null when the
 * branch is decided or every question is answered. What is known is not asked again.
 */
export function openAsk(step: Pick<Step, 'asks' | 'branches'>, findings: Findings): Ask | null {
  const unanswered = step.asks.filter((ask) => !isAnswered(ask, findings) && guardHolds(ask.onlyWhen ?? {}, findings));
  if (unanswered.length === 0) return null;
  const open = new Set(unanswered.flatMap(findingsOfAsk));
  const read = [...new Set(step.branches.flatMap((branch) => findingsReadBy(branch.when)))];
  const box = new Map(boxOf(findings, read));
  for (const finding of open) if (box.has(finding)) box.set(finding, fullMask(finding));
  const now = branchesOpen(step.branches, box);
  if (!now.includes(' ')) return null;
  const decides = (ask: Ask): boolean =>
    domains[ask.finding].some(
      (reading) => branchesOpen(step.branches, new Map(box).set(ask.finding, maskOf(ask.finding, [reading]))) !== now,
    );
  return unanswered.find(decides) ?? unanswered[0] ?? null;
}
