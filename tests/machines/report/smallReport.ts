import { supportNote } from '../../../machines/panel/secondReader.ts';
import type { ContextItem, Grounded, PathStep, Report } from '../../../machines/report/report.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';

const said = (because: string, more: Partial<Grounded> = {}): Grounded => ({
  because,
  claims: [],
  figures: [],
  expertOpinion: false,
  ...more,
});

const passed = (reading: PathStep['reading'], settles: string, because: string): PathStep => ({
  ...said(because),
  step: 'actin',
  settles,
  asks: ['sma'],
  reading,
  branch: 'actin positive',
  next: 'leiomyosarcomaDermal',
});

const context = (because: string, compartment: ContextItem['compartment'], more?: { readonly flagged: true }) =>
  ({
    about: 'recurrence',
    because,
    claims: ['dermalStageIsAnExtrapolation'],
    compartment,
    citations: [],
    ...more,
  }) as const;

const ranked = (entity: EntityId, support: number) =>
  ({ entity, support, interval: [support / 2, 1], for: [], against: [] }) as const;

const positiveSma = { finding: 'sma', reading: 'positive' } as const;
const negativeCd34 = { finding: 'cd34', reading: 'negative' } as const;

const weighedSma = {
  ...positiveSma,
  bits: 1,
  basis: 'published',
  published: { positive: 9, total: 10 },
  citations: ['kaddu1997'],
} as const;

const weighedCd34 = { ...negativeCd34, bits: -1, basis: 'expertOpinion', published: null, citations: [] } as const;

/** A report made by hand that says a little of everything, so that its documents can be written out in full. */
export const smallReport: Report = {
  schema: 'arrector.report/1',
  knowledge: { version: '1.0', digest: 'sha256:0' },
  case: {
    schema: 'arrector.case/1',
    label: 'Präparat *7*',
    specimen: { procedure: 'excision', site: 'trunk' },
    stains: { sma: { result: 'positive', clone: '1A4' }, cd34: 'negative' },
    histology: { depth: 'dermis', mitoses: { count: 6, fields: 10, fieldNumber: 22 }, necrosis: 'absent' },
    staging: { sizeMm: 12.345, n: 'N0' },
  },
  workup: {
    outcome: 'leiomyosarcomaDermal',
    name: 'Leiomyosarcoma, dermal',
    alsoCalled: ['another name'],
    meaning: said('What it means.', { claims: ['iccrSarcomaDatasetExists'] }),
    kind: 'diagnosis',
    certainty: 'provisional',
    unmet: [
      { ...said('It is needed.', { expertOpinion: true }), finding: 's100', requirement: 'cd34Read' },
      { ...said('It is not known.'), finding: 'atypia', requirement: 'cd34Read' },
    ],
    pitfalls: [{ ...said('Be careful.', { figures: ['leiomyosarcoma.dermal:rb'] }), id: 'actinAlone', name: 'A trap' }],
    path: [
      passed({ sma: 'positive', depth: 'dermis' }, 'Is actin expressed?', 'Desmin is next.'),
      passed({}, 'How deep?', 'It is not known.'),
    ],
  },
  secondReader: {
    ranking: [
      { ...ranked('leiomyosarcoma', 0.8), for: [weighedSma], against: [weighedCd34] },
      ranked('leiomyoma', 0.1),
      ranked('mpnst', 0.03),
      ranked('dermatofibroma', 0.02),
      ranked('angiosarcoma', 0.001),
    ],
    agrees: true,
    informative: true,
    gainedBits: 2,
    agreement: {
      verdict: 'agrees',
      because: 'The second reader agrees.',
      entities: ['leiomyosarcoma'],
      best: 'leiomyosarcoma',
      objections: [{ ...weighedCd34, published: { positive: 0, total: 31 }, entity: 'leiomyosarcoma' }],
    },
    unread: [{ finding: 'fh', reading: 'lost', because: 'No figure exists.' }],
    note: supportNote,
  },
  conflicts: {
    findings: [positiveSma, negativeCd34],
    rows: [
      {
        entity: 'leiomyosarcoma',
        support: 0.8,
        cells: [
          { ...positiveSma, expectedness: 'expected', published: null, citations: [] },
          { ...negativeCd34, expectedness: 'either', published: null, citations: [] },
        ],
      },
      {
        entity: 'mpnst',
        support: 0.03,
        cells: [
          { ...positiveSma, expectedness: 'unexpected', published: null, citations: [] },
          { ...negativeCd34, expectedness: 'noPublishedFigure', published: null, citations: [] },
        ],
      },
    ],
  },
  nextStains: [
    {
      stain: 'desmin',
      expectedGainBits: 0.256,
      mayChangeOutcome: true,
      changes: [],
      separates: [
        { entity: 'leiomyosarcoma', published: { positive: 88, total: 113 }, citations: ['bellezza2004'] },
        { entity: 'mpnst', published: null, citations: [] },
      ],
      because: 'It separates.',
      claims: [],
      expertOpinion: false,
    },
  ],
  minimalSet: {
    establishes: 'leiomyosarcomaDermal',
    stains: [{ finding: 's100', readings: ['negative', 'focal'] }],
    besides: [{ finding: 'atypia', readings: ['moderate'] }],
    waitsFor: ['p53'],
    because: 'It would be established.',
  },
  whatWouldChange: [
    { finding: 'atypia', to: 'none', outcome: 'leiomyoma' },
    { finding: 'depth', to: 'subcutis', outcome: 'leiomyosarcomaSubcutaneous' },
    { finding: 'atypia', to: 'mild', outcome: 'leiomyoma' },
    { finding: 'mitoses', to: 'below1', outcome: 'leiomyoma' },
  ],
  couldNotMatter: ['cd34', 'ki67'],
  grading: {
    system: 'FNCLCC',
    edition: 'as printed',
    differentiation: 2,
    mitoticScore: 1,
    necrosisScore: null,
    total: null,
    grade: 'GX',
    mitoses: {
      count: 6,
      fields: 10,
      areaMm2: 2.3758,
      perReferenceArea: 4.379,
      perTenFields: 6,
      scored: 4.379,
      basis: 'perReferenceArea',
    },
    notes: [{ id: 'one', because: 'A score is missing.', claims: ['gxIsGradeNotAssessable'] }],
  },
  staging: {
    system: 'AJCC 8',
    chapter: 'trunkExtremity',
    t: 'T1',
    n: 'N0',
    m: 'M0',
    group: 'IA',
    extrapolated: true,
    notes: [{ id: 'two', because: 'It is carried over.', claims: [], expertOpinion: true }],
  },
  stagingNotes: [],
  handoff: { outcome: 'dermatofibroma', points: [{ id: 'three', because: 'Look there.', claims: [] }] },
  context: {
    prognosis: [context('Few recur.', 'dermal'), context('More recur.', 'subcutaneous', { flagged: true })],
    management: [context('It is excised.', null)],
    followUp: [context('It is followed.', null, { flagged: true }), context('Others are too.', 'mixed')],
    predisposition: [context('Some have it.', 'notSkin')],
  },
};
