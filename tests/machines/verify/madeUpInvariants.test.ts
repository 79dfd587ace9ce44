import { describe, expect, test } from 'vitest';
import {
  actinAloneProvesNothing,
  exclusionEnforced,
  lineageNotFlipped,
} from '../../../machines/verify/exclusionAndLineage.ts';
import { leiomyosarcomaOrLeiomyoma } from '../../../machines/verify/forbidden.ts';
import type { Breach, Invariant } from '../../../machines/verify/invariant.ts';
import { allPanels } from '../../../machines/verify/panelDiagrams.ts';
import type { Subject } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import { reachable, total, unique } from '../../../machines/verify/totalAndUnique.ts';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import {
  all,
  any,
  type Criterion,
  expressed,
  is,
  negative,
  none,
  positive,
} from '../../../machines/workup/criterion.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import { either } from '../workup/madeUpSteps.ts';
import { madeUpSubject } from './madeUpSubject.ts';

const [first, second, third, ...others] = stepIds;

const cameTo = (subject: Subject, { decide }: Invariant) => {
  const survey = surveyOf(subject);
  const { breaches, routes, panels } = decide(survey);
  return { breaches, routes, panels: survey.diagrams.count(panels) };
};

const breachesOf = (subject: Subject, invariant: Invariant): readonly Breach[] => cameTo(subject, invariant).breaches;

const allOf = surveyOf(madeUpSubject({})).diagrams.count(allPanels);

const simple = madeUpSubject({ [first]: either(positive('sma'), second, 'unclassified') });

const leadsTo = (to: StepId | OutcomeId, when: Criterion = all()): Subject =>
  madeUpSubject({ [first]: either(when, to, 'unclassifiedBland') });

describe('total', () => {
  test('a made-up workup in which each panel ends is decided for every panel and route, without a breach', () => {
    expect(cameTo(simple, total)).toEqual({ breaches: [], routes: 2, panels: allOf });
  });

  test('each step with a gap is a breach, whether or not it is reached, and so is a workup that does not end', () => {
    const gaps = madeUpSubject({
      [first]: [
        [positive('sma'), second],
        [negative('sma'), 'leiomyoma'],
      ],
      [second]: either(positive('desmin'), second, 'unclassified'),
      [third]: [[none(positive('erg')), 'unclassified']],
    });
    expect(breachesOf(gaps, total)).toEqual([
      { says: 'no branch holds', at: first, panel: {} },
      { says: 'no branch holds', at: third, panel: { erg: 'positive' } },
      { says: 'the workup does not end', at: 'actin', panel: {} },
    ]);
  });

  test('a panel that is led in a circle does not end', () => {
    const circle = madeUpSubject({
      [first]: either(positive('sma'), second, 'unclassified'),
      [second]: either(positive('desmin'), first, 'unclassified'),
    });
    expect(breachesOf(circle, total)).toEqual([
      { says: 'the workup does not end', at: 'actin', panel: { sma: 'positive', desmin: 'positive' } },
    ]);
  });
});

describe('reachable', () => {
  test('each branch that no panel takes and each conclusion that none reaches is a breach', () => {
    const shut = madeUpSubject({
      [first]: [
        [positive('sma'), second],
        [none(positive('sma')), 'leiomyoma'],
        [all(positive('sma'), negative('sma')), 'mpnst'],
      ],
      [second]: either(positive('sma'), 'dermatofibroma', 'mpnst'),
    });
    const branch = 'no panel takes this branch';
    expect(cameTo(shut, reachable)).toEqual({
      breaches: [
        ...[`${first}.${first}2`, `${second}.${second}1`].map((at) => ({ says: branch, at, panel: null })),
        ...[third, ...others].map((id) => ({ says: branch, at: `${id}.${id}0`, panel: null })),
        ...outcomeIds
          .filter((id) => id !== 'leiomyoma' && id !== 'dermatofibroma')
          .map((at) => ({ says: 'no panel reaches this conclusion', at, panel: null })),
      ],
      routes: 2,
      panels: allOf,
    });
  });
});

