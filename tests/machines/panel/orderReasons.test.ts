import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { reportedStains, withStains } from '../../../machines/panel/fewestReported.ts';
import { type OrderReasons, orderReasons, type WithoutEffect } from '../../../machines/panel/orderReasons.ts';
import { type OrderScore, scoreOrders } from '../../../machines/panel/scoreOrders.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { type CaseFile, type CaseStains, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { findingsReadBy } from '../../../machines/workup/guard.ts';
import { requirements } from '../../../machines/workup/requirements.ts';

const caseOf = (id: string): CaseFile => {
  const found = publishedCases.find((published) => published.id === id);
  if (found === undefined) throw new Error(id);
  return found.case;
};

const reasonsOf = (caseFile: CaseFile, ordered: readonly StainId[] = stainIds): OrderReasons =>
  orderReasons(caseFile, scoreOrders(caseFile, ordered));

const scoreOf = remembered((caseFile: CaseFile) => scoreOrders(caseFile, stainIds));
const wholeReasonsOf = remembered((caseFile: CaseFile) => orderReasons(caseFile, scoreOf(caseFile)));

const inShort = ({ outcome, unmet }: OrderReasons['reached']) => ({ outcome, unmet: unmet.map(({ id }) => id) });

const conclusionOf = (caseFile: CaseFile) => {
  const { outcome, certainty, unmet } = buildReport(caseFile).workup;
  return { outcome, certainty, unmet: unmet.map(({ requirement }) => requirement) };
};

describe.each(publishedCases.map((published) => [published.id, published.case] as const))('%s', (_, caseFile) => {
  const score = (): OrderScore => scoreOf(caseFile);
  const reasons = (): OrderReasons => wholeReasonsOf(caseFile);

  test('the whole case comes to what its report states', () => {
    const { outcome, certainty, unmet } = reasons().whole;
    expect({ outcome, certainty, unmet: unmet.map(({ id }) => id) }).toEqual(conclusionOf(caseFile));
    expect(inShort(reasonsOf(caseFile, score().needed).reached)).toEqual(inShort(reasons().whole));
  });

  test('every needed stain has a decision: without it the conclusion or what is open is another', () => {
    expect([...reasons().decisions.keys()]).toEqual(score().needed);
    for (const [stain, { without, opens, hides }] of reasons().decisions) {
      const left = withStains(
        caseFile,
        score().needed.filter((other) => other !== stain),
      );
      expect({ outcome: without.outcome, certainty: without.certainty }).toEqual({
        outcome: conclusionOf(left).outcome,
        certainty: conclusionOf(left).certainty,
      });
      if (without.outcome === reasons().whole.outcome) expect(opens.length + hides.length).toBeGreaterThan(0);
      else expect({ opens, hides }).toEqual({ opens: [], hides: [] });
    }
  });

  test('a fork is a step that is passed both ways, by two branches', () => {
    const forks = [...reasons().decisions.values(), ...reasons().withoutEffect.values()].flatMap((reason) =>
      'fork' in reason && reason.fork !== null ? [reason.fork] : [],
    );
    for (const { step, withIt, withoutIt } of forks) {
      const ids = step.branches.map(({ id }) => id);
      expect(ids.filter((id) => id === withIt.id || id === withoutIt.id).length).toBe(2);
    }
  });

  test('every wasted stain has a reason; alone beside the needed ones it changes the conclusion only where that is said', () => {
    expect([...reasons().withoutEffect.keys()]).toEqual(score().wasted);
    for (const [stain, { kind }] of reasons().withoutEffect) {
      const withIt = inShort(reasonsOf(caseFile, [...score().needed, stain]).reached);
      if (kind === 'closedAgain') expect(withIt).not.toEqual(inShort(reasons().whole));
      else expect(withIt).toEqual(inShort(reasons().whole));
    }
  });

  test('a stain that answers beside another is named with one that was needed', () => {
    const answered = [...reasons().withoutEffect.values()].flatMap((reason) =>
      reason.kind === 'answered' ? reason.by : [],
    );
    expect(answered.filter((stain) => !score().needed.includes(stain))).toEqual([]);
    expect(answered.filter((stain) => !reportedStains(caseFile).includes(stain))).toEqual([]);
  });
});

const whyOf = (id: string, stain: StainId): unknown => {
  const found: WithoutEffect | undefined = reasonsOf(caseOf(id)).withoutEffect.get(stain);
  if (found === undefined) throw new Error(`${stain} has effect in ${id}`);
  if (found.kind === 'sameConclusion') return [found.kind, found.fork.step.id, found.fork.withIt.id];
  if (found.kind === 'closedAgain') return [found.kind, ...found.opens.map((unmet) => unmet.id)];
  if (found.kind === 'answered') return [found.kind, found.step.id, ...found.by];
  if (found.kind === 'sameWay') return [found.kind, found.step.id];
  if (found.kind === 'requirement') return [found.kind, found.requirement, found.isMet];
  return found.kind === 'elsewhere' ? [found.kind, ...found.steps.map(({ id: step }) => step)] : [found.kind];
};

describe('why a stain was without effect', () => {
  test.each([
    ['DF-03', 'sma', ['closedAgain', 'smoothMuscleRefuted']],
    ['LMS-D-11', 'desmin', ['sameConclusion', 'desminAfterActin', 'positive']],
    ['LMS-S-04', 'msaHhf35', ['answered', 'actin', 'sma']],
    ['LMS-D-20', 'cam52', ['answered', 'keratinInSmoothMuscle', 'ae1ae3']],
    ['NF-01', 'cd34', ['sameWay', 'melanocyticOrNeuralLineage']],
    ['LMS-D-04', 'sox10', ['requirement', 's100OrSox10Read', true]],
    ['LMS-D-04', 'factorXIIIa', ['elsewhere', 'factorXIIIaWithCd34', 'blandWithoutLineage']],
    ['LMS-D-13', 'ki67', ['notAsked']],
  ] as const)('%s, %s', (id, stain, why) => {
    expect(whyOf(id, stain)).toEqual(why);
  });
});

