import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maxPanelText } from '../../../machines/case/caseLimits.ts';
import { panelWords } from '../../../machines/case/panelText/panelWords.ts';
import { validateCase } from '../../../machines/case/readCase.ts';
import { type PanelText, readPanelText } from '../../../machines/case/readPanelText.ts';
import { caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { findingSpellings } from '../../../machines/vocabulary/findingNamed.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import { seed } from './anyCase.ts';
import { panelTexts } from './panelTexts.ts';
import { panelTextsOfShape } from './panelTextsOfShape.ts';

const takenFrom = ({ understood }: PanelText) =>
  Object.fromEntries(understood.map(({ finding, value }) => [finding, value]));

const becauseOf = (text: string): readonly string[] => readPanelText(text).notUnderstood.map(({ because }) => because);

describe('a pasted panel', () => {
  test.each([...panelTexts, ...panelTextsOfShape])('%j', (text, taken, notUnderstood) => {
    const read = readPanelText(text);
    expect({ taken: takenFrom(read), notUnderstood: read.notUnderstood.map((one) => one.text) }).toEqual({
      taken,
      notUnderstood,
    });
    const validated = validateCase(read.caseFile);
    expect(validated).toEqual({ ok: true, case: read.caseFile, migratedFrom: null });
  });

  it('is tested on at least 120 spellings of which something is taken, and 60 that are refused', () => {
    const taken = panelTexts.filter(([, findings]) => Object.keys(findings).length > 0);
    const refused = panelTexts.filter(([, , notUnderstood]) => notUnderstood.length > 0);
    expect({ taken: taken.length >= 120, refused: refused.length >= 60 }).toEqual({ taken: true, refused: true });
  });

  it('becomes a case file that holds what was understood, with its places in the text', () => {
    expect(readPanelText('SMA+, Ki-67 15-20%, PAX8 neg')).toEqual({
      understood: [{ finding: 'sma', value: 'positive', text: 'SMA+', start: 0, end: 4 }],
      notUnderstood: [
        {
          text: 'Ki-67 15-20%',
          start: 6,
          end: 18,
          because: 'A range is given; the case file holds one number, and none is chosen for you.',
        },
        { text: 'PAX8 neg', start: 20, end: 28, because: 'This is not the name of a stain that the case file holds.' },
      ],
      pieces: [
        { start: 0, end: 3, as: 'understood' },
        { start: 3, end: 4, as: 'understood' },
        { start: 4, end: 5, as: 'passedOver' },
        { start: 6, end: 11, as: 'notUnderstood' },
        { start: 12, end: 18, as: 'notUnderstood' },
        { start: 18, end: 19, as: 'passedOver' },
        { start: 20, end: 24, as: 'notUnderstood' },
        { start: 25, end: 28, as: 'notUnderstood' },
      ],
      caseFile: { schema: caseSchema, stains: { sma: 'positive' } },
    });
  });

  it('that is empty gives an empty case', () => {
    expect(readPanelText(' \n\t ')).toEqual({
      understood: [],
      notUnderstood: [],
      pieces: [],
      caseFile: { schema: caseSchema },
    });
  });

  it('that is too long is not read at all', () => {
    const text = 'SMA+, '.repeat(maxPanelText);
    const read = readPanelText(text);
    expect(read.understood).toEqual([]);
    expect(read.notUnderstood.map(({ start, end, because }) => ({ start, end, because }))).toEqual([
      {
        start: 0,
        end: text.length,
        because: `The text is longer than ${maxPanelText} characters: nothing of it was read. Paste the panel alone.`,
      },
    ]);
  });

  test.each([
    [
      'p53 positive',
      'p53 has patterns: write wild type, overexpressed or absent (null); “positive” or “negative” does not say which.',
    ],
    ['SMA is not negative', 'It is negated in a way that does not plainly say “negative”.'],
    ['CD34 in vessels', 'Words that this reader does not know may change what is said: “in”, “vessels”.'],
    [
      'actin +',
      '“Actin” alone does not say which antibody: smooth muscle actin (SMA) or muscle-specific actin (MSA, HHF-35).',
    ],
    ['SMA 1+', 'A score of 1+ may mean weak or in few cells: write positive or focal.'],
    [
      'desmin 10%',
      'No agreed percentage parts focal from positive in the sources read: write “focal” or “diffuse” beside the percentage.',
    ],
    [
      'STAT6 cytoplasmic',
      'The reaction is described as cytoplasmic; what counts for STAT6 is: Nuclear; cytoplasm does not count.',
    ],
  ])('says of %j why it is not taken', (text, because) => {
    expect(becauseOf(text)).toEqual([because]);
  });

  it('that contradicts itself is taken at neither place', () => {
    const twice = 'It is reported more than once with different results: neither is taken.';
    expect(becauseOf('SMA+, desmin+\nSMA-')).toEqual([twice, twice]);
    expect(takenFrom(readPanelText('SMA+, desmin+\nSMA-'))).toEqual({ desmin: 'positive' });
  });

  it('offers the name that was most likely meant and does not take it', () => {
    const { understood, notUnderstood } = readPanelText('desmni +');
    expect({ understood, nearest: notUnderstood.map(({ nearest }) => nearest) }).toEqual({
      understood: [],
      nearest: ['Desmin'],
    });
  });
});

const stainNamesInTexts = findingSpellings
  .filter(({ finding }) => (stainIds as readonly string[]).includes(finding))
  .map(({ spelling }) => spelling);
const bits = [
  ...stainNamesInTexts,
  ...panelWords.keys(),
  ...',;:.()[]+-–−—/\n\t?%*=|&'.split(''),
  ...[
    '\n\n',
    '20%',
    '15-20%',
    '<5%',
    '2+',
    '1+',
    '0',
    '6/10 HPF',
    'mitoses',
    'not',
    'never',
    'vessels',
    'PAX8',
    'actin',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u{1d412}',
    '👩‍🔬',
    'é',
    '̈',
    'ﬁ',
    '４',
    '\u00a0',
    '\r\n',
  ],
];
const panelLike = fc
  .array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom('', ' ', ' ', ', ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(panelLike, panelLike, panelLike, fc.string({ unit: 'binary', maxLength: 40 }));

type Stretch = { readonly start: number; readonly end: number };

/** Everything that is wrong with how a text was read, in words; nothing where all is well. */
function faultsOf(text: string): readonly string[] {
  const { understood, notUnderstood, pieces, caseFile } = readPanelText(text);
  const within = (piece: Stretch, all: readonly Stretch[]): boolean =>
    all.some(({ start, end }) => start <= piece.start && piece.end <= end);
  const faults: string[] = [];
  let reach = 0;
  for (const piece of [...pieces, { start: text.length, end: text.length, as: 'passedOver' }]) {
    if (piece.start < reach) faults.push('pieces overlap');
    if (/[\p{L}\p{N}]/u.test(text.slice(reach, piece.start))) faults.push('a letter or digit is in no piece');
    if (piece.as === 'understood' && !within(piece, understood)) faults.push('an understood piece is in no entry');
    if (piece.as === 'notUnderstood' && !within(piece, notUnderstood)) faults.push('a refused piece is in no entry');
    reach = piece.end;
  }
  for (const { start, end, text: quoted } of [...understood, ...notUnderstood]) {
    if (quoted !== text.slice(start, end)) faults.push('an entry does not quote the text');
  }
  for (const { finding, value } of understood) {
    const held = JSON.stringify(findingOf(caseFile, finding));
    if (held !== JSON.stringify(value)) faults.push('the case file holds another value');
  }
  return validateCase(caseFile).ok ? faults : [...faults, 'the case file is not valid'];
}

describe('any text', () => {
  it(`gives a valid case, and every letter and digit is accounted for, 20,000 texts, seed ${seed}`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 20_000, seed },
    );
  });

  it('passes over nothing but words that are listed', () => {
    const listed = new Set(panelWords.keys());
    fc.assert(
      fc.property(panelLike, (text) => {
        const passed = readPanelText(text)
          .pieces.filter(({ as }) => as === 'passedOver')
          .map(({ start, end }) =>
            text
              .slice(start, end)
              .toLowerCase()
              .replace(/[\s\u2010-\u2013-]+/g, ' ')
              .trim(),
          )
          .filter((words) => /\p{L}{3}/u.test(words) && !words.includes('('));
        expect(passed.filter((words) => !listed.has(words))).toEqual([]);
      }),
      { numRuns: 2_000, seed },
    );
  });

  it('that repeats one pattern up to the limit is read to its end', () => {
    const patterns = [
      '(',
      'SMA ',
      'SMA+',
      '+',
      '-',
      '1',
      ' ',
      '\n',
      '. ',
      ',',
      'a',
      'SMA (a)',
      'smooth muscle ',
      'no ',
      ';',
      '%',
      '\n- ',
    ];
    for (const pattern of [...patterns, 'SMA+. ', 'SMA,', 'desmni ', '\n ', '<1', 'SMA is (']) {
      const text = pattern.repeat(Math.floor(maxPanelText / pattern.length));
      expect(readPanelText(text).pieces.every(({ end }) => end <= text.length)).toBe(true);
    }
  });
});

describe('a word that is not known', () => {
  it('never changes a reading, wherever it stands: the reading is the same or is not taken', () => {
    const changed = panelTexts.flatMap(([text, taken]) =>
      [...text.matchAll(/[ ]|$|^/g)].flatMap(({ index }) => {
        const disturbed = `${text.slice(0, index)} xylophone ${text.slice(index)}`;
        const now = takenFrom(readPanelText(disturbed));
        const wrong = Object.entries(now).filter(
          ([finding, value]) => JSON.stringify(value) !== JSON.stringify((taken as Record<string, unknown>)[finding]),
        );
        return wrong.map(([finding, value]) => ({ disturbed, finding, value }));
      }),
    );
    expect(changed).toEqual([]);
  });

  it('is always shown', () => {
    const lost = panelTexts.filter(([text]) => {
      const { notUnderstood } = readPanelText(`${text} xylophone`);
      return !notUnderstood.some((one) => one.text.includes('xylophone'));
    });
    expect(lost.map(([text]) => text)).toEqual([]);
  });
});
