import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';

/*
 * A second implementation of the workup, written from the words of its logic and the decisions on it, not from the
 * steps: plain if and else, no criterion, no table. It shares nothing with the machine but the names.
 */

const actins: readonly FindingId[] = ['sma', 'msaHhf35', 'calponin'];
const broadKeratins: readonly FindingId[] = ['cytokeratin', 'ae1ae3', 'cam52', 'mnf116'];
const highKeratins: readonly FindingId[] = ['ck56', 'ck34bE12'];

const isExpressed = (reading: string | undefined): boolean => reading === 'positive' || reading === 'focal';

const isRead = (reading: string | undefined): boolean => isExpressed(reading) || reading === 'negative';

function anyReads(panel: Findings, stains: readonly FindingId[], reading: string): boolean {
  for (const stain of stains) if (panel[stain] === reading) return true;
  return false;
}

const anyExpressed = (panel: Findings, stains: readonly FindingId[]): boolean =>
  anyReads(panel, stains, 'positive') || anyReads(panel, stains, 'focal');

const anyKeratinPositive = (panel: Findings): boolean =>
  anyReads(panel, broadKeratins, 'positive') || anyReads(panel, highKeratins, 'positive') || panel.ck7 === 'positive';

const anyKeratinExpressed = (panel: Findings): boolean =>
  anyExpressed(panel, broadKeratins) || anyExpressed(panel, highKeratins) || isExpressed(panel.ck7);

/** A keratin of one class beside a positive one of the other; CK7 stands for neither. */
const twoClassesOfKeratin = (panel: Findings): boolean =>
  (anyExpressed(panel, broadKeratins) && anyReads(panel, highKeratins, 'positive')) ||
  (anyExpressed(panel, highKeratins) && anyReads(panel, broadKeratins, 'positive'));

/** A known positive SOX10, HMB45 or Melan-A counts as a positive S100 step. */
const s100StepPositive = (panel: Findings): boolean =>
  isExpressed(panel.s100) || isExpressed(panel.sox10) || isExpressed(panel.hmb45) || isExpressed(panel.melanA);

/** A known positive p40 counts as a positive keratin step. */
const keratinStepPositive = (panel: Findings): boolean => anyKeratinExpressed(panel) || isExpressed(panel.p40);

/** h-caldesmon of a low-specificity clone does not establish smooth muscle; smooth muscle myosin stands in its place. */
const reflexExpressed = (panel: Findings): boolean =>
  (isExpressed(panel.hCaldesmon) && panel.hCaldesmonClone !== 'lowSpecificity') || isExpressed(panel.smmhc);

const reflexPositive = (panel: Findings): boolean =>
  (panel.hCaldesmon === 'positive' && panel.hCaldesmonClone !== 'lowSpecificity') || panel.smmhc === 'positive';

/** Phase 1, steps 1 to 2d. */
function isSmoothMuscle(panel: Findings): boolean {
  if (anyExpressed(panel, actins)) return panel.desmin === 'positive' || reflexExpressed(panel);
  if (anyReads(panel, actins, 'negative')) return isExpressed(panel.desmin) && reflexExpressed(panel);
  if (panel.desmin === 'positive') return true;
  return panel.desmin === 'focal' && reflexExpressed(panel);
}

/** Steps 4 to 8, then on to the malignancy. */
function smoothMuscle(panel: Findings): OutcomeId {
  if (isExpressed(panel.sox10) || isExpressed(panel.hmb45) || isExpressed(panel.melanA))
    return 'discordantMelanomaOrLeiomyosarcoma';
  if (keratinStepPositive(panel)) {
    if (isExpressed(panel.p40)) return 'discordantCarcinomaOrLeiomyosarcoma';
    if (!isRead(panel.p40) && isExpressed(panel.p63)) return 'discordantCarcinomaOrLeiomyosarcoma';
  }
  if (panel.cd34 === 'positive' && !reflexPositive(panel)) return 'discordantDfspOrSmoothMuscle';
  return malignancyOfSmoothMuscle(panel);
}

/** Steps 9 to 11. */
function malignancyOfSmoothMuscle(panel: Findings): OutcomeId {
  const { atypia, mitoses } = panel;
  if (atypia === 'none') {
    if (mitoses === 'below1') return 'leiomyoma';
    return mitoses === 'atLeast1' ? greyZone(panel) : 'smoothMuscleTumour';
  }
  if (atypia === 'mild' || atypia === 'moderate' || atypia === 'severe') {
    if (mitoses === 'atLeast1') return leiomyosarcomaByDepth(panel);
    return mitoses === 'below1' ? greyZone(panel) : 'smoothMuscleTumour';
  }
  return 'smoothMuscleTumour';
}

function greyZone(panel: Findings): OutcomeId {
  if (panel.p53 === 'overexpressed') return leiomyosarcomaByDepth(panel);
  if (panel.growth === 'infiltrative' && panel.cellularity === 'high') return leiomyosarcomaByDepth(panel);
  return 'smoothMuscleTumourUncertain';
}

/** Step 12. */
function leiomyosarcomaByDepth({ depth }: Findings): OutcomeId {
  if (depth === 'dermis' || depth === 'superficialSubcutis') return 'leiomyosarcomaDermal';
  if (depth === 'subcutis') return 'leiomyosarcomaSubcutaneous';
  if (depth === 'fascia' || depth === 'muscle') return 'leiomyosarcomaDeep';
  return 'leiomyosarcomaDepthUnknown';
}

