import type { OutcomeId } from '../../vocabulary/outcomes.ts';
import type { Pitfall } from './pitfall.ts';

const excludedTumours = [
  'atypicalFibroxanthoma',
  'pleomorphicDermalSarcoma',
  'afxOrPds',
  'afxNotYetEstablished',
] as const satisfies readonly OutcomeId[];

/** Pitfalls of the diagnoses of exclusion and of their mimics. */
export const exclusionPitfalls = {
  keratinNegativeCarcinoma: {
    name: 'Keratin-negative carcinoma',
    on: excludedTumours,
    when: { all: ['epithelialSetNegative'] },
    because:
      'Some spindle cell carcinomas are negative for three keratins together: negative keratins do not prove atypical fibroxanthoma.',
    claims: ['threeKeratinsStillMissSpindleScc'],
  },
  synovialPattern: {
    name: 'EMA and TLE1',
    on: ['spindleCellSquamousCellCarcinoma'],
    when: { all: ['emaAndTle1'] },
    because: 'EMA with TLE1 also occurs in synovial sarcoma: the SS18 rearrangement settles it.',
    figures: ['synovialSarcoma:tle1', 'synovialSarcoma:ema'],
  },
  cd31InExcludedTumour: {
    name: 'CD31 without ERG',
    on: excludedTumours,
    when: { all: ['cd31Expressed', 'ergNegative'] },
    because: 'CD31 is expressed in part of atypical fibroxanthomas and does not show a vascular tumour without ERG.',
    claims: ['ergWithCd34NotCd31Alone'],
    figures: ['atypicalFibroxanthoma.withPds:cd31'],
  },
  ergInExcludedTumour: {
    name: 'Weak ERG',
    on: excludedTumours,
    when: { all: ['ergExpressed'] },
    because:
      'Weak or patchy ERG is described in atypical fibroxanthoma; it neither shows nor excludes a vascular tumour.',
    claims: ['ergWithCd34NotCd31Alone'],
  },
  ergAlone: {
    name: 'ERG alone',
    on: ['vascularTumour'],
    when: { none: ['ergWithCd31'] },
    because: 'ERG alone is not vascular: every dermatofibroma of one series expressed it.',
    claims: ['ergWithCd34NotCd31Alone'],
    figures: ['dermatofibroma:erg'],
  },
  diagnosisOfExclusion: {
    name: 'Diagnosis of exclusion',
    on: excludedTumours,
    when: {},
    because:
      'No positive stain proves atypical fibroxanthoma or pleomorphic dermal sarcoma; CD10 and CD68 are not specific.',
    claims: ['afxIsDiagnosisOfExclusion', 'cd10AndCd68DoNotProveAfx'],
    figures: ['atypicalFibroxanthoma:cd10', 'spindleCellScc:cd10'],
  },
  undifferentiatedMelanoma: {
    name: 'Undifferentiated melanoma',
    on: excludedTumours,
    when: {},
    because:
      'Part of the thick tumours without any marker carried a melanoma driver mutation: consider PRAME, tyrosinase and sequencing before pleomorphic dermal sarcoma.',
    claims: [
      'undifferentiatedMelanomaAmongUnclassifiable',
      'molecularTestsBeforePdsWhenThickOrMelanocytic',
      's100AndSox10NegativeMelanomaExists',
    ],
  },
  melanocyticHint: {
    name: 'A focal melanocytic marker',
    on: excludedTumours,
    when: { all: ['melanocyticHint'] },
    because: 'PRAME or MITF is expressed: even a focal melanocytic marker questions a diagnosis of exclusion.',
    claims: ['focalMelanocyticMarkerQuestionsPds'],
    figures: ['atypicalFibroxanthoma:prame', 'atypicalFibroxanthoma:mitf'],
  },
  sizeOver20mm: {
    name: 'Larger than 20 mm',
    on: ['atypicalFibroxanthoma', 'afxOrPds'],
    when: { all: ['largerThan20mm'] },
    because: 'One source counts this size among the features of pleomorphic dermal sarcoma.',
    claims: ['pdsPageAddsSizeOverTwoCm', 'upsSpectrumRiskFactors'],
  },
  sampleTypeNotStated: {
    name: 'Sample type not stated',
    on: ['atypicalFibroxanthoma'],
    when: { none: ['sampleTypeStated'] },
    because:
      'The procedure is not stated. The depth given is taken to mean that the base was seen; the name holds on complete excision only.',
    claims: ['afxOnlyOnCompleteExcision', 'superficialBiopsyCannotSplitAfxPds'],
  },
} as const satisfies Readonly<Record<string, Pitfall>>;
