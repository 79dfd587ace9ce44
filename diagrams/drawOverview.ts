import { isOutcome } from '../machines/workup/route.ts';
import { asksInShort } from './askWords.ts';
import type { Drawing, DrawnEdge, DrawnLayout, DrawnNode, DrawnRow } from './drawing.ts';
import { startWords, stepOf } from './drawSection.ts';
import type { GraphBranch, GraphOutcome, GraphStep, WorkupGraph } from './graph.ts';
import { fullName, kindWords } from './outcomeNode.ts';
import { overviewTitle } from './overviewTitle.ts';
import { overviewWords } from './overviewWords.ts';
import { type Section, type SectionId, sectionOf, sections } from './sections.ts';
import type { WorkupRead } from './workupRead.ts';

const layout: DrawnLayout = { direction: 'TB', nodeGap: 24, rankGap: 30, nodeWidth: 100, edgeWidth: 25 };

type Passed = { readonly step: GraphStep; readonly branch: GraphBranch };

/** The id of a section's box; the bare id of one section is that of an outcome too. */
export const sectionNodeId = (id: SectionId): string => `section-${id}`;

const idOf = ({ step, branch }: Passed): string => `${step.id}--${branch.id}`;

const passesThrough = ({ branches }: GraphStep): boolean => new Set(branches.map(({ to }) => to)).size === 1;

/** Gives the branches that decide a passage: those into a step that only passes on stand for its own. */
function deciding(passed: Passed, graph: WorkupGraph): readonly Passed[] {
  if (!passesThrough(passed.step)) return [passed];
  return graph.steps
    .filter((step) => sectionOf(step).id === sectionOf(passed.step).id)
    .flatMap((step) => step.branches.filter(({ to }) => to === passed.step.id).map((branch) => ({ step, branch })));
}

const distinct = (all: readonly Passed[]): readonly Passed[] =>
  all.filter((passed, index) => all.findIndex((other) => idOf(other) === idOf(passed)) === index);

function passageEdge(from: SectionId, to: SectionId, crossing: readonly Passed[], graph: WorkupGraph): DrawnEdge {
  const decided = distinct(crossing.flatMap((passed) => deciding(passed, graph)));
  const ids = decided.map(idOf);
  const known = overviewWords.find(
    (words) => words.from === from && words.to === to && words.branches.toSorted().join() === ids.toSorted().join(),
  );
  const readings = [...new Set(decided.map(({ branch }) => branch.reading))];
  return {
    id: `${sectionNodeId(from)}--${sectionNodeId(to)}`,
    from: sectionNodeId(from),
    to: sectionNodeId(to),
    rows: known === undefined ? readings.map((text) => ({ text })) : [{ text: known.words }],
    branches: crossing.map(idOf),
    expertOpinion: crossing.every(({ branch }) => branch.expertOpinion),
    tone: 'plain',
  };
}

const outcomeRow = (outcome: GraphOutcome): DrawnRow => ({
  text: `${kindWords[outcome.kind].toLowerCase()} · ${fullName(outcome)}`,
  ids: [outcome.id],
  mark: { kind: outcome.kind, family: outcome.family },
});

function sectionNode(section: Section, { start, steps, outcomes }: WorkupGraph): DrawnNode {
  const inside = steps.filter((step) => sectionOf(step).id === section.id);
  const targets = inside.flatMap(({ branches }) => branches.map(({ to }) => to));
  const reached = outcomes.filter(({ id }) => targets.includes(id));
  const isFirst = inside.some(({ id }) => id === start);
  const asks = asksInShort(inside.flatMap((step) => step.asks));
  return {
    id: sectionNodeId(section.id),
    kind: 'phase',
    rows: [
      ...(isFirst ? [{ text: startWords, quiet: true as const }] : []),
      { text: section.title, heading: true },
      { text: `Asks: ${asks}`, quiet: true },
      ...reached.map(outcomeRow),
    ],
  };
}

function passages({ id }: Section, graph: WorkupGraph): readonly DrawnEdge[] {
  const inside = graph.steps.filter((step) => sectionOf(step).id === id);
  const leaving = inside.flatMap((step) =>
    step.branches.flatMap((branch) =>
      isOutcome(branch.to) ? [] : [{ there: sectionOf(stepOf(branch.to, graph.steps)).id, passed: { step, branch } }],
    ),
  );
  return sections.flatMap((other) => {
    const crossing = leaving.filter(({ there }) => there === other.id && there !== id).map(({ passed }) => passed);
    return crossing.length === 0 ? [] : [passageEdge(id, other.id, crossing, graph)];
  });
}

const plainEdge = (from: string, to: string, text: string): DrawnEdge => ({
  id: `${from}--${to}`,
  from,
  to,
  rows: [{ text }],
  branches: [],
  expertOpinion: false,
  tone: 'plain',
});

function gradingAndStaging({ steps, outcomes, consult }: WorkupGraph): Pick<Drawing, 'nodes' | 'edges'> {
  const graded = outcomes.filter(({ handsOffTo }) => handsOffTo === 'grading').map(({ id }) => id as string);
  const from = steps.filter(({ branches }) => branches.some(({ to }) => graded.includes(to))).map(sectionOf);
  const into = (state: string) =>
    consult.states.flatMap(({ transitions }) => transitions).find(({ to }) => to === state)?.description ?? '';
  return {
    nodes: consult.states
      .filter(({ id }) => id === 'grading' || id === 'staging')
      .map(({ id, description }) => ({ id, kind: 'state', rows: [{ text: description ?? id }] })),
    edges: [
      ...[...new Set(from)].map(({ id }) => plainEdge(sectionNodeId(id), 'grading', into('grading'))),
      plainEdge('grading', 'staging', into('staging')),
    ],
  };
}

/** Draws the whole workup on one page: a box a section with what it asks and its outcomes, and the ways between them. */
export function drawOverview({ graph }: WorkupRead): Drawing {
  const after = gradingAndStaging(graph);
  return {
    name: 'overview',
    title: overviewTitle,
    description:
      'Flowchart of the sections of the workup: what each asks for, the outcomes it may end in, and when it leads on to the next. An arrow between sections stands for several branches; it is dashed where all of them are expert opinion.',
    layout,
    nodes: [...sections.map((section) => sectionNode(section, graph)), ...after.nodes],
    edges: [...sections.flatMap((section) => passages(section, graph)), ...after.edges],
  };
}