/** Steps N1 and N2. */
function withoutSmoothMuscle(panel: Findings): OutcomeId {
  if (!s100StepPositive(panel)) return epithelial(panel);
  const { s100, sox10 } = panel;
  if (isExpressed(panel.hmb45) || isExpressed(panel.melanA)) {
    if (s100 === 'focal' && !isExpressed(sox10) && panel.cd34 === 'positive') return fibrohistiocytic(panel);
    return isExpressed(s100) || isExpressed(sox10) ? 'desmoplasticMelanoma' : 'melanocyticOrNeural';
  }
  if (sox10 !== 'negative') return atypiaOfS100Tumour(panel);
  if (anyKeratinPositive(panel) || panel.p40 === 'positive' || s100 === 'focal') return epithelial(panel);
  return s100WithoutSox10(panel);
}

/** Steps N3 and N5. */
function atypiaOfS100Tumour({ atypia }: Findings): OutcomeId {
  if (atypia === 'mild' || atypia === 'moderate' || atypia === 'severe') return 'desmoplasticMelanoma';
  return atypia === 'none' ? 'neurofibroma' : 'melanocyticOrNeural';
}

/** Step N4. */
function s100WithoutSox10(panel: Findings): OutcomeId {
  if (panel.h3k27me3 === 'lost') return 'mpnst';
  if (panel.tle1 === 'positive' && (isExpressed(panel.ema) || anyKeratinExpressed(panel))) return 'synovialSarcoma';
  return 's100PositiveUnclassified';
}

/** Steps E1 to E3. */
function epithelial(panel: Findings): OutcomeId {
  if (!keratinStepPositive(panel)) return fibrohistiocytic(panel);
  if (isExpressed(panel.p40) || isExpressed(panel.p63)) return 'spindleCellSquamousCellCarcinoma';
  if (isRead(panel.p40) || isRead(panel.p63)) {
    if (twoClassesOfKeratin(panel)) return 'spindleCellSquamousCellCarcinoma';
    if (isExpressed(panel.ema) && panel.tle1 === 'positive') return 'synovialSarcoma';
  }
  return anyKeratinPositive(panel) ? 'spindleCellSquamousCellCarcinoma' : fibrohistiocytic(panel);
}

/** Steps F1 and F2. */
function fibrohistiocytic(panel: Findings): OutcomeId {
  const { cd34, factorXIIIa } = panel;
  if (panel.erg === 'positive' && isExpressed(panel.cd31)) return 'vascularTumour';
  if (cd34 === 'positive') {
    return isExpressed(factorXIIIa) ? 'fibrohistiocyticIndeterminate' : 'dermatofibrosarcomaProtuberans';
  }
  if (cd34 === 'focal' && factorXIIIa === 'positive') return 'dermatofibroma';
  return withoutLineage(panel);
}

/** Step B1. */
function withoutLineage(panel: Findings): OutcomeId {
  if (panel.vimentin === 'negative' && !Object.values(panel).some(isExpressed)) return 'antigenicityInDoubt';
  const { atypia } = panel;
  if (atypia === 'moderate' || atypia === 'severe') return byExclusion(panel);
  return atypia === 'none' || atypia === 'mild' ? bland(panel) : 'unclassified';
}

/** Step B2. */
function bland(panel: Findings): OutcomeId {
  if (panel.factorXIIIa === 'positive') return 'dermatofibroma';
  if (
    anyExpressed(panel, actins) &&
    panel.desmin === 'negative' &&
    (panel.hCaldesmon === 'negative' || panel.smmhc === 'negative')
  )
    return 'nodularFasciitis';
  return 'unclassifiedBland';
}

/** Step X1. */
function byExclusion(panel: Findings): OutcomeId {
  if (isExpressed(panel.desmin) || reflexExpressed(panel)) return 'afxNotYetEstablished';
  if (panel.erg === 'positive' && !(panel.cd31 === 'negative' && panel.cd34 === 'negative')) return 'vascularTumour';
  const keratins = anyReads(panel, broadKeratins, 'negative') && anyReads(panel, highKeratins, 'negative');
  const squamous = panel.p40 === 'negative' ? panel.p63 !== 'positive' : panel.p63 === 'negative';
  const others =
    panel.s100 === 'negative' &&
    panel.sox10 === 'negative' &&
    panel.desmin === 'negative' &&
    panel.erg === 'negative' &&
    panel.cd34 === 'negative';
  return !anyKeratinExpressed(panel) && keratins && squamous && others ? byExtent(panel) : 'afxNotYetEstablished';
}

/** Step X2. */
function byExtent({ depth, necrosis, lymphovascularInvasion, perineuralInvasion, procedure }: Findings): OutcomeId {
  if (depth === 'subcutis' || depth === 'fascia' || depth === 'muscle') return 'pleomorphicDermalSarcoma';
  if (necrosis === 'under50' || necrosis === 'atLeast50' || necrosis === 'present') return 'pleomorphicDermalSarcoma';
  if (lymphovascularInvasion === 'present' || perineuralInvasion === 'present') return 'pleomorphicDermalSarcoma';
  return depth === 'dermis' && procedure !== 'shave' ? 'atypicalFibroxanthoma' : 'afxOrPds';
}

/** Gives the conclusion on a closed panel. */
export function oracle(panel: Findings): OutcomeId {
  return isSmoothMuscle(panel) ? smoothMuscle(panel) : withoutSmoothMuscle(panel);
}
