import type { Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import type { RequirementId } from '../../../machines/workup/requirements.ts';

/** A requirement that no panel with the conclusion can miss, because the way to it asks for the same. */
export const secured = 'securedByTheWay';

/**
 * A diagnosis with a panel that meets all it requires but `never` (what no case file can hold), and for each of the
 * other requirements the change of that panel which misses exactly this one.
 */
export type CertaintyPanels = {
  readonly panel: Findings;
  readonly never: readonly RequirementId[];
  readonly misses: Readonly<Partial<Record<RequirementId, Findings | typeof secured>>>;
};

const smoothMuscle: Findings = {
  sma: 'positive',
  desmin: 'positive',
  hCaldesmon: 'positive',
  vimentin: 'positive',
  s100: 'negative',
  sox10: 'negative',
  ae1ae3: 'negative',
  p40: 'negative',
  cd34: 'negative',
  atypia: 'moderate',
  mitoses: 'atLeast1',
  depth: 'dermis',
};

const smoothMuscleMisses = {
  actinRead: { sma: 'notDone' },
  secondLineOfProof: { hCaldesmon: 'notDone' },
  s100OrSox10Read: { s100: 'notDone', sox10: 'equivocal' },
  sox10BesideS100: { s100: 'focal', sox10: 'notDone' },
  keratinRead: { ae1ae3: 'equivocal' },
  p40BesideKeratin: { ae1ae3: 'focal', p40: 'notDone' },
  cd34Read: { cd34: 'notDone' },
  endothelialSilent: { erg: 'positive', cd31: 'positive' },
} as const;

const leiomyosarcoma = (depth: string): CertaintyPanels => ({
  panel: { ...smoothMuscle, depth },
  never: [],
  misses: smoothMuscleMisses,
});

const noMuscle: Findings = { sma: 'negative', desmin: 'negative', vimentin: 'positive' };

const excluded: Findings = {
  ...noMuscle,
  s100: 'negative',
  sox10: 'negative',
  ae1ae3: 'negative',
  ck56: 'negative',
  p40: 'negative',
  erg: 'negative',
  cd34: 'negative',
  atypia: 'severe',
};

const exclusionMisses = {
  broadKeratinExcluded: secured,
  highMolecularWeightKeratinExcluded: secured,
  ck7Excluded: secured,
  p40Excluded: secured,
  s100Excluded: secured,
  sox10Excluded: secured,
  desminExcluded: secured,
  smoothMuscleRefuted: { sma: 'positive', hCaldesmon: 'notDone' },
  ergExcluded: secured,
  cd34Excluded: secured,
  tissueReacts: { vimentin: 'notDone' },
  noMelanocyticHint: { prame: 'focal' },
} as const;

/** The panels of every diagnosis. */
export const certaintyPanels: Readonly<Partial<Record<OutcomeId, CertaintyPanels>>> = {
  leiomyosarcomaDermal: leiomyosarcoma('dermis'),
  leiomyosarcomaSubcutaneous: leiomyosarcoma('subcutis'),
  leiomyosarcomaDeep: leiomyosarcoma('fascia'),
  leiomyosarcomaDepthUnknown: {
    panel: { ...smoothMuscle, depth: 'notAssessable' },
    never: ['depthAssessed'],
    misses: smoothMuscleMisses,
  },
  leiomyoma: {
    panel: { ...smoothMuscle, atypia: 'none', mitoses: 'below1', procedure: 'excision' },
    never: [],
    misses: {
      ...smoothMuscleMisses,
      p53NotOverexpressed: { p53: 'overexpressed' },
      baseSeen: { procedure: 'shave' },
    },
  },
  desmoplasticMelanoma: {
    panel: { ...noMuscle, s100: 'positive', sox10: 'positive', atypia: 'moderate' },
    never: [],
    misses: {
      sox10OfMelanoma: { s100: 'focal', sox10: 'notDone', hmb45: 'positive', h3k27me3: 'retained' },
      s100OfMelanoma: { s100: 'notDone', h3k27me3: 'retained' },
      nerveSheathExcluded: { s100: 'focal' },
      smoothMuscleRefuted: { sma: 'positive' },
      epithelialSilent: { ae1ae3: 'focal', p40: 'positive' },
    },
  },
  neurofibroma: {
    panel: { ...noMuscle, s100: 'positive', sox10: 'positive', cd34: 'positive', atypia: 'none' },
    never: [],
    misses: {
      cd34Fingerprint: { cd34: 'negative' },
      s100Determinate: { s100: 'notDone' },
      sox10Determinate: { sox10: 'notDone' },
      h3k27me3NotLost: { h3k27me3: 'lost' },
      smoothMuscleRefuted: { sma: 'positive' },
      epithelialSilent: { ae1ae3: 'focal', p40: 'positive' },
    },
  },
  mpnst: {
    panel: {
      ...noMuscle,
      s100: 'positive',
      sox10: 'negative',
      hmb45: 'negative',
      ae1ae3: 'negative',
      h3k27me3: 'lost',
    },
    never: [],
    misses: {
      secondMelanocyticMarkerRead: { hmb45: 'notDone' },
      keratinRead: { ae1ae3: 'notDone' },
      synovialNotSuspected: { ema: 'positive', tle1: 'positive' },
      smoothMuscleRefuted: { sma: 'positive' },
    },
  },
  synovialSarcoma: {
    panel: { ...noMuscle, s100: 'negative', ae1ae3: 'positive', p40: 'negative', ema: 'positive', tle1: 'positive' },
    never: ['ss18'],
    misses: {},
  },
  spindleCellSquamousCellCarcinoma: {
    panel: { ...noMuscle, s100: 'negative', ae1ae3: 'positive', p40: 'positive' },
    never: [],
    misses: {
      epithelialProof: { p40: 'negative' },
      s100OrSox10Read: { s100: 'notDone' },
      sox10BesideS100: secured,
      muscleLookedFor: { sma: 'notDone', desmin: 'equivocal' },
      smoothMuscleRefuted: { sma: 'positive' },
      synovialNotSuspectedInCarcinoma: { p40: 'negative', ck56: 'positive', ema: 'positive', tle1: 'positive' },
      endothelialSilent: { erg: 'positive', cd31: 'positive' },
    },
  },
  dermatofibrosarcomaProtuberans: {
    panel: { ...noMuscle, s100: 'negative', ae1ae3: 'negative', cd34: 'positive', factorXIIIa: 'negative' },
    never: [],
    misses: {
      s100Determinate: { s100: 'notDone' },
      sox10BesideS100: { s100: 'focal', hmb45: 'focal' },
      factorXIIIaRead: { factorXIIIa: 'notDone' },
      keratinSilent: { ae1ae3: 'notDone' },
      smoothMuscleRefuted: { sma: 'focal' },
      notPleomorphic: { atypia: 'severe' },
    },
  },
  dermatofibroma: {
    panel: {
      ...noMuscle,
      s100: 'negative',
      ae1ae3: 'negative',
      cd34: 'negative',
      factorXIIIa: 'positive',
      atypia: 'mild',
    },
    never: [],
    misses: {
      s100Determinate: { s100: 'equivocal' },
      sox10BesideS100: secured,
      cd34Read: { cd34: 'notDone' },
      keratinSilent: { ae1ae3: 'notDone' },
      smoothMuscleRefuted: { sma: 'positive' },
      atypiaAtMostMild: { cd34: 'focal', atypia: 'moderate' },
    },
  },
  nodularFasciitis: {
    panel: {
      ...noMuscle,
      sma: 'positive',
      hCaldesmon: 'negative',
      s100: 'negative',
      ae1ae3: 'negative',
      cd34: 'negative',
      atypia: 'none',
    },
    never: ['usp6'],
    misses: {
      s100OrSox10Read: { s100: 'notDone' },
      keratinSilent: { ae1ae3: 'notDone' },
      cd34Read: { cd34: 'notDone' },
    },
  },
  vascularTumour: {
    panel: { ...noMuscle, s100: 'negative', ae1ae3: 'negative', cd34: 'negative', erg: 'positive', cd31: 'positive' },
    never: [],
    misses: {
      cd31BesideErg: { cd34: 'focal', cd31: 'negative', atypia: 'severe' },
      cd34BesideErg: secured,
      s100OrSox10Read: { s100: 'notDone' },
      melanocyticSilent: { s100: 'focal', sox10: 'negative' },
      keratinRead: { ae1ae3: 'notDone' },
      p40BesideKeratin: { ae1ae3: 'focal' },
    },
  },
  atypicalFibroxanthoma: {
    panel: {
      ...excluded,
      depth: 'dermis',
      necrosis: 'absent',
      lymphovascularInvasion: 'absent',
      perineuralInvasion: 'absent',
      procedure: 'excision',
    },
    never: [],
    misses: {
      ...exclusionMisses,
      necrosisExcluded: { necrosis: 'notAssessable' },
      lymphovascularInvasionExcluded: { lymphovascularInvasion: 'notAssessable' },
      perineuralInvasionExcluded: { perineuralInvasion: 'notAssessable' },
      wholeTumourSeen: { procedure: 'punch' },
    },
  },
  pleomorphicDermalSarcoma: { panel: { ...excluded, depth: 'subcutis' }, never: [], misses: exclusionMisses },
};
