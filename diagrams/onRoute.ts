import type { OutcomeId } from '../machines/vocabulary/outcomes.ts';
import { handsOffTo } from '../machines/workup/afterOutcome.ts';
import { type Passage, steps } from '../machines/workup/route.ts';
import type { StepId } from '../machines/workup/stepIds.ts';
import type { Drawing } from './drawing.ts';
import { sectionNodeId } from './drawOverview.ts';
import { type SectionId, sectionOf } from './sections.ts';

/** A way through the workup as it is shown: the steps passed, and the conclusion or the step that is open now. */
export type ShownRoute = {
  readonly passages: readonly Passage[];
  readonly outcome: OutcomeId | null;
  readonly at: StepId | null;
};

/**
 * What of a drawing lies on a route, as ids: the nodes in the order of the route, the edges, and the outcome where it is
 * a row of a list. All empty where the route does not pass through the drawing.
 */
export type OnRoute = {
  readonly nodes: readonly string[];
  readonly edges: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
};

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Lists the steps of a route in order, the open one last. */
export const stepsOnRoute = ({ passages, at }: ShownRoute): readonly StepId[] =>
  once([...passages.map(({ step }) => step.id), ...(at === null ? [] : [at])]);

/** Gives the section that a step belongs to. */
export const sectionOfStep = (id: StepId): SectionId => sectionOf(steps[id]).id;

/** Lists the sections that a route passes, each once, in order. */
export const sectionsOnRoute = (route: ShownRoute): readonly SectionId[] =>
  once(stepsOnRoute(route).map(sectionOfStep));

const entriesOf = (route: ShownRoute): readonly (readonly [string, StepId])[] =>
  stepsOnRoute(route).map((step, index, all) => {
    const before = all[index - 1];
    return [`from-${before === undefined ? 'start' : sectionOfStep(before)}`, step];
  });

/** The overview shows where a conclusion is handed on to; in their own diagrams grading and staging go by their own findings. */
const afterwards = ({ name }: Drawing, { outcome }: ShownRoute): readonly string[] =>
  name === 'overview' && outcome !== null && handsOffTo(outcome) === 'grading' ? ['grading', 'staging'] : [];

function edgesOn(drawing: Drawing, route: ShownRoute): ReadonlySet<string> {
  const taken = new Set(route.passages.map(({ step, branch }) => `${step.id}--${branch.id}`));
  const entered = new Set(entriesOf(route).map(([from, to]) => `${from}--${to}`));
  const after = new Set(afterwards(drawing, route));
  const lit = drawing.edges.filter(
    ({ id, to, branches }) => entered.has(id) || after.has(to) || branches.some((branch) => taken.has(branch)),
  );
  return new Set(lit.map(({ id }) => id));
}

/** Gives what of a drawing lies on a route. */
export function onRoute(drawing: Drawing, route: ShownRoute): OnRoute {
  const edges = edgesOn(drawing, route);
  const passed = new Set<string>(stepsOnRoute(route).flatMap((id) => [id, sectionNodeId(sectionOfStep(id))]));
  const reached = new Set(drawing.edges.flatMap(({ id, from, to }) => (edges.has(id) ? [from, to] : [])));
  const inOrder = [
    ...entriesOf(route).flatMap(([entry, step]) => [entry, sectionNodeId(sectionOfStep(step)), step]),
    ...(route.outcome === null ? [] : [route.outcome]),
    ...afterwards(drawing, route),
  ];
  const isOn = (id: string): boolean =>
    drawing.nodes.some(
      (node) =>
        node.id === id && (reached.has(id) || (passed.has(id) && (node.kind === 'question' || node.kind === 'phase'))),
    );
  const nodes = once(inOrder).filter(isOn);
  const listed = drawing.nodes
    .filter(({ id }) => nodes.includes(id))
    .flatMap(({ rows }) => rows.flatMap(({ ids = [] }) => ids));
  return { nodes, edges, rows: new Set(listed.filter((id) => id === route.outcome)) };
}
