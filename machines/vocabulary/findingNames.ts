import type { CloneClass } from './cloneClass.ts';
import type { featureReadings, HistologyFindingId, mitosesClasses } from './findings.ts';
import type { Atypia, Cellularity, Depth, DifferentiationScore, Growth, Necrosis } from './histology.ts';
import type { Procedure, Sex, Site } from './specimen.ts';
import type { ExtensionStructure, MCategory, NCategory } from './staging.ts';
import type { StainReading } from './stains.ts';

type Feature = (typeof featureReadings)[number];
type Presence = 'present' | 'absent';

type FindingValues = {
  procedure: Procedure;
  site: Site;
  priorTreatment: Presence;
  ageYears: never;
  sex: Sex;
  multipleLesions: Presence;
  immunosuppressed: Presence;
  depth: Depth;
  atypia: Atypia;
  mitoses: (typeof mitosesClasses)[number];
  necrosis: Necrosis;
  growth: Growth;
  cellularity: Cellularity;
  fascicles: Feature;
  vascularFeatures: Feature;
  lymphovascularInvasion: Feature;
  perineuralInvasion: Feature;
  ulceration: Feature;
  differentiation: DifferentiationScore;
  largerThan20mm: Presence;
  sizeMm: never;
  n: NCategory;
  m: MCategory;
  extension: ExtensionStructure;
  hCaldesmonClone: CloneClass;
};

/** A finding of the case file that is not a stain, or one that the workup derives from the case file. */
export type NamedFindingId = HistologyFindingId | keyof FindingValues;

/**
 * The words for a finding: `name` in full, `label` short and never a question, `unit` where it is a number, `values`
 * the words for each allowed value (none for a number).
 */
export type FindingName<V extends string | number> = {
  readonly name: string;
  readonly label: string;
  readonly unit?: string;
  readonly values: Readonly<Record<V, string>>;
};

const feature: Readonly<Record<Feature, string>> = {
  present: 'present',
  absent: 'absent',
  notAssessable: 'not assessable',
};

const presence: Readonly<Record<Presence, string>> = { present: 'yes', absent: 'no' };

