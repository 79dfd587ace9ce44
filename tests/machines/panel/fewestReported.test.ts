import { expect, test } from 'vitest';
import { fewestReported, reportedStains, withStains } from '../../../machines/panel/fewestReported.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { caseWith } from '../caseWith.ts';

const melanoma = { atypia: 'moderate' } as const;

test.each<[string, CaseFile, readonly (readonly StainId[])[]]>([
  ['a stain that no step and no requirement reads is not needed', caseWith({ ki67: { percentCells: 3 } }), [[]]],
  [
    'a single stain that decides is needed',
    caseWith({ s100: 'positive', ki67: { percentCells: 3 } }, melanoma),
    [['s100']],
  ],
  [
    'where every stain decides, all are',
    caseWith({ s100: 'positive', sox10: 'positive' }, melanoma),
    [['s100', 'sox10']],
  ],
  [
    'a stain that meets only a requirement of the conclusion is needed',
    caseWith({ erg: 'positive', cd31: 'positive', s100: 'negative' }),
    [['s100', 'cd31', 'erg']],
  ],
  [
    'each set that is as small is given, in the order of the vocabulary',
    caseWith({ ck56: 'positive', ae1ae3: 'positive', cytokeratin: 'positive', p40: 'positive' }),
    [
      ['cytokeratin', 'p40'],
      ['ae1ae3', 'p40'],
      ['ck56', 'p40'],
    ],
  ],
])('%s', (_, caseFile, sets) => {
  expect(fewestReported(caseFile)).toEqual(sets);
});

test('the reported stains come in the order of the vocabulary, whatever they read', () => {
  expect(reportedStains(caseWith({ ki67: 'notDone', p40: 'negative', sma: 'equivocal' }))).toEqual([
    'sma',
    'p40',
    'ki67',
  ]);
});

test('a case without stains reports none', () => {
  expect(reportedStains({ schema: caseSchema })).toEqual([]);
});

test('a case with some of its stains keeps them as they are and everything else of it', () => {
  const whole: CaseFile = {
    schema: caseSchema,
    label: 'a case',
    stains: { sma: 'positive', desmin: 'negative', cd34: { result: 'focal', clone: 'QBEnd/10' } },
    histology: { atypia: 'mild' },
    patient: { multipleLesions: true },
  };
  expect([
    withStains(whole, ['cd34', 'sma', 'p40']),
    withStains(whole, []),
    withStains({ schema: caseSchema }, []),
  ]).toStrictEqual([
    { ...whole, stains: { sma: 'positive', cd34: { result: 'focal', clone: 'QBEnd/10' } } },
    { ...whole, stains: {} },
    { schema: caseSchema, stains: {} },
  ]);
});
