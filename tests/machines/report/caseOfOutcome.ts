import type { CaseFile, CaseHistology, CaseStains } from '../../../machines/vocabulary/caseFile.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { caseWith } from '../caseWith.ts';

const smoothMuscle: CaseStains = {
  sma: 'positive',
  desmin: 'positive',
  hCaldesmon: { result: 'positive', clone: 'h-CD' },
  vimentin: 'positive',
  s100: 'negative',
  cytokeratin: 'negative',
  cd34: 'negative',
};

const atypicalMitotic: CaseHistology = { atypia: 'moderate', mitoses: { count: 6, fields: 10, fieldNumber: 22 } };

const noMuscle: CaseStains = { sma: 'negative', desmin: 'negative', vimentin: 'positive' };

const exclusionSet: CaseStains = {
  ...noMuscle,
  s100: 'negative',
  sox10: 'negative',
  ae1ae3: 'negative',
  ck56: 'negative',
  p40: 'negative',
  erg: 'negative',
  cd31: 'negative',
  cd34: 'negative',
};

const nothingAdverse: CaseHistology = { necrosis: 'absent', lymphovascularInvasion: false, perineuralInvasion: false };

/** One case that ends in each conclusion of the workup. */
export const caseOfOutcome: Readonly<Record<OutcomeId, CaseFile>> = {
  leiomyosarcomaDermal: caseWith(
    smoothMuscle,
    { ...atypicalMitotic, depth: 'dermis', necrosis: 'absent', differentiation: 2 },
    { procedure: 'excision', site: 'trunk', priorTreatment: false },
  ),
  leiomyosarcomaSubcutaneous: caseWith(smoothMuscle, { ...atypicalMitotic, depth: 'subcutis' }, { site: 'headNeck' }),
  leiomyosarcomaDeep: caseWith(smoothMuscle, { ...atypicalMitotic, depth: 'muscle' }, { site: 'lowerExtremity' }),
  leiomyosarcomaDepthUnknown: caseWith(smoothMuscle, atypicalMitotic, { procedure: 'shave', site: 'genital' }),
  leiomyoma: caseWith({ ...smoothMuscle, p53: 'wildType' }, { atypia: 'none', mitoses: 0, depth: 'dermis' }),
  smoothMuscleTumour: caseWith(smoothMuscle),
  smoothMuscleTumourUncertain: caseWith(smoothMuscle, { atypia: 'mild', mitoses: 0 }),
  discordantMelanomaOrLeiomyosarcoma: caseWith({ ...smoothMuscle, sox10: 'positive' }),
  discordantCarcinomaOrLeiomyosarcoma: caseWith({ ...smoothMuscle, cytokeratin: 'positive', p40: 'positive' }),
  discordantDfspOrSmoothMuscle: caseWith({ ...smoothMuscle, hCaldesmon: 'notDone', cd34: 'positive' }),
  desmoplasticMelanoma: caseWith({ ...noMuscle, s100: 'positive', sox10: 'positive' }, { atypia: 'severe' }),
  melanocyticOrNeural: caseWith({ ...noMuscle, s100: 'positive', sox10: 'positive' }),
  neurofibroma: caseWith({ ...noMuscle, s100: 'positive', sox10: 'positive', cd34: 'positive' }, { atypia: 'none' }),
  mpnst: caseWith({ ...noMuscle, s100: 'positive', sox10: 'negative', h3k27me3: 'lost' }),
  s100PositiveUnclassified: caseWith({ ...noMuscle, s100: 'positive', sox10: 'negative' }),
  synovialSarcoma: caseWith({ ...noMuscle, s100: 'positive', sox10: 'negative', ema: 'positive', tle1: 'positive' }),
  spindleCellSquamousCellCarcinoma: caseWith({
    ...noMuscle,
    s100: 'negative',
    cytokeratin: 'positive',
    p40: 'positive',
  }),
  dermatofibrosarcomaProtuberans: caseWith({
    ...noMuscle,
    s100: 'negative',
    cytokeratin: 'negative',
    cd34: 'positive',
    factorXIIIa: 'negative',
  }),
  fibrohistiocyticIndeterminate: caseWith({ ...noMuscle, s100: 'negative', cd34: 'positive', factorXIIIa: 'positive' }),
  dermatofibroma: caseWith(
    { ...noMuscle, s100: 'negative', cytokeratin: 'negative', cd34: 'negative', factorXIIIa: 'positive' },
    { atypia: 'none' },
  ),
  nodularFasciitis: caseWith(
    {
      ...noMuscle,
      sma: 'positive',
      hCaldesmon: { result: 'negative', clone: 'h-CD' },
      s100: 'negative',
      cytokeratin: 'negative',
      cd34: 'negative',
      factorXIIIa: 'negative',
    },
    { atypia: 'none' },
  ),
  vascularTumour: caseWith({
    ...noMuscle,
    s100: 'negative',
    cytokeratin: 'negative',
    cd31: 'positive',
    erg: 'positive',
  }),
  atypicalFibroxanthoma: caseWith(
    exclusionSet,
    { atypia: 'severe', depth: 'dermis', ...nothingAdverse },
    { procedure: 'excision' },
  ),
  pleomorphicDermalSarcoma: caseWith(
    exclusionSet,
    { atypia: 'severe', depth: 'subcutis', ...nothingAdverse },
    { procedure: 'excision' },
  ),
  afxOrPds: caseWith(exclusionSet, { atypia: 'severe' }, { procedure: 'shave' }),
  afxNotYetEstablished: caseWith({ ...exclusionSet, sox10: 'notDone' }, { atypia: 'severe' }),
  antigenicityInDoubt: caseWith({ sma: 'negative', desmin: 'negative', vimentin: 'negative', s100: 'negative' }),
  unclassifiedBland: caseWith({ ...noMuscle, s100: 'negative', cytokeratin: 'negative' }, { atypia: 'none' }),
  unclassified: caseWith(),
};
