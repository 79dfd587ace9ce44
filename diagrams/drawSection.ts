import { isOutcome } from '../machines/workup/route.ts';
import type { StepId } from '../machines/workup/stepIds.ts';
import { branchTone } from './branchTone.ts';
import { type Drawing, type DrawnEdge, type DrawnLayout, type DrawnNode, eachNodeOnce } from './drawing.ts';
import type { GraphBranch, GraphStep } from './graph.ts';
import { outcomeNode } from './outcomeNode.ts';
import { type Section, type SectionId, sectionOf, sections } from './sections.ts';
import type { WorkupRead } from './workupRead.ts';

const downwards: DrawnLayout = { direction: 'TB', nodeGap: 24, rankGap: 40, nodeWidth: 34, edgeWidth: 25 };
const rightwards: DrawnLayout = { direction: 'LR', nodeGap: 24, rankGap: 36, nodeWidth: 28, edgeWidth: 25 };

/** The layout of each section, chosen so that it fills a slide and no line runs under a label. */
const layouts: Readonly<Record<SectionId, DrawnLayout>> = {
  muscle: downwards,
  smoothMuscleMimics: downwards,
  smoothMuscleMalignancy: downwards,
  melanocyticOrNeural: { ...rightwards, nodeWidth: 22, edgeWidth: 20 },
  epithelial: { ...downwards, edgeWidth: 16 },
  fibrohistiocytic: rightwards,
  exclusion: downwards,
};

/** The words for the start of the whole workup. */
export const startWords = 'Spindle cell tumour of the skin';

/** Draws a branch of a step as an edge. */
export const branchEdge = (step: GraphStep, branch: GraphBranch, { steps }: WorkupRead): DrawnEdge => {
  const id = `${step.id}--${branch.id}`;
  const when = { all: branch.when.all.map((part) => part.id), none: branch.when.none.map((part) => part.id) };
  return {
    id,
    from: step.id,
    to: branch.to,
    rows: [{ text: branch.reading }],
    branches: [id],
    expertOpinion: branch.expertOpinion,
    tone: branchTone(steps[step.id], { when }),
  };
};

/**
 * Draws where a branch leads: an outcome, or a step. A step of another section, or every step where `next` gives the
 * word for it, is drawn as the place where the drawing is left.
 */
export function targetNode(to: GraphBranch['to'], section: Section, { graph }: WorkupRead, next?: string): DrawnNode {
  if (isOutcome(to)) {
    const outcome = graph.outcomes.find(({ id }) => id === to);
    if (outcome === undefined) throw new RangeError(`${to}: the machine has no such outcome`);
    return outcomeNode(outcome);
  }
  const step = stepOf(to, graph.steps);
  const there = sectionOf(step);
  if (there.id === section.id && next === undefined) return questionNode(step);
  const words = there.id === section.id ? next : `Goes on: ${there.short}`;
  return { id: to, kind: 'elsewhere', rows: [{ text: words ?? '', quiet: true }, { text: step.settles }] };
}

const questionNode = ({ id, settles }: GraphStep): DrawnNode => ({ id, kind: 'question', rows: [{ text: settles }] });

/** Gives a step of the graph by its id. */
export function stepOf(id: StepId, steps: readonly GraphStep[]): GraphStep {
  const step = steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new RangeError(`${id}: the machine has no such step`);
  return step;
}

type Entry = { readonly node: DrawnNode; readonly edge: DrawnEdge };

function entriesOf(inside: readonly GraphStep[], section: Section, { graph }: WorkupRead): readonly Entry[] {
  return inside.flatMap((step) => {
    const start: readonly (Section | null)[] = step.id === graph.start ? [null] : [];
    const from = graph.steps
      .filter(({ branches }) => branches.some(({ to }) => to === step.id))
      .map(sectionOf)
      .filter(({ id }) => id !== section.id);
    return [...start, ...new Set(from)].map((source) => {
      const id = `from-${source?.id ?? 'start'}`;
      const text = source === null ? startWords : `From: ${source.short}`;
      const edge = { id: `${id}--${step.id}`, from: id, to: step.id, rows: [], branches: [], expertOpinion: false };
      return { node: { id, kind: 'entry' as const, rows: [{ text }] }, edge: { ...edge, tone: 'plain' as const } };
    });
  });
}

/** Draws a section of the workup: its steps with every branch, the outcomes and the steps of other sections reached. */
export function drawSection(id: SectionId, read: WorkupRead): Drawing {
  const section = sections.find((candidate) => candidate.id === id);
  if (section === undefined) throw new RangeError(`${id}: there is no such section`);
  const inside = read.graph.steps.filter((step) => sectionOf(step).id === id);
  const entries = entriesOf(inside, section, read);
  return {
    name: id,
    title: section.title,
    description: `Flowchart of ${inside.length} steps of the workup, with every branch and its reading.`,
    layout: layouts[id],
    nodes: eachNodeOnce([
      ...entries.map(({ node }) => node),
      ...inside.flatMap((step) => [
        questionNode(step),
        ...step.branches.map(({ to }) => targetNode(to, section, read)),
      ]),
    ]),
    edges: [
      ...entries.map(({ edge }) => edge),
      ...inside.flatMap((step) => step.branches.map((branch) => branchEdge(step, branch, read))),
    ],
  };
}
