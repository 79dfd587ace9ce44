import { describe, expect, test } from 'vitest';
import { minimalSet } from '../../../machines/panel/minimalSet.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { caseWith } from '../caseWith.ts';

const muscle = { sma: 'positive', desmin: 'positive' } as const;
const nodularFasciitis = {
  sma: 'positive',
  desmin: 'negative',
  hCaldesmon: 'negative',
  factorXIIIa: 'negative',
  s100: 'negative',
  ae1ae3: 'negative',
} as const;
const any = 'positive/focal/negative';

type Needed = readonly string[];

const neededBy = (list: ReturnType<typeof minimalSet>['stains']): Needed =>
  list.map(({ finding, readings }) => `${finding}: ${readings.join('/')}`);

describe('the diagnosis that is established, the fewest stains for it and what must be known besides', () => {
  test.each<[string, CaseFile, OutcomeId, Needed, Needed]>([
    [
      'leiomyosarcoma of unknown depth, which becomes one of known depth',
      caseWith(
        { ...muscle, hCaldesmon: 'positive', s100: 'negative', cytokeratin: 'negative', cd34: 'negative' },
        { atypia: 'severe', mitoses: 8, fascicles: true },
      ),
      'leiomyosarcomaDermal',
      [],
      ['depth: dermis/superficialSubcutis'],
    ],
    [
      'the same where the depth is said to be unknown',
      caseWith(
        { ...muscle, hCaldesmon: 'positive', s100: 'negative', cytokeratin: 'negative', cd34: 'negative' },
        { atypia: 'severe', mitoses: 8, fascicles: true, depth: 'notAssessable' },
      ),
      'leiomyosarcomaDermal',
      [],
      ['depth: dermis/superficialSubcutis'],
    ],
    [
      'deep leiomyosarcoma',
      caseWith(muscle, { atypia: 'severe', mitoses: 8, depth: 'fascia' }),
      'leiomyosarcomaDeep',
      ['s100: negative', 'cytokeratin: negative', 'cd34: focal/negative'],
      ['fascicles: present'],
    ],
    [
      'leiomyoma',
      caseWith(muscle, { atypia: 'none', mitoses: 0 }),
      'leiomyoma',
      ['s100: negative', 'cytokeratin: negative', 'cd34: focal/negative'],
      ['fascicles: present'],
    ],
    [
      'neurofibroma',
      caseWith({ s100: 'positive', sox10: 'positive' }, { atypia: 'none' }),
      'neurofibroma',
      ['cd34: positive'],
      [],
    ],
    [
      'malignant peripheral nerve sheath tumour',
      caseWith({ s100: 'positive', sox10: 'negative', h3k27me3: 'lost' }, { atypia: 'severe' }),
      'mpnst',
      ['melanA: negative', 'cytokeratin: focal/negative'],
      [],
    ],
    [
      'vascular tumour',
      caseWith({ erg: 'positive', cd31: 'positive' }),
      'vascularTumour',
      ['s100: negative', 'cytokeratin: negative'],
      [],
    ],
    [
      'dermatofibroma',
      caseWith({ factorXIIIa: 'positive' }, { atypia: 'none' }),
      'dermatofibroma',
      ['s100: negative', 'cd34: focal/negative', 'cytokeratin: negative'],
      [],
    ],
    [
      'carcinoma with an equivocal p40',
      caseWith({ ae1ae3: 'positive', p40: 'equivocal' }),
      'spindleCellSquamousCellCarcinoma',
      ['p40: positive/focal', 's100: negative', 'desmin: negative'],
      [],
    ],
  ])('%s', (_, caseFile, target, stains, besides) => {
    const { establishes, waitsFor, ...set } = minimalSet(caseFile);
    expect({ establishes, waitsFor, stains: neededBy(set.stains), besides: neededBy(set.besides) }).toEqual({
      establishes: target,
      waitsFor: [],
      stains,
      besides,
    });
  });
});

