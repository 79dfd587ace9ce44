import type { CaseFile, CaseHistology, CaseSpecimen, CaseStains } from '../../../machines/vocabulary/caseFile.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';

const caseOf = (stains: CaseStains = {}, histology: CaseHistology = {}, specimen: CaseSpecimen = {}): CaseFile => ({
  schema: 'arrector.case/1',
  stains,
  histology,
  specimen,
});

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
  leiomyosarcomaDermal: caseOf(
    smoothMuscle,
    { ...atypicalMitotic, depth: 'dermis', necrosis: 'absent', differentiation: 2 },
    { procedure: 'excision', site: 'trunk', priorTreatment: false },
  ),
  leiomyosarcomaSubcutaneous: caseOf(smoothMuscle, { ...atypicalMitotic, depth: 'subcutis' }, { site: 'headNeck' }),
  leiomyosarcomaDeep: caseOf(smoothMuscle, { ...atypicalMitotic, depth: 'muscle' }, { site: 'lowerExtremity' }),
  leiomyosarcomaDepthUnknown: caseOf(smoothMuscle, atypicalMitotic, { procedure: 'shave', site: 'genital' }),
  leiomyoma: caseOf({ ...smoothMuscle, p53: 'wildType' }, { atypia: 'none', mitoses: 0, depth: 'dermis' }),
  smoothMuscleTumour: caseOf(smoothMuscle),
  smoothMuscleTumourUncertain: caseOf(smoothMuscle, { atypia: 'mild', mitoses: 0 }),
  discordantMelanomaOrLeiomyosarcoma: caseOf({ ...smoothMuscle, sox10: 'positive' }),
  discordantCarcinomaOrLeiomyosarcoma: caseOf({ ...smoothMuscle, cytokeratin: 'positive', p40: 'positive' }),
  discordantDfspOrSmoothMuscle: caseOf({ ...smoothMuscle, hCaldesmon: 'notDone', cd34: 'positive' }),
  desmoplasticMelanoma: caseOf({ ...noMuscle, s100: 'positive', sox10: 'positive' }, { atypia: 'severe' }),
  melanocyticOrNeural: caseOf({ ...noMuscle, s100: 'positive', sox10: 'positive' }),
  neurofibroma: caseOf({ ...noMuscle, s100: 'positive', sox10: 'positive', cd34: 'positive' }, { atypia: 'none' }),
  mpnst: caseOf({ ...noMuscle, s100: 'positive', sox10: 'negative', h3k27me3: 'lost' }),
  s100PositiveUnclassified: caseOf({ ...noMuscle, s100: 'positive', sox10: 'negative' }),
  synovialSarcoma: caseOf({ ...noMuscle, s100: 'positive', sox10: 'negative', ema: 'positive', tle1: 'positive' }),
  spindleCellSquamousCellCarcinoma: caseOf({ ...noMuscle, s100: 'negative', cytokeratin: 'positive', p40: 'positive' }),
  dermatofibrosarcomaProtuberans: caseOf({
    ...noMuscle,
    s100: 'negative',
    cytokeratin: 'negative',
    cd34: 'positive',
    factorXIIIa: 'negative',
  }),
  fibrohistiocyticIndeterminate: caseOf({ ...noMuscle, s100: 'negative', cd34: 'positive', factorXIIIa: 'positive' }),
  dermatofibroma: caseOf(
    { ...noMuscle, s100: 'negative', cytokeratin: 'negative', cd34: 'negative', factorXIIIa: 'positive' },
    { atypia: 'none' },
  ),
  nodularFasciitis: caseOf(
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
  vascularTumour: caseOf({ ...noMuscle, s100: 'negative', cytokeratin: 'negative', cd31: 'positive', erg: 'positive' }),
  atypicalFibroxanthoma: caseOf(
    exclusionSet,
    { atypia: 'severe', depth: 'dermis', ...nothingAdverse },
    { procedure: 'excision' },
  ),
  pleomorphicDermalSarcoma: caseOf(
    exclusionSet,
    { atypia: 'severe', depth: 'subcutis', ...nothingAdverse },
    { procedure: 'excision' },
  ),
  afxOrPds: caseOf(exclusionSet, { atypia: 'severe' }, { procedure: 'shave' }),
  afxNotYetEstablished: caseOf({ ...exclusionSet, sox10: 'notDone' }, { atypia: 'severe' }),
  antigenicityInDoubt: caseOf({ sma: 'negative', desmin: 'negative', vimentin: 'negative', s100: 'negative' }),
  unclassifiedBland: caseOf({ ...noMuscle, s100: 'negative', cytokeratin: 'negative' }, { atypia: 'none' }),
  unclassified: caseOf(),
};