describe('unique', () => {
  test('one breach for each two branches that hold at once, with the smallest panel on which they do', () => {
    const unclear = madeUpSubject({
      [first]: [
        [positive('sma'), 'leiomyoma'],
        [expressed('sma'), 'mpnst'],
        [any(positive('desmin'), negative('sma')), 'dermatofibroma'],
        [none(positive('sma')), 'unclassified'],
      ],
      [third]: [
        [all(), 'unclassified'],
        [positive('erg'), 'leiomyoma'],
      ],
    });
    const both = (one: number, other: number) => `${first}${one} and ${first}${other} both hold`;
    expect(breachesOf(unclear, unique)).toEqual([
      { says: both(0, 1), at: first, panel: { sma: 'positive' } },
      { says: both(0, 2), at: first, panel: { sma: 'positive', desmin: 'positive' } },
      { says: both(1, 2), at: first, panel: { sma: 'positive', desmin: 'positive' } },
      { says: both(1, 3), at: first, panel: { sma: 'focal' } },
      { says: both(2, 3), at: first, panel: { sma: 'negative' } },
      { says: `${third}0 and ${third}1 both hold`, at: third, panel: { erg: 'positive' } },
    ]);
  });

  test('no breach where exactly one holds', () => {
    expect(cameTo(simple, unique)).toEqual({ breaches: [], routes: 2, panels: allOf });
  });
});

describe('exclusion is enforced', () => {
  const missing: readonly (readonly [string, Findings])[] = [
    ['s100 negative', {}],
    ['sox10 negative', {}],
    ['desmin negative', {}],
    ['erg negative', {}],
    ['cd34 negative', {}],
    ['ae1ae3 or mnf116 or cam52 or cytokeratin negative', {}],
    ['ck56 or ck34bE12 negative', {}],
    ['no keratin expressed', { cytokeratin: 'positive' }],
    ['p40 negative, p63 not more than focal, or p63 negative where p40 was not read', {}],
  ];

  test.each(['atypicalFibroxanthoma', 'pleomorphicDermalSarcoma', 'afxOrPds'] as const)(
    '%s reached without any exclusion: each that is missing is a breach',
    (at) => {
      expect(cameTo(leadsTo(at), exclusionEnforced)).toEqual({
        breaches: missing.map(([without, panel]) => ({ says: `reached without: ${without}`, at, panel })),
        routes: 1,
        panels: allOf,
      });
    },
  );

  test('reached with the whole set negative: no breach, decided for the panels that reach it', () => {
    const set = ['s100', 'sox10', 'desmin', 'erg', 'cd34', 'ae1ae3', 'ck56', 'p40'] as const;
    const silent = none(...(['mnf116', 'cam52', 'cytokeratin', 'ck34bE12', 'ck7', 'p63'] as const).map(expressed));
    const subject = leadsTo('atypicalFibroxanthoma', all(...set.map(negative), silent));
    const { diagrams, reaching } = surveyOf(subject);
    expect(cameTo(subject, exclusionEnforced)).toEqual({
      breaches: [],
      routes: 1,
      panels: diagrams.count(reaching('atypicalFibroxanthoma')),
    });
  });
});

describe('actin alone proves nothing', () => {
  const alone = 'reached where actins are the only stains expressed';
  const noPartner =
    'reached where neither desmin nor h-caldesmon nor smooth muscle myosin is expressed beside an actin';
  const weakClone = 'reached where h-caldesmon of a low-specificity clone is the only partner of an actin';
  const weak = { hCaldesmonClone: 'lowSpecificity' };

  test.each<OutcomeId>([...leiomyosarcomaOrLeiomyoma])('%s reached by an actin', (at) => {
    const bySma = leadsTo(at, positive('sma'));
    const panels = [{}, {}, weak].map((panel) => ({ sma: 'positive', ...panel }));
    expect(breachesOf(bySma, actinAloneProvesNothing)).toEqual(
      [alone, noPartner, weakClone].map((says, of) => ({ says, at, panel: panels[of] })),
    );
  });

  test.each(['smoothMuscleTumour', 'smoothMuscleTumourUncertain'] as const)('%s reached by an actin', (at) => {
    expect(breachesOf(leadsTo(at, positive('sma')), actinAloneProvesNothing)).toEqual([
      { says: alone, at, panel: { sma: 'positive' } },
    ]);
  });

  test('reached with desmin beside it: no breach, decided for all that the rules bar', () => {
    const subject = leadsTo('leiomyoma', all(positive('sma'), expressed('desmin')));
    const { diagrams, reaching } = surveyOf(subject);
    expect(cameTo(subject, actinAloneProvesNothing)).toEqual({
      breaches: [],
      routes: 1,
      panels: diagrams.count(reaching('leiomyoma')),
    });
  });

  test('reached with h-caldesmon beside it: a breach for a clone of low specificity only', () => {
    expect(
      breachesOf(leadsTo('leiomyoma', all(positive('sma'), positive('hCaldesmon'))), actinAloneProvesNothing),
    ).toEqual([{ says: weakClone, at: 'leiomyoma', panel: { sma: 'positive', hCaldesmon: 'positive', ...weak } }]);
  });
});

