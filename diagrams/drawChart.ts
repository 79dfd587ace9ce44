import { findingNames } from '../machines/vocabulary/findingNames.ts';
import { type Drawing, type DrawnEdge, type DrawnLayout, type DrawnNode, eachNodeOnce } from './drawing.ts';
import type { Chart, ChartState, ChartTransition, WorkupGraph } from './graph.ts';

/** A statechart that is drawn beside the workup; staging is drawn in three parts to stay legible. */
export type ChartDiagramId = 'consult' | 'grading' | 'staging' | 'stagingTrunkExtremity' | 'stagingHeadNeck';

type Part = {
  readonly title: string;
  readonly description: string;
  readonly layout: DrawnLayout;
  readonly chart: (graph: WorkupGraph) => Chart;
  /** The state with which the part begins; the whole chart without it. */
  readonly from?: string;
  /** Only the state with which it begins. */
  readonly firstOnly?: true;
};

const layout: DrawnLayout = {
  direction: 'TB',
  nodeGap: 24,
  rankGap: 40,
  nodeWidth: 34,
  edgeWidth: 24,
};

const parts: Readonly<Record<ChartDiagramId, Part>> = {
  consult: {
    title: 'The visit: workup, then grade and stage or a pointer, then the report',
    description: 'Statechart of a visit: the workup hands leiomyosarcoma over to grading and staging.',
    layout: { ...layout, direction: 'LR', edgeWidth: 18 },
    chart: ({ consult }) => consult,
  },
  grading: {
    title: 'FNCLCC grade of leiomyosarcoma',
    description: 'Statechart of the grading: three scores and prior treatment, the sum, the grade.',
    layout,
    chart: ({ grading }) => grading,
  },
  staging: {
    title: 'AJCC 8 stage: the site chooses the chapter',
    description: 'Statechart of the first step of the staging.',
    layout: { ...layout, direction: 'LR', edgeWidth: 25 },
    chart: ({ staging }) => staging,
    from: 'site',
    firstOnly: true,
  },
  stagingTrunkExtremity: {
    title: 'AJCC 8 stage: trunk and extremities',
    description: 'Statechart of the staging by the chapter for trunk and extremities.',
    layout,
    chart: ({ staging }) => staging,
    from: 'trunkExtremitySize',
  },
  stagingHeadNeck: {
    title: 'AJCC 8 categories: head and neck',
    description: 'Statechart of the staging by the chapter for head and neck, which has no stage groups.',
    layout: { ...layout, edgeWidth: 25 },
    chart: ({ staging }) => staging,
    from: 'headNeckExtension',
  },
};

/** The statecharts that are drawn, in order. */
export const chartDiagramIds = Object.keys(parts) as readonly ChartDiagramId[];

/** Gives the title of a statechart that is drawn. */
export const chartTitle = (id: ChartDiagramId): string => parts[id].title;

const wordsForIds: Readonly<Record<string, string>> = { ...findingNames.site.values, ...findingNames.extension.values };

const inWords = (description: string): string =>
  description.replace(/\b[A-Za-z]+\b/g, (word) => wordsForIds[word] ?? word);

const labelOf = ({ id }: Chart, { description, event }: ChartTransition): string => {
  const words = description ?? event;
  return id === 'staging' ? inWords(words) : words;
};

function reachable(chart: Chart, from: string): readonly ChartState[] {
  const found = new Set([from]);
  for (const id of found) {
    for (const { to } of chart.states.find((state) => state.id === id)?.transitions ?? []) found.add(to);
  }
  return chart.states.filter(({ id }) => found.has(id));
}

function nodeOf({ id, description, final }: ChartState, inside: readonly ChartState[]): DrawnNode {
  const text = description ?? id;
  if (final) return { id, kind: 'result', rows: [{ text }] };
  if (inside.some((state) => state.id === id)) return { id, kind: 'state', rows: [{ text }] };
  return { id, kind: 'elsewhere', rows: [{ text: 'Goes on:', quiet: true }, { text }] };
}

const edgesOf = (chart: Chart, { id, transitions }: ChartState): readonly DrawnEdge[] =>
  transitions.map((transition, index) => ({
    id: `${id}--${index + 1}`,
    from: id,
    to: transition.to,
    rows: [{ text: labelOf(chart, transition) }],
    branches: [`${id}--${index + 1}`],
    expertOpinion: transition.reason?.expertOpinion === true,
    tone: 'plain',
  }));

const anywhereId = 'anywhere';

function anywhereOf({ anywhere }: Chart): Pick<Drawing, 'nodes' | 'edges'> {
  const targets = [...new Set(anywhere.map(({ to }) => to))];
  if (targets.length === 0) return { nodes: [], edges: [] };
  const rows = [{ text: 'At any time:', quiet: true as const }, ...anywhere.map(({ event }) => ({ text: event }))];
  return {
    nodes: [{ id: anywhereId, kind: 'entry', rows }],
    edges: targets.map((to) => ({
      id: `${anywhereId}--${to}`,
      from: anywhereId,
      to,
      rows: [],
      branches: [],
      expertOpinion: false,
      tone: 'plain',
    })),
  };
}

/** Draws a statechart that goes with the workup, or a part of one: every transition with its words. */
export function drawChart(id: ChartDiagramId, graph: WorkupGraph): Drawing {
  const { title, description, layout: laidOut, chart: chartIn, from, firstOnly } = parts[id];
  const chart = chartIn(graph);
  const whole = from === undefined ? chart.states : reachable(chart, from);
  const inside = firstOnly === true ? whole.filter((state) => state.id === from) : whole;
  const stateOf = (to: string): ChartState => {
    const state = chart.states.find((candidate) => candidate.id === to);
    if (state === undefined) throw new RangeError(`${chart.id}: there is no state ${to}`);
    return state;
  };
  const open = inside.filter(({ final }) => !final);
  const anywhere = from === undefined ? anywhereOf(chart) : { nodes: [], edges: [] };
  return {
    name: id,
    title,
    description,
    layout: laidOut,
    nodes: eachNodeOnce([
      ...anywhere.nodes,
      ...open.flatMap((state) => [
        nodeOf(state, inside),
        ...state.transitions.map(({ to }) => nodeOf(stateOf(to), inside)),
      ]),
    ]),
    edges: [...anywhere.edges, ...open.flatMap((state) => edgesOf(chart, state))],
  };
}
