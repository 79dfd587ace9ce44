import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportedStains } from '../../../machines/panel/fewestReported.ts';
import { backward, type Deck, deckAddress, onward, readDeck, stepsOfCase } from '../../../src/app/practice/deck.ts';
import { practiceCases } from '../../../src/app/practice/practiceCases.ts';

const read = (address: string): Deck | null => readDeck(new URLSearchParams(address.split('?')[1]));

const anyDeck: fc.Arbitrary<Deck> = fc
  .tuple(fc.shuffledSubarray([...practiceCases], { minLength: 1 }), fc.boolean(), fc.nat(), fc.nat())
  .map(([cases, hidesNames, at, step]) => {
    const place = at % cases.length;
    const length = stepsOfCase((cases[place] ?? (practiceCases[0] as (typeof practiceCases)[number])).published).length;
    return { cases, hidesNames, at: place, step: (step % length) + 1 };
  });

describe('a deck', () => {
  test('is read from its address as it was written', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(read(deckAddress(deck))).toEqual(deck);
      }),
    );
  });

  test('one step on and one back is where it was', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const next = onward(deck);
        if (next !== null) expect(backward(next)).toEqual(deck);
        const before = backward(deck);
        if (before !== null) expect(onward(before)).toEqual(deck);
      }),
    );
  });

  test('from its beginning every step of every case is met once', () => {
    const cases = practiceCases.slice(0, 5);
    let steps = 0;
    for (let at: Deck | null = { cases, hidesNames: true, at: 0, step: 1 }; at !== null; at = onward(at)) steps += 1;
    expect(steps).toBe(cases.reduce((sum, { published }) => sum + stepsOfCase(published).length, 0));
  });

  test('names no diagnosis in its address', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(deckAddress(deck)).toMatch(
          /^\/practice\/deck\/show\?cases=[\d.]+(&names=hidden)?(&at=\d+)?(&step=\d+)?$/,
        );
      }),
    );
  });

  test.each([
    '',
    'cases=',
    'cases=0',
    'cases=53',
    'cases=1.1',
    'cases=1.x',
    'cases=1&at=2',
    'cases=1&at=0',
    'cases=1&step=0',
    'cases=1&step=99',
    'cases=1&step=one',
  ])('the address “%s” is none', (search) => {
    expect(readDeck(new URLSearchParams(search))).toBeNull();
  });
});

describe('the steps of a case', () => {
  test.each(practiceCases.map(({ published }) => [published.id, published] as const))(
    '%s: what is stated, every reported stain once, the question, then what came of it',
    (_, published) => {
      const steps = stepsOfCase(published);
      const stains = steps.flatMap((step) => (step.kind === 'stain' ? [step.stain] : []));
      expect(stains.toSorted()).toEqual(reportedStains(published.case).toSorted());
      expect(steps.filter(({ kind }) => kind !== 'stain').map(({ kind }) => kind)).toEqual([
        'presentation',
        'given',
        'vote',
        'workup',
        'secondReader',
        'published',
      ]);
      const kinds = steps.map(({ kind }) => kind);
      expect(kinds.lastIndexOf('stain')).toBeLessThan(kinds.indexOf('vote'));
    },
  );
});
