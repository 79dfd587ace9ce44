import { describe, expect, test } from 'vitest';
import { equivalentsOf, known, missing, type Needed, neededBy } from '../../../machines/verify/needed.ts';
import { domains, type FindingId, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { holds } from '../../../machines/workup/criterion.ts';

const isMissing = (needed: Needed, panel: Findings): boolean =>
  missing(needed).every((criterion) => holds(criterion, panel));

/** What a panel lacks for a diagnosis to be established on it, by the findings of which one would do. */
const lackedBy = (outcome: OutcomeId, panel: Findings): readonly string[] => [
  ...new Set(
    (neededBy[outcome] ?? []).filter((needed) => isMissing(needed, panel)).map(({ oneOf }) => oneOf.join(' ')),
  ),
];

const actins = 'sma msaHhf35 calponin';
const keratins = 'ae1ae3 mnf116 cam52 cytokeratin ck56 ck34bE12 ck7';
const proof = 'hCaldesmon smmhc';
const wholeExclusion = [
  'ae1ae3 mnf116 cam52 cytokeratin',
  'ck56 ck34bE12',
  'p40 p63',
  's100',
  'sox10',
  'desmin',
  'erg',
  'cd34',
  'atypia',
];
const always = ['cd34', 'atypia', 'mitoses'];

test('a finding is known where its reading tells something, and in no other case', () => {
  const told = findingIds.map((finding) =>
    [...domains[finding], undefined].filter((reading) =>
      holds(known(finding), reading === undefined ? {} : { [finding]: reading }),
    ),
  );
  const unknown = ['equivocal', 'notDone', 'notAssessable', 'unknown'];
  expect(told).toEqual(findingIds.map((finding) => domains[finding].filter((reading) => !unknown.includes(reading))));
});

describe('what must be known before a diagnosis is established', () => {
  test.each<[OutcomeId, Findings, readonly string[]]>([
    ['leiomyoma', {}, [actins, 'hCaldesmon smmhc fascicles', 's100 sox10', keratins, ...always]],
    ['leiomyosarcomaDermal', {}, [actins, 'hCaldesmon smmhc fascicles', 's100 sox10', keratins, ...always, 'depth']],
    [
      'leiomyosarcomaSubcutaneous',
      { calponin: 'negative', fascicles: 'absent', sox10: 'focal', ck7: 'focal', p63: 'negative', depth: 'dermis' },
      always,
    ],
    [
      'leiomyosarcomaDeep',
      { sma: 'equivocal', smmhc: 'negative', s100: 'focal', ck34bE12: 'positive', cd34: 'positive', atypia: 'mild' },
      [actins, 'sox10', 'p40 p63', 'mitoses', 'depth'],
    ],
    ['desmoplasticMelanoma', {}, ['s100 sox10', 'sox10', 's100', 'h3k27me3']],
    ['desmoplasticMelanoma', { hmb45: 'focal' }, ['s100 sox10', 'sox10']],
    ['desmoplasticMelanoma', { melanA: 'positive', s100: 'focal' }, ['sox10']],
    ['desmoplasticMelanoma', { melanA: 'positive', s100: 'positive' }, []],
    ['desmoplasticMelanoma', { s100: 'positive' }, ['sox10', 'h3k27me3']],
    ['desmoplasticMelanoma', { s100: 'positive', sox10: 'positive' }, []],
    ['desmoplasticMelanoma', { s100: 'positive', sox10: 'focal' }, ['h3k27me3']],
    ['desmoplasticMelanoma', { s100: 'negative', sox10: 'positive' }, ['h3k27me3']],
    ['neurofibroma', { s100: 'positive' }, ['sox10', 'cd34', 'atypia']],
    ['mpnst', { hmb45: 'negative', ck56: 'negative' }, ['s100', 'sox10', 'h3k27me3']],
    ['mpnst', { s100: 'focal', sox10: 'negative', h3k27me3: 'lost' }, ['hmb45 melanA', keratins]],
    ['spindleCellSquamousCellCarcinoma', {}, [keratins, 'p40 p63', 's100 sox10', `${actins} desmin`]],
    ['spindleCellSquamousCellCarcinoma', { s100: 'focal', desmin: 'negative' }, [keratins, 'p40 p63', 'sox10']],
    [
      'spindleCellSquamousCellCarcinoma',
      { cam52: 'positive', p63: 'positive', sox10: 'negative', calponin: 'focal' },
      [proof],
    ],
    ['dermatofibrosarcomaProtuberans', {}, ['cd34', 'factorXIIIa', 's100', keratins]],
    [
      'dermatofibrosarcomaProtuberans',
      { cd34: 'positive', factorXIIIa: 'negative', s100: 'positive', desmin: 'focal', mnf116: 'negative' },
      ['sox10', proof],
    ],
    ['dermatofibroma', { msaHhf35: 'positive' }, ['factorXIIIa', 'cd34', 's100', 'atypia', keratins, proof]],
    ['dermatofibroma', { sma: 'negative' }, ['factorXIIIa', 'cd34', 's100', 'atypia', keratins]],
    ['vascularTumour', {}, ['erg', 'cd31', 's100 sox10', keratins]],
    [
      'atypicalFibroxanthoma',
      { sma: 'focal' },
      [...wholeExclusion, proof, 'depth', 'necrosis', 'lymphovascularInvasion', 'perineuralInvasion'],
    ],
    [
      'pleomorphicDermalSarcoma',
      {
        cam52: 'negative',
        ck34bE12: 'negative',
        p63: 'negative',
        s100: 'negative',
        sox10: 'negative',
        desmin: 'negative',
        erg: 'negative',
        cd34: 'negative',
        atypia: 'severe',
      },
      ['depth necrosis lymphovascularInvasion perineuralInvasion'],
    ],
    ['pleomorphicDermalSarcoma', { perineuralInvasion: 'present', ck7: 'negative' }, wholeExclusion],
  ])('%s on %o', (outcome, panel, lacked) => {
    expect(lackedBy(outcome, panel)).toEqual(lacked);
  });

  test('what is due only at times is not missed at others', () => {
    const needed: Needed = { oneOf: ['sox10'], where: { finding: 's100', in: ['positive'] } };
    const panels: readonly Findings[] = [
      {},
      { s100: 'negative' },
      { s100: 'positive' },
      { s100: 'positive', sox10: 'focal' },
    ];
    expect(panels.map((panel) => isMissing(needed, panel))).toEqual([false, false, true, false]);
  });
});

describe('what may be named in the place of a finding that is missing', () => {
  test.each<[FindingId, readonly string[]]>([
    ['sma', ['sma', 'msaHhf35', 'calponin']],
    ['smmhc', ['smmhc', 'hCaldesmon']],
    ['melanA', ['melanA', 'hmb45']],
    ['ae1ae3', ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin']],
    ['ck56', ['ck56', 'ck34bE12', 'cytokeratin']],
    ['ck7', ['ck7', 'cytokeratin']],
    ['cytokeratin', ['cytokeratin', 'ae1ae3', 'mnf116', 'cam52', 'ck56', 'ck34bE12', 'ck7']],
    ['p63', ['p63', 'p40']],
    ['cd34', ['cd34']],
  ])('%s', (finding, named) => {
    expect(equivalentsOf(finding)).toEqual(new Set(named));
  });
});
