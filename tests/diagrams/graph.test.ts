import { describe, expect, test } from 'vitest';
import { chartOf, type WorkupLike, workupGraph } from '../../diagrams/graph.ts';
import { outcomeIds } from '../../machines/vocabulary/outcomes.ts';
import { criteria } from '../../machines/workup/criteria.ts';
import { stepIds } from '../../machines/workup/stepIds.ts';
import { workupMachine } from '../../machines/workup/workup.machine.ts';

const graph = workupGraph();
const branches = graph.steps.flatMap((step) => step.branches);

type States = Readonly<Record<string, { readonly on?: Readonly<Record<string, readonly object[]>> }>>;

/** Gives a copy of the workup machine in which the first branch of actin leads elsewhere, with other words. */
function changedMachine(): WorkupLike {
  const states = structuredClone(workupMachine.config.states) as States;
  const { actin } = states;
  const branch = actin?.on?.['step.settled']?.[0];
  if (branch === undefined) throw new Error('actin has no branch');
  Object.assign(branch, { target: 'antigenicityInDoubt', description: 'changed' });
  return { config: { ...workupMachine.config, states } };
}

describe(`the graph: ${graph.steps.length} steps, ${branches.length} branches, ${graph.outcomes.length} conclusions`, () => {
  test('it holds every step and every conclusion, in their order, and starts with actin', () => {
    expect([graph.start, graph.steps.map(({ id }) => id), graph.outcomes.map(({ id }) => id)]).toEqual([
      'actin',
      stepIds,
      outcomeIds,
    ]);
  });

  test('it is the same after a way through JSON', () => {
    expect(JSON.parse(JSON.stringify(graph))).toStrictEqual(graph);
  });

  test('a changed copy of the machine gives a changed graph, and nothing else in it changes', () => {
    const changed = workupGraph(changedMachine());
    const expected = structuredClone(graph) as unknown as { steps: { branches: { to: string; reading: string }[] }[] };
    Object.assign(expected.steps[0]?.branches[0] ?? {}, { to: 'antigenicityInDoubt', reading: 'changed' });
    expect(changed).toEqual(expected);
    expect(changed).not.toEqual(graph);
  });

  test('each phase has steps, and the steps of the first phase come first', () => {
    const met = [...new Set(graph.steps.map(({ phase }) => phase))];
    expect([new Set(met), met[0]]).toEqual([new Set(graph.phases), graph.phases[0]]);
  });

  test('every sentence that a branch or a requirement names is spelt out beside its name', () => {
    const guards = [
      ...branches.map(({ when }) => when),
      ...graph.steps.flatMap(({ asks }) => asks.map(({ onlyWhen }) => onlyWhen)),
      ...graph.outcomes.flatMap(({ requires }) => requires.flatMap(({ met }) => met ?? [])),
    ];
    const named = guards.flatMap(({ all, none }) => [...all, ...none]);
    expect(named.filter(({ id, sentence }) => criteria[id].sentence !== sentence || sentence === '')).toEqual([]);
  });

  test('the first step reads as a whole', () => {
    const [actin] = graph.steps;
    expect({ ...actin, why: null, branches: actin?.branches.map(({ id, to, when }) => ({ id, to, when })) }).toEqual({
      id: 'actin',
      phase: 'muscle',
      settles: 'Is actin expressed?',
      asks: [{ finding: 'sma', accepts: ['msaHhf35', 'calponin'], onlyWhen: { all: [], none: [] } }],
      why: null,
      branches: [
        {
          id: 'expressed',
          to: 'desminAfterActin',
          when: {
            all: [{ id: 'actinExpressed', sentence: 'SMA, MSA (HHF-35) or calponin is positive or focal' }],
            none: [],
          },
        },
        {
          id: 'negative',
          to: 'desminWithoutActin',
          when: { all: [{ id: 'actinNegative', sentence: 'an actin was done, none is expressed' }], none: [] },
        },
        {
          id: 'unknown',
          to: 'desminActinUnknown',
          when: {
            all: [],
            none: [
              { id: 'actinExpressed', sentence: 'SMA, MSA (HHF-35) or calponin is positive or focal' },
              { id: 'actinNegative', sentence: 'an actin was done, none is expressed' },
            ],
          },
        },
      ],
    });
  });

  test('every reason has claims, figures or the label of expert opinion', () => {
    const reasons = [
      ...graph.steps.map(({ why }) => why),
      ...branches,
      ...graph.outcomes.flatMap(({ meaning, requires }) => [meaning, ...requires]),
    ];
    const bare = reasons.filter(
      ({ because, claims, figures, expertOpinion }) =>
        because === '' || (claims.length === 0 && figures.length === 0 && !expertOpinion),
    );
    expect(bare).toEqual([]);
  });
});

