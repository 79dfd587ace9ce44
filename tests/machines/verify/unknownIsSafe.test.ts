import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import { neverWorthMore, requiredKnown, unknownsAlike } from '../../../machines/verify/unknownIsSafe.ts';
import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import {
  all,
  any,
  type Criterion,
  determinate,
  is,
  negative,
  none,
  positive,
} from '../../../machines/workup/criterion.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { either, type Way } from '../workup/madeUpSteps.ts';
import { breachesOf, leadsTo } from './cameTo.ts';
import { madeUpSubject, type Required } from './madeUpSubject.ts';

const [first] = stepIds;

const ways: readonly (readonly [string, Findings])[] = [
  ['not reported', {}],
  ['equivocal', { desmin: 'equivocal' }],
  ['notDone', { desmin: 'notDone' }],
];

describe('what an established diagnosis requires is known', () => {
  const missed = (at: OutcomeId, panels: readonly (readonly [string, Findings])[]) =>
    panels.map(([findings, panel]) => ({ says: `established while none of these is known: ${findings}`, at, panel }));

  test('each finding that is not is a breach, with the smallest panel', () => {
    expect(breachesOf(leadsTo('neurofibroma', positive('s100')), requiredKnown)).toEqual(
      missed('neurofibroma', [
        ['sox10', { s100: 'positive' }],
        ['cd34', { s100: 'positive' }],
        ['atypia', { s100: 'positive' }],
      ]),
    );
  });

  test('what is due only beside another is a breach only beside it', () => {
    const read = all(
      ...(['cd34', 'factorXIIIa', 's100', 'ck7'] as const).map(determinate),
      none(is('sma', 'positive', 'focal')),
    );
    expect(breachesOf(leadsTo('dermatofibrosarcomaProtuberans', read), requiredKnown)).toEqual(
      missed('dermatofibrosarcomaProtuberans', [
        ['sox10', { cd34: 'positive', factorXIIIa: 'positive', s100: 'positive', ck7: 'positive' }],
        [
          'hCaldesmon, smmhc',
          { cd34: 'positive', factorXIIIa: 'positive', s100: 'positive', ck7: 'positive', desmin: 'positive' },
        ],
      ]),
    );
  });

  test.each(['leiomyosarcomaDepthUnknown', 'synovialSarcoma', 'nodularFasciitis'] as const)(
    '%s is never established',
    (at) => {
      const says = 'established, which it never is';
      expect(breachesOf(leadsTo(at, positive('sma')), requiredKnown)).toEqual([
        { says, at, panel: { sma: 'positive' } },
      ]);
      expect(breachesOf(leadsTo(at, positive('sma'), { [at]: { ss18: null } }), requiredKnown)).toEqual([]);
    },
  );

  test('it is decided for the panels that reach a diagnosis', () => {
    const survey = surveyOf(
      madeUpSubject({
        [first]: [
          [positive('sma'), 'leiomyoma'],
          [negative('sma'), 'discordantDfspOrSmoothMuscle'],
          [none(positive('sma'), negative('sma')), 'unclassified'],
        ],
      }),
    );
    const { routes, panels } = requiredKnown.decide(survey);
    expect({ routes, panels }).toEqual({ routes: 1, panels: survey.reaching('leiomyoma') });
  });
});