describe('no lineage is flipped', () => {
  const s100Step = 's100InSmoothMuscle';
  const keratinStep = 'keratinInSmoothMuscle';
  const phenotype = all(any(...(['sma', 'msaHhf35', 'calponin'] as const).map(expressed)), positive('desmin'));
  const keratins = (['ae1ae3', 'mnf116', 'cam52', 'cytokeratin', 'ck56', 'ck34bE12', 'ck7'] as const).map(expressed);
  const right = {
    [first]: either(phenotype, s100Step, 'unclassified'),
    [s100Step]: either(expressed('s100'), 'melanocyticConfirmation', keratinStep),
    [keratinStep]: either(any(...keratins), 'epithelialConfirmation', 'leiomyoma'),
    melanocyticConfirmation: [[all(), 'discordantMelanomaOrLeiomyosarcoma']],
    epithelialConfirmation: [[all(), 'discordantCarcinomaOrLeiomyosarcoma']],
  } as const;

  test('the phenotype asked for S100 and keratin, and led to their confirmation: no breach', () => {
    expect(breachesOf(madeUpSubject(right), lineageNotFlipped)).toEqual([]);
  });

  test('a phenotype that is not asked is a breach', () => {
    const onlySma = either(all(phenotype, expressed('sma')), s100Step, 'unclassified');
    expect(breachesOf(madeUpSubject({ ...right, [first]: onlySma }), lineageNotFlipped)).toEqual([
      {
        says: 'an actin expressed and desmin positive, and it is not asked',
        at: s100Step,
        panel: { desmin: 'positive', msaHhf35: 'positive' },
      },
    ]);
  });

  test.each([
    [s100Step, either(positive('s100'), 'melanocyticConfirmation', keratinStep), 's100', 'melanocyticConfirmation'],
    [
      keratinStep,
      either(any(...keratins.slice(0, -1)), 'epithelialConfirmation', 'leiomyoma'),
      'ck7',
      'epithelialConfirmation',
    ],
  ] as const)('at %s an aberrant stain that is not led to its confirmation is a breach', (step, ways, stain, next) => {
    const breaches = breachesOf(madeUpSubject({ ...right, [step]: ways }), lineageNotFlipped);
    expect(breaches).toEqual([
      {
        says: `not led to ${next}`,
        at: step,
        panel: { desmin: 'positive', sma: 'positive', [stain]: stain === 's100' ? 'focal' : 'positive' },
      },
    ]);
  });

  test('branches that lead to the confirmation together are enough', () => {
    const ways = [
      [positive('s100'), 'melanocyticConfirmation'],
      [is('s100', 'focal'), 'melanocyticConfirmation'],
      [none(expressed('s100')), keratinStep],
    ] as const;
    expect(breachesOf(madeUpSubject({ ...right, [s100Step]: ways }), lineageNotFlipped)).toEqual([]);
  });

  test('a conclusion of another lineage is a breach, with the smallest panel of each rule', () => {
    const flipped = madeUpSubject({ ...right, melanocyticConfirmation: [[all(), 'desmoplasticMelanoma']] });
    const panel = { desmin: 'positive', sma: 'positive', s100: 'positive' };
    const at = 'desmoplasticMelanoma';
    expect(breachesOf(flipped, lineageNotFlipped)).toEqual([
      { says: 'reached with an actin expressed and desmin positive', at, panel },
      ...['an actin', 'desmin'].map((beside) => ({
        says: `reached with ${beside} expressed beside h-caldesmon, not of a low-specificity clone, or smooth muscle myosin`,
        at,
        panel: { ...panel, hCaldesmon: 'positive' },
      })),
    ]);
  });

  test('carcinoma, with neither h-caldesmon nor smooth muscle myosin read, is a breach where it is established', () => {
    const carcinoma = all(positive('sma'), is('desmin', 'focal'));
    const established = leadsTo('spindleCellSquamousCellCarcinoma', carcinoma);
    const provisional = madeUpSubject(
      { [first]: either(carcinoma, 'spindleCellSquamousCellCarcinoma', 'unclassified') },
      { spindleCellSquamousCellCarcinoma: { p40OrP63Read: null } },
    );
    const says = 'reached with an actin and desmin expressed, h-caldesmon and smooth muscle myosin not read';
    const ofCarcinoma = (subject: Subject) =>
      breachesOf(subject, lineageNotFlipped).filter((breach) => breach.says === says);
    expect([ofCarcinoma(established), ofCarcinoma(provisional)]).toEqual([
      [{ says, at: 'spindleCellSquamousCellCarcinoma', panel: { sma: 'positive', desmin: 'focal' } }],
      [],
    ]);
  });
});