const charts = [graph.consult, graph.grading, graph.staging] as const;

describe('the machines around the workup', () => {
  test.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s: every transition leads to a state that exists, and every state but the last is left again or final',
    (_, { states, anywhere, initial }) => {
      const ids = new Set(states.map(({ id }) => id));
      const lost = [...anywhere, ...states.flatMap(({ transitions }) => transitions)].filter(({ to }) => !ids.has(to));
      const stuck = states.filter(({ final, transitions }) => !final && transitions.length === 0).map(({ id }) => id);
      expect([ids.has(initial), lost, stuck]).toEqual([true, [], anywhere.length > 0 ? ['report'] : []]);
    },
  );

  test.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s: every transition of a state has words and a reason',
    (_, { states }) => {
      const bare = states.flatMap(({ id, transitions }) =>
        transitions.filter(({ description, reason }) => description === null || reason === null).map(() => id),
      );
      expect(bare).toEqual([]);
    },
  );

  test('the visit starts the workup, the grading and the staging, and goes from one to the other', () => {
    expect(
      graph.consult.states.map(({ id, invokes, transitions }) => [id, invokes, transitions.map(({ to }) => to)]),
    ).toEqual([
      ['workup', 'workup', ['grading', 'pointer']],
      ['grading', 'grading', ['staging']],
      ['staging', 'staging', ['report']],
      ['pointer', null, ['report']],
      ['report', null, []],
    ]);
  });

  test('whatever happens to the case starts the workup again', () => {
    expect(graph.consult.anywhere.map(({ event, to }) => [event, to])).toEqual([
      ['finding.reported', 'workup'],
      ['finding.withdrawn', 'workup'],
      ['panel.closed', 'workup'],
      ['panel.opened', 'workup'],
      ['case.opened', 'workup'],
    ]);
  });

  test('the grading ends in a grade, the staging in a group or none', () => {
    const ends = ({ states }: (typeof charts)[number]) =>
      states.filter(({ final }) => final).map(({ id, meta }) => [id, meta]);
    expect([ends(graph.grading), ends(graph.staging)]).toEqual([
      [
        ['grade1', { grade: 'G1' }],
        ['grade2', { grade: 'G2' }],
        ['grade3', { grade: 'G3' }],
        ['gradeNotAssessed', { grade: 'GX' }],
      ],
      [
        ['stageIA', { group: 'IA' }],
        ['stageIB', { group: 'IB' }],
        ['stageII', { group: 'II' }],
        ['stageIIIA', { group: 'IIIA' }],
        ['stageIIIB', { group: 'IIIB' }],
        ['stageIV', { group: 'IV' }],
        ['withoutGroup', { group: null }],
        ['headNeckCategoriesOnly', { group: null }],
        ['notStagedHere', { group: null }],
        ['siteNeeded', { group: null }],
      ],
    ]);
  });

  test('a chart is read from the machine it is given', () => {
    expect(
      chartOf({
        config: {
          id: 'one',
          initial: 'a',
          states: { a: { on: { go: { target: 'b', guard: 'may' } } }, b: { type: 'final', description: 'end' } },
        },
      }),
    ).toEqual({
      id: 'one',
      initial: 'a',
      anywhere: [],
      states: [
        {
          id: 'a',
          description: null,
          final: false,
          invokes: null,
          meta: null,
          transitions: [{ event: 'go', description: null, guard: 'may', params: null, to: 'b', reason: null }],
        },
        { id: 'b', description: 'end', final: true, invokes: null, meta: null, transitions: [] },
      ],
    });
  });
});