describe('an unknown is never worth more than a negative', () => {
  const worded = (says: string, at: OutcomeId, panel: Findings = {}) =>
    ways.map(([reading]) => ({
      says: `desmin negative made ${reading}: ${says}`,
      at,
      panel: { ...panel, desmin: 'negative' },
    }));

  test('a diagnosis that a negative does not establish, and an unknown does, is a breach in each way of not knowing', () => {
    const subject = leadsTo('leiomyoma', all(), { leiomyoma: { desminRead: none(negative('desmin')) } });
    expect(breachesOf(subject, neverWorthMore)).toEqual(worded('the diagnosis becomes established', 'leiomyoma'));
  });

  test('a diagnosis that another conclusion becomes, at once established, is a breach', () => {
    const subject = leadsTo('leiomyoma', all(positive('sma'), none(negative('desmin'))));
    const breaches = breachesOf(subject, neverWorthMore);
    const panel = { sma: 'positive' };
    expect(breaches.filter(({ says }) => says.endsWith('the diagnosis becomes established'))).toEqual(
      worded('the diagnosis becomes established', 'leiomyoma', panel),
    );
  });

  test('a diagnosis that a discordant conclusion becomes is a breach, however sure', () => {
    const required = { leiomyoma: { desminRead: positive('desmin') } };
    const subject = madeUpSubject(
      { [first]: either(negative('desmin'), 'discordantDfspOrSmoothMuscle', 'leiomyoma') },
      required,
    );
    expect(breachesOf(subject, neverWorthMore)).toEqual(
      worded('a discordant conclusion becomes a diagnosis', 'leiomyoma'),
    );
  });

  test('a diagnosis that a deferred conclusion becomes is a breach, unless it names what is missing', () => {
    const says = 'a deferred conclusion becomes provisional and does not name it';
    const named = (required: Required) =>
      breachesOf(
        madeUpSubject({ [first]: either(negative('desmin'), 'unclassified', 'leiomyoma') }, required),
        neverWorthMore,
      );
    expect([
      named({ leiomyoma: { keratinRead: null } }),
      named({ leiomyoma: { desminRead: positive('desmin') } }),
      named({ leiomyoma: { desminRead: none(is('desmin', 'equivocal')), keratinRead: null } }),
    ]).toEqual([worded(says, 'leiomyoma'), [], worded(says, 'leiomyoma').filter((_, at) => at !== 1)]);
  });

  test('another that may stand in its place names it too', () => {
    const says = 'a deferred conclusion becomes provisional and does not name it';
    const named = (finding: FindingId, required: Required) =>
      breachesOf(
        madeUpSubject({ [first]: either(negative(finding), 'unclassified', 'leiomyoma') }, required),
        neverWorthMore,
      ).filter((breach) => breach.says.endsWith(says));
    expect(named('calponin', { leiomyoma: { actinRead: determinate('sma'), keratinRead: null } })).toEqual(
      ['not reported', 'equivocal', 'notDone'].map((reading) => ({
        says: `calponin negative made ${reading}: ${says}`,
        at: 'leiomyoma',
        panel: { sma: 'positive', calponin: 'negative' },
      })),
    );
    expect(named('calponin', { leiomyoma: { actinRead: null } })).toEqual([]);
    expect(named('cd34', { leiomyoma: { actinRead: null } }).length).toEqual(ways.length);
  });

  test('a conclusion that stays deferred or becomes discordant is no breach', () => {
    const three = (then: OutcomeId, other: OutcomeId): Subject =>
      madeUpSubject({ [first]: either(negative('desmin'), then, other) });
    expect(
      [
        three('unclassified', 'unclassifiedBland'),
        three('unclassified', 'discordantDfspOrSmoothMuscle'),
        three('discordantDfspOrSmoothMuscle', 'unclassified'),
        three('leiomyoma', 'unclassified'),
      ].map((subject) => breachesOf(subject, neverWorthMore)),
    ).toEqual([[], [], [], []]);
  });

  test('a finding that cannot be negative is not tried', () => {
    const subject = leadsTo('leiomyoma', none(is('atypia', 'none'), is('h3k27me3', 'lost')));
    expect(breachesOf(subject, neverWorthMore)).toEqual([]);
  });

  test('it is decided for every panel', () => {
    const survey = surveyOf(leadsTo('leiomyoma', positive('sma')));
    expect(neverWorthMore.decide(survey)).toEqual({ breaches: [], routes: 2, panels: survey.reaching(first) });
  });
});

describe('all ways of not knowing are one', () => {
  test('a way that leads elsewhere is a breach for each conclusion that differs', () => {
    const subject = leadsTo('leiomyoma', is('desmin', 'positive', 'equivocal'));
    expect(breachesOf(subject, unknownsAlike)).toEqual(
      ['leiomyoma', 'unclassified'].map((at) => ({
        says: 'desmin equivocal and not reported differ',
        at,
        panel: { desmin: 'equivocal' },
      })),
    );
  });

  test('a way that establishes more or less at the same end is a breach', () => {
    const surer = (met: Criterion) =>
      breachesOf(leadsTo('leiomyoma', positive('sma'), { leiomyoma: { desminRead: met } }), unknownsAlike);
    const breach = {
      says: 'desmin notDone and not reported differ',
      at: 'leiomyoma',
      panel: { sma: 'positive', desmin: 'notDone' },
    };
    expect([
      surer(any(positive('desmin'), is('desmin', 'notDone'))),
      surer(none(is('desmin', 'notDone'))),
      surer(positive('desmin')),
    ]).toEqual([[breach], [breach], []]);
  });

  test('a depth that cannot be assessed may establish less, and neither more nor lead elsewhere', () => {
    const superficial = is('depth', 'notAssessable');
    const by = (met: Criterion) =>
      breachesOf(leadsTo('leiomyoma', positive('sma'), { leiomyoma: { depthAssessed: met } }), unknownsAlike);
    const breach = (at: OutcomeId, panel: Findings) => ({
      says: 'depth notAssessable and not reported differ',
      at,
      panel: { ...panel, depth: 'notAssessable' },
    });
    const elsewhere: readonly Way[] = either(superficial, 'smoothMuscleTumour', 'unclassified');
    expect([
      by(none(superficial)),
      by(superficial),
      breachesOf(madeUpSubject({ [first]: elsewhere }), unknownsAlike),
    ]).toEqual([
      [],
      [breach('leiomyoma', { sma: 'positive' })],
      [breach('smoothMuscleTumour', {}), breach('unclassified', {})],
    ]);
  });

  test.each([
    ['necrosis', 'notAssessable'],
    ['atypia', 'notAssessable'],
    ['procedure', 'unknown'],
  ] as const)('%s %s may not establish less', (finding, reading) => {
    const required = { leiomyoma: { atypiaAssessed: none(is(finding, reading)) } };
    expect(breachesOf(leadsTo('leiomyoma', positive('sma'), required), unknownsAlike)).toEqual([
      {
        says: `${finding} ${reading} and not reported differ`,
        at: 'leiomyoma',
        panel: { sma: 'positive', [finding]: reading },
      },
    ]);
  });

  test('it is decided for every panel', () => {
    const survey = surveyOf(leadsTo('leiomyoma', positive('sma')));
    expect(unknownsAlike.decide(survey)).toEqual({ breaches: [], routes: 2, panels: survey.reaching(first) });
  });
});
