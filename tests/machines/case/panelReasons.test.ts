import { describe, expect, it, test } from 'vitest';
import { readPanelText } from '../../../machines/case/readPanelText.ts';

const becauseOf = (text: string): readonly string[] => readPanelText(text).notUnderstood.map(({ because }) => because);
const nearestOf = (text: string): readonly (string | undefined)[] =>
  readPanelText(text).notUnderstood.map(({ nearest }) => nearest);

const unknown = (words: string): string => `Words that this reader does not know may change what is said: ${words}.`;
const under = (heading: string): string => `It stands under a heading that this reader does not know: “${heading}”.`;
const mayChange = (words: string): string => `The words behind it may change it: “${words}”.`;
const negated = 'It is negated in a way that does not plainly say “negative”.';
const unclear = 'It is not clear which result belongs to which name.';
const notHeld = 'This is not the name of a stain that the case file holds.';
const noResult = 'No result stands with it that could belong to it alone.';
const namesNone = 'It names no stain.';
const contradicts = 'The words contradict each other.';
const tooLong = 'It is too long for one sentence: part it with points or line breaks.';

describe('the reason for which nothing is taken', () => {
  test.each([
    ['SMA nothing', [unknown('“nothing”')]],
    ['SMA knot', [unknown('“knot”')]],
    ['SMA isn’t positive', [negated]],
    ["SMA doesn't react", [negated]],
    ['SMA xyz not abc', [negated]],
    ['SMA aa bb cc dd', [unknown('“aa”, “bb”, “cc”')]],
    ['SMA aa aa', [unknown('“aa”')]],
    ['SMA positive desmin', [unclear]],
    ['PAX8 (PAX8) negative', [unclear]],
    ['SMA low', ['“Low” or “high” is no reading of this stain.']],
    ['SMA null', ['This stain is read as positive, focal or negative, not by retention or pattern.']],
    [
      'p53 20%',
      [
        'p53 has patterns: write wild type, overexpressed or absent (null); “positive” or “negative” does not say which.',
      ],
    ],
    ['desmin 🙂', [unknown('“🙂”')]],
    ['desmin, 0', [unknown('“0”')]],
    ['S100 -20%', [unknown('“-”')]],
    ['SMA n/dx', [unknown('“n”, “dx”')]],
    ['CK7 / 20 negative', [notHeld]],
    ['SMA (0)', ['A score of 0 is not taken for negative: some scales count a few reacting cells as 0.']],
    ['SMA ±', ['The sign +/− may mean weak, focal or equivocal: write which.']],
    ['positive - strong - for SMA', [contradicts]],
    ['SMA. . positive', [noResult, namesNone]],
    ['SMA, SMA +', [noResult]],
    ['Positive:\nvessels', [unclear, unknown('“vessels”')]],
    ['Positive in:\nSMA', [unknown('“in”'), under('Positive in:')]],
    ['Vessels:\n\nSMA +', [unknown('“Vessels”'), under('Vessels:')]],
    ['Vessels\t  (of skin):\nSMA +', [unknown('“Vessels”, “skin”'), under('Vessels (of skin):')]],
    [`Vessels ${'of '.repeat(17)}:\nSMA +`, [unknown('“Vessels”'), under(`Vessels ${'of '.repeat(17)}:`)]],
    [`Vessels ${'of '.repeat(18)}:\nSMA +`, [unknown('“Vessels”'), under(`Vessels ${'of '.repeat(17)}o…`)]],
    ['SMA positive. This is\nfocal', [mayChange('This is focal'), unknown('“This”')]],
    ['keratin markers negative', [namesNone]],
  ])('is said of %j', (text, because) => {
    expect(becauseOf(text)).toEqual(because);
  });

  test.each([
    ['atypia', ['Atypia']],
    ['SMA postive', ['positive']],
    ['SMA postive negatve', [undefined]],
    ['calpo positive', ['Calponin']],
    ['desmn positive, vimentyn positive', ['Desmin', 'Vimentin']],
    ['SMA not postive', [undefined]],
  ])('comes with the name that may have been meant in %j', (text, nearest) => {
    expect(nearestOf(text)).toEqual(nearest);
  });

  it('is the length where a sentence has more than 600 names, results and signs', () => {
    const longest = 'SMA+,'.repeat(200);
    expect([becauseOf(longest), becauseOf(`${longest}SMA`)]).toEqual([[], [tooLong]]);
  });
});

describe('a pasted panel over several lines', () => {
  it('comes back whole: what was taken, what was not, and what became of every piece', () => {
    const text = 'S100 and S100 negative\n\nmelanocytic markers, SOX10 - (xy\nSMA (pos)';
    const { understood, notUnderstood, pieces } = readPanelText(text);
    expect({ understood, notUnderstood }).toEqual({
      understood: [
        { finding: 's100', value: 'negative', text: 'S100 and S100 negative', start: 0, end: 22 },
        { finding: 's100', value: 'negative', text: 'S100 negative', start: 9, end: 22 },
        { finding: 'sma', value: 'positive', text: 'SMA (pos)', start: 57, end: 66 },
      ],
      notUnderstood: [{ text: 'melanocytic markers, SOX10 - (xy', start: 24, end: 56, because: unknown('“xy”') }],
    });
    expect(pieces.map(({ start, end, as }) => [text.slice(start, end), as])).toEqual([
      ['S100', 'understood'],
      ['and', 'passedOver'],
      ['S100', 'understood'],
      ['negative', 'understood'],
      ['melanocytic markers', 'notUnderstood'],
      [',', 'notUnderstood'],
      ['SOX10', 'notUnderstood'],
      ['-', 'notUnderstood'],
      ['(', 'notUnderstood'],
      ['xy', 'notUnderstood'],
      ['SMA', 'understood'],
      ['(', 'passedOver'],
      ['pos', 'understood'],
      [')', 'passedOver'],
    ]);
  });
});
