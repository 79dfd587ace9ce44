import { describe, expect, test } from 'vitest';
import { type Actor, createActor } from 'xstate';
import { replay } from '../../../machines/case/replay.ts';
import { completeConsultMachine } from '../../../machines/completeConsult.machine.ts';
import { type ConsultEvent, stagingFindingsOf } from '../../../machines/consult.machine.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { findingOf, reportedFindings, withoutFinding } from '../../../machines/vocabulary/caseFindings.ts';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { findingsRead } from '../workup/findingsThatMatter.ts';
import { panelReaching } from '../workup/panelReaching.ts';
import { randomFrom, seededPanels, shuffled } from '../workup/seededPanels.ts';
import { caseOf } from './caseOf.ts';

const patience = 120_000;

type Visit = Actor<typeof completeConsultMachine>;

const opened = (): Visit => createActor(completeConsultMachine, { input: {} }).start();

const stateOf = (visit: Visit) => {
  const { value, context } = visit.getSnapshot();
  return { at: value, outcome: context.outcome };
};

const reportsOf = (caseFile: CaseFile): readonly ConsultEvent[] =>
  reportedFindings(caseFile).map(
    (finding) => ({ type: 'finding.reported', finding, value: findingOf(caseFile, finding) }) as ConsultEvent,
  );

const cases = outcomeIds.map((id) => ({ id, caseFile: caseOf(panelReaching(id) ?? {}) }));

const leiomyosarcoma: CaseFile = {
  schema: caseSchema,
  specimen: { procedure: 'excision', site: 'trunk', priorTreatment: false },
  stains: {
    sma: 'positive',
    desmin: 'positive',
    hCaldesmon: 'positive',
    s100: 'negative',
    ae1ae3: 'negative',
    cd34: 'negative',
  },
  histology: {
    depth: 'dermis',
    atypia: 'moderate',
    mitoses: { count: 4, areaMm2: 1.734 },
    necrosis: 'absent',
    differentiation: 2,
  },
  staging: { sizeMm: 12, n: 'N0', m: 'M0' },
};

describe('the visit', { timeout: patience }, () => {
  test.each(cases.map(({ id, caseFile }) => [id, caseFile] as const))(
    '%s: a closed case reaches it, and goes on to grading and staging or to the pointer',
    (id, caseFile) => {
      const { outcome, grading, staging } = replay(caseFile);
      const graded = outcomes[id].handsOffTo === 'grading';
      expect([outcome, grading !== null, staging !== null]).toEqual([id, graded, graded]);
    },
  );

  test('only the leiomyosarcomas are graded and staged', () => {
    expect(outcomeIds.filter((id) => outcomes[id].handsOffTo === 'grading')).toEqual([
      'leiomyosarcomaDermal',
      'leiomyosarcomaSubcutaneous',
      'leiomyosarcomaDeep',
      'leiomyosarcomaDepthUnknown',
    ]);
  });

  test('an empty visit waits in the workup; closed, it ends in the report, unclassified', () => {
    const visit = opened();
    const before = stateOf(visit);
    visit.send({ type: 'panel.closed' });
    expect([before, stateOf(visit)]).toEqual([
      { at: 'workup', outcome: null },
      { at: 'report', outcome: 'unclassified' },
    ]);
  });

  test('begins with an empty case; what is not graded has no grade to be staged by', () => {
    expect(opened().getSnapshot().context.case).toStrictEqual({ schema: caseSchema });
    expect(stagingFindingsOf({ schema: caseSchema, staging: { n: 'N0' } }, null)).toStrictEqual({ n: 'N0' });
  });

  test('a leiomyosarcoma is graded and staged with what the case says', () => {
    const { outcome, grading, staging } = replay(leiomyosarcoma);
    expect({
      outcome,
      grade: grading?.grade,
      total: grading?.total,
      t: staging?.staging?.t,
      group: staging?.staging?.group,
    }).toEqual({ outcome: 'leiomyosarcomaDermal', grade: 'G1', total: 3, t: 'T1', group: 'IA' });
  });

  test('a grade that becomes known later changes the stage with it', () => {
    const visit = createActor(completeConsultMachine, { input: { case: leiomyosarcoma, closed: true } }).start();
    visit.send({ type: 'finding.reported', finding: 'differentiation', value: 3 });
    visit.send({ type: 'finding.reported', finding: 'necrosis', value: 'atLeast50' });
    visit.send({ type: 'finding.reported', finding: 'sizeMm', value: 60 });
    const { grading, staging } = visit.getSnapshot().context;
    expect([grading?.grade, staging?.staging?.t, staging?.staging?.group]).toEqual(['G3', 'T2', 'IIIA']);
  });

  const seed = 2_101;
  test(`findings reported one by one in any order end as the whole case does: ${cases.length} conclusions, shuffled by seed ${seed}`, () => {
    const random = randomFrom(seed);
    const ends = cases.map(({ caseFile }) => {
      const visit = opened();
      for (const report of shuffled(reportsOf(caseFile), random)) visit.send(report);
      visit.send({ type: 'panel.closed' });
      const { outcome, grading, staging } = visit.getSnapshot().context;
      return { outcome, grading, staging };
    });
    expect(ends).toEqual(cases.map(({ caseFile }) => replay(caseFile)));
  });

  test('a finding withdrawn after the report starts the workup again, and the other findings stay', () => {
    const ends = cases.flatMap(({ caseFile }) =>
      reportedFindings(caseFile).map((finding) => {
        const visit = createActor(completeConsultMachine, { input: { case: caseFile, closed: true } }).start();
        visit.send({ type: 'finding.withdrawn', finding });
        const left = visit.getSnapshot().context;
        const fewer = withoutFinding(caseFile, finding);
        const same = JSON.stringify(left.case) === JSON.stringify(fewer) && left.outcome === replay(fewer).outcome;
        return same ? null : { finding, caseFile };
      }),
    );
    expect(ends.filter((fault) => fault !== null)).toEqual([]);
  });

  test('a panel that is opened again waits for the open question; another case opened starts from its own findings', () => {
    const visit = createActor(completeConsultMachine, { input: { closed: true } }).start();
    visit.send({ type: 'panel.opened' });
    const reopened = stateOf(visit);
    visit.send({ type: 'case.opened', case: leiomyosarcoma });
    const { closed, case: now } = visit.getSnapshot().context;
    expect([reopened, stateOf(visit).at, closed, now]).toEqual([
      { at: 'workup', outcome: null },
      'workup',
      false,
      leiomyosarcoma,
    ]);
  });
});

describe('invariant 7, the visit reads a case as the walk over the steps does', { timeout: patience }, () => {
  const writable = (panel: Findings): boolean => panel.hCaldesmonClone === undefined || panel.hCaldesmon !== undefined;
  const seed = 2_107;
  const panels = [...seededPanels(seed, 1_200, findingsRead)].filter(writable);

  test(`a case file written from findings reads back as the same findings: ${panels.length} panels of seed ${seed}`, () => {
    expect(panels.map((panel) => readFindings(caseOf(panel)))).toEqual(panels);
  });

  test(`and replayed it ends where the walk ends: ${panels.length} panels`, () => {
    expect(panels.map((panel) => replay(caseOf(panel)).outcome)).toEqual(panels.map((panel) => routeOf(panel).outcome));
  });
});
