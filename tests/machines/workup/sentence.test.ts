import { describe, expect, test } from 'vitest';
import { codeOf, mostCodes, placeOf } from '../../../machines/workup/codedPanel.ts';
import { all, any, type Criterion, is, none } from '../../../machines/workup/criterion.ts';
import { maskOf } from '../../../machines/workup/panelSet.ts';
import { given, placeLeft, type Sentence, sentenceOf } from '../../../machines/workup/sentence.ts';

const sma = is('sma', 'positive', 'focal');
const desmin = is('desmin', 'negative');
const s100 = is('s100', 'positive');

const contentOf = ({ kind, place, mask, parts }: Sentence): unknown => ({ kind, place, mask, parts });
const forgetful = (criterion: Criterion): Sentence => ({ ...sentenceOf(criterion), given: new Map() });

describe('a criterion as a sentence', () => {
  test('says what is always and what is never so, and which readings it asks of which finding', () => {
    expect([all(), any(), sma].map((criterion) => contentOf(sentenceOf(criterion)))).toEqual([
      { kind: 'always', place: -1, mask: 0, parts: [] },
      { kind: 'never', place: -1, mask: 0, parts: [] },
      { kind: 'reads', place: placeOf('sma'), mask: maskOf('sma', ['positive', 'focal']), parts: [] },
    ]);
  });

  test.each([
    ['all', all(sma, desmin)],
    ['any', any(sma, desmin)],
    ['none', none(sma, desmin)],
  ])('joins its parts, each a sentence: %s', (kind, criterion) => {
    expect(contentOf(sentenceOf(criterion))).toEqual({
      kind,
      place: -1,
      mask: 0,
      parts: [sentenceOf(sma), sentenceOf(desmin)],
    });
  });

  test.each<[string, Criterion, Criterion]>([
    ['what is equal is one', any(desmin, all(sma, s100)), any(is('desmin', 'negative'), all(sma, s100))],
    ['a part named twice counts once', any(sma, desmin, sma), any(sma, desmin)],
    ['all of one part is that part', all(sma), sma],
    ['any of one part is that part', any(sma), sma],
    ['none of nothing is always so', none(), all()],
    ['what is always so does not matter in all', all(all(), sma, all()), sma],
    ['what is never so does not matter in any', any(any(), sma, any()), sma],
    ['what is never so does not matter in none', none(any(), sma), none(sma)],
    ['all with what is never so is never so', all(sma, any()), any()],
    ['any with what is always so is always so', any(sma, all()), all()],
    ['none with what is always so is never so', none(sma, all()), any()],
  ])('%s', (_, one, other) => {
    expect(sentenceOf(one)).toBe(sentenceOf(other));
  });

  test('none of one part is not that part', () => {
    expect(contentOf(sentenceOf(none(sma)))).toEqual({ kind: 'none', place: -1, mask: 0, parts: [sentenceOf(sma)] });
  });
});

describe('what is left of a sentence when a finding is known', () => {
  test.each<[string, Criterion, 'positive' | 'negative', Criterion]>([
    ['its reading is asked', sma, 'positive', all()],
    ['another reading is asked', sma, 'negative', any()],
    ['another finding is asked', desmin, 'positive', desmin],
    ['one of all holds', all(sma, desmin), 'positive', desmin],
    ['one of all fails', all(sma, desmin), 'negative', any()],
    ['one of any holds', any(sma, desmin), 'positive', all()],
    ['one of any fails', any(sma, desmin, s100), 'negative', any(desmin, s100)],
    ['one of none holds', none(desmin, sma), 'positive', any()],
    ['one of none fails', none(desmin, sma), 'negative', none(desmin)],
    ['nothing asks for it', all(desmin, s100), 'positive', all(desmin, s100)],
    ['it is always so', all(), 'positive', all()],
    ['it is never so', any(), 'positive', any()],
  ])('%s', (_, criterion, reading, left) => {
    expect(given(forgetful(criterion), placeOf('sma'), codeOf('sma', reading)).id).toEqual(sentenceOf(left).id);
  });

  test('is remembered for each finding and code', () => {
    const one = forgetful(all(sma, desmin));
    const never = sentenceOf(any());
    const place = placeOf('sma');
    const [positive, negative] = [codeOf('sma', 'positive'), codeOf('sma', 'negative')];
    expect([given(one, place, positive), given(one, place, negative)]).toEqual([sentenceOf(desmin), never]);
    expect([...one.given]).toEqual([
      [place * mostCodes + positive, sentenceOf(desmin)],
      [place * mostCodes + negative, never],
    ]);
    expect(given({ ...one, parts: [] }, place, positive)).toBe(sentenceOf(desmin));
  });
});

describe('the finding on which a sentence still hangs', () => {
  test('is the first that is asked, however deep, and none where it is settled', () => {
    expect(
      [sma, all(desmin, sma), none(any(all(s100, sma), desmin), sma), all(), any(), none()].map((one) =>
        placeLeft(sentenceOf(one)),
      ),
    ).toEqual([placeOf('sma'), placeOf('desmin'), placeOf('s100'), -1, -1, -1]);
  });
});