describe('what a stain decides', () => {
  test('h-caldesmon confirms smooth muscle; without it the same tumour ends elsewhere', () => {
    const decision = reasonsOf(caseOf('LMS-D-13')).decisions.get('hCaldesmon');
    expect({
      step: decision?.fork?.step.id,
      withIt: decision?.fork?.withIt.id,
      withoutIt: decision?.fork?.withoutIt.id,
      without: decision?.without.outcome,
    }).toEqual({
      step: 'smoothMuscleReflex',
      withIt: 'confirmed',
      withoutIt: 'unknown',
      without: 'afxNotYetEstablished',
    });
  });

  test('a second melanocytic marker changes no step and meets a requirement', () => {
    const decision = reasonsOf(caseOf('NF-01')).decisions.get('hmb45');
    expect({ fork: decision?.fork, opens: decision?.opens.map(({ id }) => id) }).toEqual({
      fork: null,
      opens: ['secondMelanocyticMarkerRead'],
    });
  });

  test('an actin in dermatofibrosarcoma protuberans shows that something is open', () => {
    const decision = reasonsOf(caseOf('DFSP-01')).decisions.get('sma');
    expect({ opens: decision?.opens.length, hides: decision?.hides.map(({ id }) => id) }).toEqual({
      opens: 0,
      hides: ['smoothMuscleRefuted'],
    });
  });

  test('an order that leaves out what is needed comes to what the workup concludes without it', () => {
    expect(inShort(reasonsOf(caseOf('DM-01'), ['sma']).reached).outcome).toBe('unclassified');
    expect(inShort(reasonsOf(caseOf('DM-01'), ['s100', 'sma']).reached)).toEqual(
      inShort(reasonsOf(caseOf('DM-01')).whole),
    );
  });
});

describe('of a smooth muscle tumour in the grey zone', () => {
  const greyZone = (stains: CaseStains): CaseFile => ({
    schema: caseSchema,
    stains: { sma: 'positive', desmin: 'positive', ...stains },
    histology: { atypia: 'none', mitoses: 1, depth: 'dermis' },
  });
  const muscle = ['sma', 'desmin'] as const;
  const scored = (needed: readonly StainId[], wasted: readonly StainId[]): OrderScore => ({
    ordered: [...needed, ...wasted].map((stain) => ({ stain, worth: 'needed' })),
    needed,
    missing: [],
    wasted,
    stillWanted: [],
  });
  const ids = (unmet: OrderReasons['reached']['unmet']) => unmet.map(({ id }) => id);
  const leiomyosarcomaStillAsks = ['secondLineOfProof', 's100OrSox10Read', 'keratinRead', 'cd34Read'];

  test('overexpressed p53 makes a leiomyosarcoma: what each comes to and asks for, whole', () => {
    const { reached, whole, decisions, withoutEffect } = orderReasons(
      greyZone({ p53: 'overexpressed' }),
      scored([...muscle, 'p53'], []),
    );
    expect(withoutEffect).toEqual(new Map());
    expect(
      [reached, whole].map(({ outcome, certainty, unmet }) => ({ outcome, certainty, unmet: ids(unmet) })),
    ).toEqual(
      Array(2).fill({
        outcome: 'leiomyosarcomaDermal',
        certainty: 'provisional',
        unmet: leiomyosarcomaStillAsks,
      }),
    );
    const p53 = decisions.get('p53');
    expect({
      fork: [p53?.fork?.step.id, p53?.fork?.withIt.id, p53?.fork?.withoutIt.id],
      without: [p53?.without.outcome, p53?.without.certainty, ...ids(p53?.without.unmet ?? [])],
      opens: p53?.opens,
      hides: p53?.hides,
    }).toEqual({
      fork: ['greyZone', 'favoursMalignancyByP53', 'open'],
      without: [
        'smoothMuscleTumourUncertain',
        'notEstablished',
        'p53Read',
        'growthAssessed',
        'cellularityAssessed',
        ...leiomyosarcomaStillAsks,
      ],
      opens: [],
      hides: [],
    });
  });

  test('a stain that alone leads to another conclusion is closed again, though it opens nothing', () => {
    const why = orderReasons(greyZone({ p53: 'overexpressed' }), scored(muscle, ['p53'])).withoutEffect.get('p53');
    expect(why?.kind === 'closedAgain' && [why.withIt.outcome, why.opens]).toEqual(['leiomyosarcomaDermal', []]);
  });

  test.each([
    ['unmet where neither it nor S100 is read', { sox10: 'equivocal' }, muscle, false],
    [
      'met where S100 is read, though others are not met',
      { sox10: 'equivocal', s100: 'negative' },
      [...muscle, 's100'],
      true,
    ],
  ] as const)('a requirement that SOX10 bears on is %s', (_, stains, needed, isMet) => {
    expect(orderReasons(greyZone(stains), scored(needed, ['sox10'])).withoutEffect.get('sox10')).toEqual({
      kind: 'requirement',
      requirement: 's100OrSox10Read',
      isMet,
    });
  });
});

test('a requirement that names a stain reads it', () => {
  const strange = Object.values(requirements)
    .filter(({ finding }) => (stainIds as readonly string[]).includes(finding))
    .filter(({ finding, met }) => met === null || !(findingsReadBy(met) as readonly string[]).includes(finding));
  expect(strange).toEqual([]);
});
