import { findingLabel } from '../machines/report/findingLabel.ts';
import type { Grounded } from '../machines/report/report.ts';
import { criteria } from '../machines/workup/criteria.ts';
import { isOutcome } from '../machines/workup/route.ts';
import type { StepId } from '../machines/workup/stepIds.ts';
import type { Ask } from '../machines/workup/workup.setup.ts';
import { stepOf } from './drawSection.ts';
import type { GraphBranch, GraphGuard, WorkupGraph } from './graph.ts';
import { fullName, kindWords } from './outcomeNode.ts';
import { sectionOf } from './sections.ts';
import type { WorkupRead } from './workupRead.ts';

const cell = (text: string): string => text.replace(/[\\|<>*_`[\]]/g, (sign) => `\\${sign}`);

const ids = (all: readonly string[]): string => (all.length === 0 ? '–' : all.map((id) => `\`${id}\``).join(' '));

function whenOf({ all, none }: GraphGuard): string {
  const yes = all.map(({ sentence }) => sentence);
  const no = none.map(({ sentence }) => `not: ${sentence}`);
  return [...yes, ...no].map(cell).join('; ') || 'always';
}

function askOf({ finding, accepts = [], onlyWhen }: Ask): string {
  const instead = accepts.length === 0 ? '' : `, or in its place ${accepts.map(findingLabel).join(', ')}`;
  const yes = (onlyWhen?.all ?? []).map((id) => criteria[id].sentence);
  const no = (onlyWhen?.none ?? []).map((id) => `not: ${criteria[id].sentence}`);
  const only = yes.length + no.length === 0 ? '' : `, only when ${[...yes, ...no].join('; ')}`;
  return `- ${cell(`${findingLabel(finding)}${instead}${only}`)}`;
}

function nextOf(to: GraphBranch['to'], { outcomes, steps }: WorkupGraph): string {
  if (isOutcome(to)) {
    const outcome = outcomes.find(({ id }) => id === to);
    if (outcome === undefined) return `\`${to}\``;
    return `**${cell(fullName(outcome))}** (${kindWords[outcome.kind].toLowerCase()}) \`${to}\``;
  }
  return `[${cell(stepOf(to, steps).settles)}](${to}.md)`;
}

const basisOf = ({ expertOpinion }: Pick<Grounded, 'expertOpinion'>): string =>
  expertOpinion ? 'expert opinion, no published source' : 'published';

const rowOf = (branch: GraphBranch, graph: WorkupGraph): string => {
  const { id, reading, when, to, because, claims, figures } = branch;
  const columns = [
    `\`${id}\``,
    cell(reading),
    whenOf(when),
    nextOf(to, graph),
    cell(because),
    ids(claims),
    ids(figures),
    basisOf(branch),
  ];
  return `| ${columns.join(' | ')} |`;
};

/**
 * Writes a step as a decision table in Markdown: exactly one row holds for any panel, their order decides nothing (hit
 * policy: unique). Each row has its reading, the sentences that must hold, where it leads, its reason, claims and figures.
 */
export function toDecisionTable(id: StepId, { graph, steps }: WorkupRead): string {
  const step = stepOf(id, graph.steps);
  const { asks } = steps[id];
  const { because, claims, figures } = step.why;
  return [
    `# ${cell(step.settles)}`,
    '',
    `Step \`${id}\`, ${cell(sectionOf(step).title)} Exactly one row holds; the order decides nothing.`,
    '',
    'Asks:',
    '',
    ...asks.map(askOf),
    '',
    `Why: ${cell(because)} (${basisOf(step.why)}; claims ${ids(claims)}; figures ${ids(figures)})`,
    '',
    '| branch | reading | holds when | leads to | because | claims | figures | basis |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...step.branches.map((branch) => rowOf(branch, graph)),
    '',
  ].join('\n');
}
