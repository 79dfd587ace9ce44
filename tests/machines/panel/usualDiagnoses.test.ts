import { expect, test } from 'vitest';
import { type UsualDiagnosis, usualDiagnoses, usualDiagnosisIds } from '../../../machines/panel/usualDiagnoses.ts';

const malignantSmoothMuscle = ['atypia: moderate', 'mitoses: atLeast1'];
const excludedTumour = ['atypia: severe', 'procedure: excision'];

const stated: Readonly<Record<UsualDiagnosis, readonly [entity: string, ...states: readonly string[]]>> = {
  leiomyosarcomaDermal: ['leiomyosarcoma', ...malignantSmoothMuscle, 'depth: dermis'],
  leiomyosarcomaSubcutaneous: ['leiomyosarcoma', ...malignantSmoothMuscle, 'depth: subcutis'],
  leiomyosarcomaDeep: ['leiomyosarcoma', ...malignantSmoothMuscle, 'depth: fascia'],
  leiomyoma: ['leiomyoma', 'atypia: none', 'mitoses: below1'],
  desmoplasticMelanoma: ['desmoplasticMelanoma', 'atypia: moderate'],
  neurofibroma: ['neurofibroma', 'atypia: none'],
  mpnst: ['mpnst', 'sox10: negative'],
  synovialSarcoma: ['synovialSarcoma'],
  spindleCellSquamousCellCarcinoma: ['spindleCellSquamousCellCarcinoma'],
  dermatofibrosarcomaProtuberans: ['dermatofibrosarcomaProtuberans'],
  dermatofibroma: ['dermatofibroma', 'atypia: mild'],
  nodularFasciitis: ['nodularFasciitis', 'atypia: none'],
  vascularTumour: ['angiosarcoma', 'vascularFeatures: present'],
  atypicalFibroxanthoma: [
    'atypicalFibroxanthoma',
    ...excludedTumour,
    'depth: dermis',
    'necrosis: absent',
    'lymphovascularInvasion: absent',
    'perineuralInvasion: absent',
  ],
  pleomorphicDermalSarcoma: ['atypicalFibroxanthoma', ...excludedTumour, 'depth: subcutis'],
};

test.each(Object.entries(stated))('the textbook panel of %s states its histology alone', (id, said) => {
  const { entity, states } = usualDiagnoses[id as UsualDiagnosis];
  expect([entity, ...states.map(({ finding, reading }) => `${finding}: ${reading}`)]).toEqual(said);
});

test('each is shown once', () => {
  expect(usualDiagnosisIds).toEqual(Object.keys(stated));
});

test('a finding comes with its reason, and with its statements where it is no expert opinion', () => {
  expect([
    usualDiagnoses.leiomyosarcomaDeep.states.at(-1),
    usualDiagnoses.nodularFasciitis.states.at(0),
    usualDiagnoses.atypicalFibroxanthoma.states.at(-1),
  ]).toStrictEqual([
    { finding: 'depth', reading: 'fascia', because: 'By its name it reaches fascia or muscle.' },
    { finding: 'atypia', reading: 'none', because: 'Nodular fasciitis shows no true atypia.' },
    {
      finding: 'perineuralInvasion',
      reading: 'absent',
      because: 'Necrosis, invasion of vessels or nerves would make it a pleomorphic dermal sarcoma.',
      claims: ['pdsByRelevantSubcutisNecrosisOrPerineural', 'afxStaysInDermis'],
    },
  ]);
});
