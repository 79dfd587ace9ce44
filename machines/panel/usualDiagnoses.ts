import type { ClaimId } from '../evidence/claim.ts';
import type { FigureId } from '../evidence/frequencyNames.ts';
import type { FindingId } from '../vocabulary/findings.ts';
import type { EntityId, OutcomeId } from '../vocabulary/outcomes.ts';

/** A diagnosis whose usual way through the workup is shown; one that only says "depth not known" has none. */
export type UsualDiagnosis = Extract<
  OutcomeId,
  | 'leiomyosarcomaDermal'
  | 'leiomyosarcomaSubcutaneous'
  | 'leiomyosarcomaDeep'
  | 'leiomyoma'
  | 'desmoplasticMelanoma'
  | 'neurofibroma'
  | 'mpnst'
  | 'synovialSarcoma'
  | 'spindleCellSquamousCellCarcinoma'
  | 'dermatofibrosarcomaProtuberans'
  | 'dermatofibroma'
  | 'nodularFasciitis'
  | 'vascularTumour'
  | 'atypicalFibroxanthoma'
  | 'pleomorphicDermalSarcoma'
>;

/** A finding of a textbook panel with its reason; without claims it is expert opinion. */
export type StatedFinding = {
  readonly finding: FindingId;
  readonly reading: string;
  readonly because: string;
  readonly claims?: readonly ClaimId[];
  readonly figures?: readonly FigureId[];
};

/** What a textbook panel states by itself; its stains are read in the figures of `entity`. */
export type StatedPanel = { readonly entity: EntityId; readonly states: readonly StatedFinding[] };

const malignantSmoothMuscle: readonly StatedFinding[] = [
  {
    finding: 'atypia',
    reading: 'moderate',
    because: 'Atypia together with one mitosis per 10 high-power fields is taken as suggestive of leiomyosarcoma.',
    claims: ['atypiaPlusOneMitosis'],
  },
  {
    finding: 'mitoses',
    reading: 'atLeast1',
    because: 'Mitoses are usually present.',
    claims: ['mitosesUsuallyPresentNecrosisVariable'],
  },
];

const leiomyosarcoma = (reading: string, because: string): StatedPanel => ({
  entity: 'leiomyosarcoma',
  states: [...malignantSmoothMuscle, { finding: 'depth', reading, because }],
});

const noAtypia = (because: string): StatedFinding => ({ finding: 'atypia', reading: 'none', because });

const excludedTumour: readonly StatedFinding[] = [
  { finding: 'atypia', reading: 'severe', because: 'Marked atypia belongs to the textbook picture.' },
  {
    finding: 'procedure',
    reading: 'excision',
    because: 'The whole tumour is seen; a superficial biopsy cannot decide.',
    claims: ['afxStaysInDermis'],
  },
];

/**
 * What the textbook panels state beside their stains: histology, which the published figures of stains do not give, and
 * the rare stain for which the figures alone would lead to another diagnosis.
 */
export const usualDiagnoses: Readonly<Record<UsualDiagnosis, StatedPanel>> = {
  leiomyosarcomaDermal: leiomyosarcoma('dermis', 'By its name it lies in the dermis.'),
  leiomyosarcomaSubcutaneous: leiomyosarcoma('subcutis', 'By its name it lies in the subcutis.'),
  leiomyosarcomaDeep: leiomyosarcoma('fascia', 'By its name it reaches fascia or muscle.'),
  leiomyoma: {
    entity: 'leiomyoma',
    states: [
      noAtypia('Leiomyoma is bland; the symplastic variant is the exception.'),
      {
        finding: 'mitoses',
        reading: 'below1',
        because: 'Most leiomyomas have no mitoses or fewer than one per 10 high-power fields.',
        claims: ['leiomyomaBelowOneMitosis'],
      },
    ],
  },
  desmoplasticMelanoma: {
    entity: 'desmoplasticMelanoma',
    states: [
      {
        finding: 'atypia',
        reading: 'moderate',
        because: 'Some atypia is usual. Desmoplastic melanoma can be bland; the workup then looks for neurofibroma.',
      },
    ],
  },
  neurofibroma: { entity: 'neurofibroma', states: [noAtypia('Neurofibroma is bland.')] },
  mpnst: {
    entity: 'mpnst',
    states: [
      {
        finding: 'sox10',
        reading: 'negative',
        because:
          'SOX10 is expressed in about half of the published tumours. Where it is, the workup cannot tell the tumour from melanoma; the textbook panel is the one in which it is lost.',
        figures: ['mpnst:sox10'],
      },
    ],
  },
  synovialSarcoma: { entity: 'synovialSarcoma', states: [] },
  spindleCellSquamousCellCarcinoma: { entity: 'spindleCellSquamousCellCarcinoma', states: [] },
  dermatofibrosarcomaProtuberans: { entity: 'dermatofibrosarcomaProtuberans', states: [] },
  dermatofibroma: {
    entity: 'dermatofibroma',
    states: [{ finding: 'atypia', reading: 'mild', because: 'At most mild atypia is usual.' }],
  },
  nodularFasciitis: { entity: 'nodularFasciitis', states: [noAtypia('Nodular fasciitis shows no true atypia.')] },
  vascularTumour: {
    entity: 'angiosarcoma',
    states: [
      {
        finding: 'vascularFeatures',
        reading: 'present',
        because: 'Vascular channels or blood-filled spaces are the reason to ask for ERG and CD31.',
      },
    ],
  },
  atypicalFibroxanthoma: {
    entity: 'atypicalFibroxanthoma',
    states: [
      ...excludedTumour,
      {
        finding: 'depth',
        reading: 'dermis',
        because: 'Atypical fibroxanthoma is kept to the dermis.',
        claims: ['afxStaysInDermis'],
      },
      ...(['necrosis', 'lymphovascularInvasion', 'perineuralInvasion'] as const).map((finding) => ({
        finding,
        reading: 'absent',
        because: 'Necrosis, invasion of vessels or nerves would make it a pleomorphic dermal sarcoma.',
        claims: ['pdsByRelevantSubcutisNecrosisOrPerineural', 'afxStaysInDermis'] as const,
      })),
    ],
  },
  pleomorphicDermalSarcoma: {
    entity: 'atypicalFibroxanthoma',
    states: [
      ...excludedTumour,
      {
        finding: 'depth',
        reading: 'subcutis',
        because: 'Pleomorphic dermal sarcoma is named when relevant parts of the subcutis are involved.',
        claims: ['pdsByRelevantSubcutisNecrosisOrPerineural'],
      },
    ],
  },
};

/** The diagnoses whose usual way is shown, in clinical order. */
export const usualDiagnosisIds = Object.keys(usualDiagnoses) as readonly UsualDiagnosis[];
