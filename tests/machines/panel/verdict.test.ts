import { describe, expect, test } from 'vitest';
import { agreement, clearMargin, neverSeenFrom } from '../../../machines/panel/agreement.ts';
import type { EntitySupport } from '../../../machines/panel/secondReader.ts';
import type { WeighedFinding } from '../../../machines/panel/weighedReading.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { EntityId, OutcomeId } from '../../../machines/vocabulary/outcomes.ts';

const row = (entity: EntityId, support: number, ...against: readonly WeighedFinding[]): EntitySupport => ({
  entity,
  support,
  interval: [support, support],
  for: [],
  against,
});

const spoken = (reading: string, positive: number, total: number, substitute?: string): WeighedFinding => ({
  finding: 'sma',
  reading,
  bits: -2,
  basis: 'published',
  published: { positive, total },
  citations: [],
  ...(substitute === undefined ? {} : { substitute }),
});

const judge = (outcome: OutcomeId, ranking: readonly EntitySupport[], informative = true) =>
  agreement(outcome, { ranking, informative });

const melanoma = row('desmoplasticMelanoma', 0.5);

describe('a reading that no published tumour showed', () => {
  const enough = neverSeenFrom;
  const objectsTo = (one: WeighedFinding) => judge('neurofibroma', [row('neurofibroma', 1, one)]).objections;

  test.each([
    ['positive', 0, enough],
    ['lost', 0, enough],
    ['overexpressed', 0, enough],
    ['negative', enough, enough],
    ['retained', enough, enough],
    ['positive', 0, enough + 70],
  ])('%s where %i of %i reacted is an objection', (reading, positive, total) => {
    const one = spoken(reading, positive, total);
    expect(objectsTo(one)).toStrictEqual([{ ...one, entity: 'neurofibroma' }]);
  });

  test.each([
    ['positive', 0, enough - 1],
    ['negative', enough - 1, enough - 1],
    ['positive', 1, enough],
    ['negative', enough - 1, enough],
    ['positive', enough, enough],
    ['negative', 0, enough],
    ['focal', 0, enough],
    ['focal', enough, enough],
    ['severe', 0, enough],
  ])('%s where %i of %i reacted is none', (reading, positive, total) => {
    expect(objectsTo(spoken(reading, positive, total))).toEqual([]);
  });

  test('is one of another marker for a reaction, not for its absence', () => {
    const [present, absent] = [spoken('positive', 0, enough, 'another'), spoken('negative', enough, enough, 'another')];
    expect(objectsTo(present)).toStrictEqual([{ ...present, entity: 'neurofibroma' }]);
    expect(objectsTo(absent)).toEqual([]);
  });

  test('is none where no figure is published', () => {
    expect(objectsTo({ ...spoken('positive', 0, enough), published: null })).toEqual([]);
  });

  test('must be found against every entity named, and is listed in the order of the ranking', () => {
    const [one, other, seen] = [spoken('positive', 0, 40), spoken('negative', 50, 50), spoken('focal', 0, 40)];
    const [benign, malignant] = [row('leiomyoma', 0.6, seen, one), row('leiomyosarcoma', 0.4, other, seen)];
    expect(judge('smoothMuscleTumour', [benign, malignant]).objections).toStrictEqual([
      { ...one, entity: 'leiomyoma' },
      { ...other, entity: 'leiomyosarcoma' },
    ]);
    expect(judge('smoothMuscleTumour', [benign, row('leiomyosarcoma', 0.4, seen)]).objections).toEqual([]);
    expect(judge('leiomyoma', [benign, malignant]).objections).toStrictEqual([{ ...one, entity: 'leiomyoma' }]);
  });
});

describe('the verdict', () => {
  const objection = spoken('positive', 0, 40);

  test('without an entity to compare comes before all else', () => {
    expect(judge('unclassified', [row('mpnst', 1, objection)], false)).toStrictEqual({
      verdict: 'notInformative',
      because:
        'The second reader has nothing to compare: the workup ends with “Spindle cell tumour, unclassified”, which names no entity.',
      entities: [],
      best: 'mpnst',
      objections: [],
    });
  });

  test('is an objection even where the panel says little and the entity fits best', () => {
    const ranking = [row('leiomyoma', 0.6, objection), row('leiomyosarcoma', 0.4, objection)];
    expect(judge('smoothMuscleTumour', ranking, false)).toStrictEqual({
      verdict: 'disagrees',
      because: `The second reader objects to “${outcomeNames.smoothMuscleTumour.name}”: a reading of this panel was not seen in any published leiomyosarcoma or leiomyoma.`,
      entities: ['leiomyosarcoma', 'leiomyoma'],
      best: 'leiomyoma',
      objections: [
        { ...objection, entity: 'leiomyoma' },
        { ...objection, entity: 'leiomyosarcoma' },
      ],
    });
  });

  test('is that it cannot be said where the panel is not informative', () => {
    expect(judge('leiomyoma', [row('leiomyoma', 1)], false)).toStrictEqual({
      verdict: 'notInformative',
      because: 'The second reader is not informative: the panel hardly narrows down the entities.',
      entities: ['leiomyoma'],
      best: 'leiomyoma',
      objections: [],
    });
  });

  test.each([
    [[row('mpnst', 0.6), row('desmoplasticMelanoma', 0.4)], 'malignant peripheral nerve sheath tumour (MPNST) fits'],
    [
      [row('mpnst', 0.5), melanoma],
      'malignant peripheral nerve sheath tumour (MPNST) or desmoplastic melanoma equally fit',
    ],
  ])('agrees where an entity named fits best, %#', (ranking, fits) => {
    expect(judge('mpnst', ranking)).toStrictEqual({
      verdict: 'agrees',
      because: `The second reader agrees: of all entities, ${fits} the panel best.`,
      entities: ['mpnst'],
      best: 'mpnst',
      objections: [],
    });
  });

  test('lists the entities named in one order, whatever the order in which the conclusion names them', () => {
    const { entities, best, verdict } = judge('discordantMelanomaOrLeiomyosarcoma', [melanoma]);
    expect({ entities, best, verdict }).toEqual({
      entities: ['leiomyosarcoma', 'desmoplasticMelanoma'],
      best: 'desmoplasticMelanoma',
      verdict: 'agrees',
    });
  });

  test('does not decide where another fits better by less than the clear margin, than the best entity named', () => {
    const ranking = [
      row('angiosarcoma', 0.125 * clearMargin - 0.001),
      row('nodularFasciitis', 0.125),
      row('myofibroma', 0.01),
    ];
    expect(judge('nodularFasciitis', ranking)).toStrictEqual({
      verdict: 'notInformative',
      because:
        'The second reader does not decide: angiosarcoma fits the panel only little better than nodular fasciitis.',
      entities: ['nodularFasciitis', 'myofibroma'],
      best: 'angiosarcoma',
      objections: [],
    });
  });

  test('disagrees from the clear margin on', () => {
    const ranking = [row('angiosarcoma', 0.125 * clearMargin), row('myofibroma', 0.125), row('nodularFasciitis', 0.01)];
    expect(judge('nodularFasciitis', ranking)).toStrictEqual({
      verdict: 'disagrees',
      because:
        'The second reader disagrees: angiosarcoma fits the panel clearly better than nodular fasciitis or myofibroma.',
      entities: ['nodularFasciitis', 'myofibroma'],
      best: 'angiosarcoma',
      objections: [],
    });
  });

  test('cannot be given on a reading that ranks nothing', () => {
    expect(() => judge('leiomyoma', [])).toThrow(new RangeError('a reading ranks every entity'));
  });
});