/** The words for every finding that is not a stain, in the order in which a report states them. */
export const findingNames: { readonly [F in NamedFindingId]: FindingName<FindingValues[F]> } = {
  procedure: {
    name: 'Procedure by which the tissue was obtained',
    label: 'Procedure',
    values: {
      shave: 'shave biopsy',
      punch: 'punch biopsy',
      core: 'core needle biopsy',
      incisional: 'incisional biopsy',
      excision: 'excision',
      reexcision: 're-excision',
      unknown: 'not known',
    },
  },
  site: {
    name: 'Anatomical site',
    label: 'Site',
    values: {
      headNeck: 'head and neck',
      trunk: 'trunk',
      upperExtremity: 'upper extremity',
      lowerExtremity: 'lower extremity',
      genital: 'genital skin',
      nippleAreola: 'nipple and areola',
      other: 'other site',
    },
  },
  priorTreatment: { name: 'Treatment before this specimen', label: 'Prior treatment', values: presence },
  ageYears: { name: 'Age', label: 'Age', unit: 'years', values: {} },
  sex: {
    name: 'Sex as recorded',
    label: 'Sex',
    values: { female: 'female', male: 'male', other: 'other', unknown: 'not known' },
  },
  multipleLesions: { name: 'More than one lesion of the same kind', label: 'Multiple lesions', values: presence },
  immunosuppressed: { name: 'Immunosuppression', label: 'Immunosuppressed', values: presence },
  depth: {
    name: 'Deepest compartment involved',
    label: 'Depth',
    values: {
      dermis: 'dermis only',
      superficialSubcutis: 'superficial subcutis, minimal and focal',
      subcutis: 'subcutis, centred in it or deep into it',
      fascia: 'fascia',
      muscle: 'muscle',
      notAssessable: 'not assessable',
    },
  },
  atypia: {
    name: 'Cytological atypia',
    label: 'Atypia',
    values: { none: 'none', mild: 'mild', moderate: 'moderate', severe: 'severe', notAssessable: 'not assessable' },
  },
  mitoses: {
    name: 'Mitoses per 10 high-power fields',
    label: 'Mitoses',
    values: {
      below1: 'fewer than 1 per 10 HPF',
      atLeast1: '1 or more per 10 HPF',
      notAssessable: 'not assessable',
    },
  },
  necrosis: {
    name: 'Tumour necrosis',
    label: 'Necrosis',
    values: {
      absent: 'absent',
      under50: 'less than 50% of the tumour',
      atLeast50: '50% of the tumour or more',
      present: 'present, extent not stated',
      notAssessable: 'not assessable',
    },
  },
  growth: {
    name: 'Growth pattern at the edge',
    label: 'Growth',
    values: { circumscribed: 'circumscribed', infiltrative: 'infiltrative', notAssessable: 'not assessable' },
  },
  cellularity: {
    name: 'Cellularity',
    label: 'Cellularity',
    values: { low: 'low', high: 'high', notAssessable: 'not assessable' },
  },
  fascicles: {
    name: 'Fascicles of eosinophilic spindle cells with blunt-ended nuclei',
    label: 'Fascicles',
    values: feature,
  },
  vascularFeatures: { name: 'Vascular channels or blood-filled spaces', label: 'Vascular features', values: feature },
  lymphovascularInvasion: { name: 'Lymphovascular invasion', label: 'Lymphovascular invasion', values: feature },
  perineuralInvasion: { name: 'Perineural invasion', label: 'Perineural invasion', values: feature },
  ulceration: { name: 'Ulceration', label: 'Ulceration', values: feature },
  differentiation: {
    name: 'FNCLCC tumour differentiation score',
    label: 'Differentiation',
    values: { 1: 'score 1', 2: 'score 2', 3: 'score 3' },
  },
  largerThan20mm: { name: 'Greatest dimension over 20 mm', label: 'Over 20 mm', values: presence },
  sizeMm: { name: 'Greatest dimension', label: 'Size', unit: 'mm', values: {} },
  n: {
    name: 'Regional lymph nodes',
    label: 'N',
    values: {
      N0: 'N0, no regional node metastasis or not known',
      N1: 'N1, regional node metastasis',
      NX: 'NX, not assessed, counted as N0',
    },
  },
  m: {
    name: 'Distant metastasis',
    label: 'M',
    values: {
      M0: 'M0, no distant metastasis',
      M1: 'M1, distant metastasis',
      pM1: 'pM1, distant metastasis, microscopically confirmed',
    },
  },
  extension: {
    name: 'Invasion of adjoining head and neck structures',
    label: 'Extension',
    values: {
      orbit: 'orbit',
      skullBaseOrDura: 'skull base or dura',
      centralCompartmentViscera: 'central compartment viscera',
      facialSkeleton: 'facial skeleton',
      pterygoidMuscles: 'pterygoid muscles',
      brainParenchyma: 'brain parenchyma',
      carotidEncasement: 'carotid artery encasement',
      prevertebralMuscle: 'prevertebral muscle',
      centralNervousSystemByPerineuralSpread: 'central nervous system by perineural spread',
    },
  },
  hCaldesmonClone: {
    name: 'Specificity of the h-caldesmon clone for smooth muscle',
    label: 'h-caldesmon clone',
    values: { highSpecificity: 'clone of high specificity', lowSpecificity: 'clone of low specificity' },
  },
};

/** The words for a reading of a stain: `label` in words, `sign` for a chip, `means` what counts as it. */
export type ReadingLabel = { readonly label: string; readonly sign: string; readonly means: string };

/** The words for every reading of every stain; `equivocal` and `notDone` are unknown, never negative. */
export const readingLabels: Readonly<Record<StainReading, ReadingLabel>> = {
  positive: { label: 'positive', sign: '+', means: 'diffuse, or not further specified' },
  focal: { label: 'focal', sign: 'foc', means: 'focal, patchy or weak' },
  negative: { label: 'negative', sign: '−', means: 'no tumour cell reacts, with a reacting control' },
  equivocal: { label: 'equivocal', sign: '?', means: 'cannot be read with confidence; unknown, not negative' },
  notDone: { label: 'not done', sign: 'n/d', means: 'not stained; unknown, not negative' },
  wildType: { label: 'wild type', sign: 'wt', means: 'scattered, weak nuclei' },
  overexpressed: { label: 'overexpressed', sign: 'over', means: 'diffuse, strong nuclei' },
  absent: { label: 'absent', sign: 'null', means: 'no tumour nucleus reacts, with a reacting control' },
  retained: { label: 'retained', sign: 'ret', means: 'the tumour cells react' },
  lost: { label: 'lost', sign: 'lost', means: 'no tumour cell reacts, with a reacting control' },
};
