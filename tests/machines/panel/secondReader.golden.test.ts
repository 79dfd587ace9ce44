import { describe, expect, test } from 'vitest';
import { secondReader } from '../../../machines/panel/secondReader.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { caseWith } from '../caseWith.ts';

const textbook: readonly (readonly [string, readonly EntityId[], CaseFile])[] = [
  [
    'leiomyosarcoma',
    ['leiomyosarcoma', 'leiomyoma'],
    caseWith(
      { sma: 'positive', desmin: 'positive', hCaldesmon: 'positive', s100: 'negative', cytokeratin: 'negative' },
      { atypia: 'severe', mitoses: 12 },
    ),
  ],
  [
    'leiomyosarcoma with focal keratin and S100',
    ['leiomyosarcoma', 'leiomyoma'],
    caseWith({
      sma: 'positive',
      desmin: 'positive',
      hCaldesmon: 'positive',
      s100: 'focal',
      ae1ae3: 'focal',
      sox10: 'negative',
    }),
  ],
  [
    'leiomyoma',
    ['leiomyoma', 'leiomyosarcoma'],
    caseWith({ sma: 'positive', desmin: 'positive' }, { atypia: 'none', mitoses: 0 }),
  ],
  [
    'atypical fibroxanthoma',
    ['atypicalFibroxanthoma'],
    caseWith(
      {
        cd10: 'positive',
        vimentin: 'positive',
        s100: 'negative',
        cytokeratin: 'negative',
        p63: 'negative',
        desmin: 'negative',
        sma: 'focal',
      },
      { atypia: 'severe' },
    ),
  ],
  [
    'spindle cell carcinoma',
    ['spindleCellSquamousCellCarcinoma'],
    caseWith({ ck56: 'positive', p63: 'positive', ae1ae3: 'focal', s100: 'negative', sma: 'negative' }),
  ],
  [
    'desmoplastic melanoma',
    ['desmoplasticMelanoma', 'mpnst'],
    caseWith({ s100: 'positive', sox10: 'positive', hmb45: 'negative', melanA: 'negative', cd34: 'negative' }),
  ],
  [
    'dermatofibrosarcoma protuberans',
    ['dermatofibrosarcomaProtuberans'],
    caseWith({ cd34: 'positive', factorXIIIa: 'negative', s100: 'negative', sma: 'negative', desmin: 'negative' }),
  ],
  [
    'dermatofibroma',
    ['dermatofibroma'],
    caseWith({ factorXIIIa: 'positive', cd34: 'negative', s100: 'negative', sma: 'focal' }),
  ],
  [
    'neurofibroma',
    ['neurofibroma'],
    caseWith({ s100: 'positive', sox10: 'positive', cd34: 'positive', ema: 'negative' }),
  ],
  [
    'malignant peripheral nerve sheath tumour',
    ['mpnst'],
    caseWith({ s100: 'focal', sox10: 'focal', h3k27me3: 'lost', desmin: 'negative' }, { atypia: 'severe' }),
  ],
  [
    'nodular fasciitis',
    ['nodularFasciitis', 'myofibroma'],
    caseWith({
      sma: 'positive',
      desmin: 'negative',
      hCaldesmon: 'negative',
      s100: 'negative',
      cd34: 'negative',
      cytokeratin: 'negative',
    }),
  ],
  [
    'synovial sarcoma',
    ['synovialSarcoma'],
    caseWith({ tle1: 'positive', ema: 'focal', ck7: 'focal', cd99: 'positive', s100: 'negative', cd34: 'negative' }),
  ],
  [
    'angiosarcoma',
    ['angiosarcoma'],
    caseWith({ cd31: 'positive', erg: 'positive', cd34: 'positive', cytokeratin: 'negative', s100: 'negative' }),
  ],
  [
    'myofibroma',
    ['myofibroma'],
    caseWith({ sma: 'positive', desmin: 'negative', s100: 'negative', cd34: 'negative', hCaldesmon: 'focal' }),
  ],
];

describe('textbook panels', () => {
  test.each(textbook)('%s comes first', (_, expected, file) => {
    const { ranking, informative } = secondReader(file);
    expect(ranking.slice(0, expected.length).map(({ entity }) => entity)).toEqual(expected);
    expect(informative).toBe(true);
  });

  test('what speaks for and against is given with counts, citations and basis, strongest first', () => {
    const { ranking } = secondReader(
      caseWith({ sma: 'positive', desmin: 'negative', s100: 'negative', erg: 'negative' }),
    );
    const fasciitis = ranking.find(({ entity }) => entity === 'nodularFasciitis');
    expect(
      fasciitis?.for.map(({ finding, reading, published, citations, basis }) => ({
        finding,
        reading,
        published,
        citations,
        basis,
      })),
    ).toEqual([
      {
        finding: 'sma',
        reading: 'positive',
        published: { positive: 83, total: 87 },
        citations: ['montgomery1991', 'perezMontiel2006', 'morgen2011'],
        basis: 'published',
      },
      {
        finding: 's100',
        reading: 'negative',
        published: { positive: 0, total: 81 },
        citations: ['montgomery1991', 'nodularFasciitis28Cases2009'],
        basis: 'published',
      },
    ]);
    const angiosarcoma = ranking.find(({ entity }) => entity === 'angiosarcoma');
    expect(angiosarcoma?.against.map(({ finding, basis, published }) => [finding, basis, published])).toEqual([
      ['sma', 'expertOpinion', null],
      ['erg', 'published', { positive: 22, total: 22 }],
    ]);
  });
});