describe('where no stain can establish it, the fewest that meet what it asks of stains, and what it waits for', () => {
  const exclusion = ['ae1ae3', 'ck56', 'p40', 's100', 'sox10', 'desmin'].map((stain) => `${stain}: negative`);

  test.each<[string, CaseFile, Needed, Needed]>([
    [
      'nothing known',
      caseWith({}),
      ['sma: negative', 'desmin: negative', `s100: ${any}`, `cytokeratin: ${any}`, `cd34: ${any}`],
      ['atypia'],
    ],
    [
      'smooth muscle tumour',
      caseWith(muscle),
      ['hCaldesmon: positive', 's100: negative', 'cytokeratin: negative', `cd34: ${any}`],
      ['atypia', 'mitoses', 'depth'],
    ],
    [
      'smooth muscle tumour of the grey zone',
      caseWith(muscle, { atypia: 'none', mitoses: 1 }),
      [
        'p53: wildType/overexpressed/absent',
        'hCaldesmon: positive',
        's100: negative',
        'cytokeratin: negative',
        `cd34: ${any}`,
      ],
      ['growth', 'cellularity'],
    ],
    [
      'melanoma or leiomyosarcoma',
      caseWith({ ...muscle, sox10: 'positive', s100: 'positive' }),
      ['hCaldesmon: positive', `hmb45: ${any}`, `melanA: ${any}`, `prame: ${any}`],
      [],
    ],
    [
      'carcinoma or leiomyosarcoma',
      caseWith({ ...muscle, p40: 'positive' }),
      ['hCaldesmon: positive', 'ae1ae3: negative', 'ck56: negative'],
      [],
    ],
    [
      'dermatofibrosarcoma or leiomyosarcoma',
      caseWith({ ...muscle, cd34: 'positive' }),
      ['hCaldesmon: positive'],
      ['pdgfbRearrangement'],
    ],
    ['melanocytic or neural', caseWith({ s100: 'positive' }), [`sox10: ${any}`, `melanA: ${any}`], ['atypia']],
    [
      'bland, with an actin alone',
      caseWith({ sma: 'positive', desmin: 'negative' }, { atypia: 'none' }),
      ['hCaldesmon: negative', `factorXIIIa: ${any}`, `s100: ${any}`, `cytokeratin: ${any}`, `cd34: ${any}`],
      [],
    ],
    [
      'atypical fibroxanthoma not yet established',
      caseWith({}, { atypia: 'severe', depth: 'dermis' }),
      [...exclusion, 'erg: negative', 'cd34: negative', 'vimentin: positive/focal'],
      [],
    ],
    [
      'the same with h-caldesmon of a clone that does not count',
      caseWith({ sma: 'positive', hCaldesmon: { result: 'positive', clone: 'Ventana' } }, { atypia: 'moderate' }),
      [...exclusion, 'smmhc: negative', 'erg: negative', 'cd34: negative'],
      [],
    ],
    ['nodular fasciitis', caseWith(nodularFasciitis, { atypia: 'none' }), [`cd34: ${any}`], ['usp6Rearrangement']],
    ['nothing that reacts', caseWith({ sma: 'negative', vimentin: 'negative' }), ['desmin: positive/focal'], []],
    ['CD34 with factor XIIIa', caseWith({ cd34: 'positive', factorXIIIa: 'positive' }), [], ['pdgfbRearrangement']],
  ])('%s', (_, caseFile, stains, waitsFor) => {
    const set = minimalSet(caseFile);
    expect({ ...set, stains: neededBy(set.stains), because: undefined }).toEqual({
      establishes: null,
      stains,
      besides: [],
      waitsFor,
      because: undefined,
    });
  });
});

test('an established conclusion establishes itself and asks for nothing', () => {
  const neurofibroma = caseWith({ s100: 'positive', sox10: 'positive', cd34: 'positive' }, { atypia: 'none' });
  expect(minimalSet(neurofibroma)).toStrictEqual({
    establishes: 'neurofibroma',
    stains: [],
    besides: [],
    waitsFor: [],
    because: 'The conclusion is established.',
  });
});

test.each([
  [
    'a stain would do',
    caseWith({ s100: 'positive', sox10: 'positive' }, { atypia: 'none' }),
    'If they read as named, “Neurofibroma” would be established.',
  ],
  [
    'it is established',
    caseWith({ s100: 'positive', sox10: 'positive', cd34: 'positive', h3k27me3: 'retained' }, { atypia: 'none' }),
    'The conclusion is established.',
  ],
  [
    'a diagnosis waits for something else besides',
    caseWith(nodularFasciitis, { atypia: 'none' }),
    'Stains alone cannot establish this conclusion; these are the fewest that meet all that it asks of stains.',
  ],
  [
    'it is left open',
    caseWith({ ...muscle, cd34: 'positive' }),
    'The conclusion leaves the diagnosis open; these are the fewest stains that meet all that it asks of stains.',
  ],
  [
    'no stain is asked for',
    caseWith({ cd34: 'positive', factorXIIIa: 'positive' }),
    'No stain is missing for which this conclusion asks; it waits for something else.',
  ],
])('the sentence where %s', (_, caseFile, because) => {
  expect(minimalSet(caseFile).because).toBe(because);
});
