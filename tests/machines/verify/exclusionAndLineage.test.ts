import { describe, expect, test } from 'vitest';
import {
  actinAloneProvesNothing,
  exclusionEnforced,
  lineageNotFlipped,
} from '../../../machines/verify/exclusionAndLineage.ts';
import { leiomyosarcomaOrLeiomyoma } from '../../../machines/verify/forbidden.ts';
import type { Subject } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { all, any, expressed, is, negative, none, positive } from '../../../machines/workup/criterion.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { either } from '../workup/madeUpSteps.ts';
import { allOf, breachesOf, cameTo, leadsTo } from './cameTo.ts';
import { madeUpSubject } from './madeUpSubject.ts';

const [first] = stepIds;

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
        panels: allOf(),
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
