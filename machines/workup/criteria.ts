import { categoricalStainIds, type FindingId } from '../vocabulary/findings.ts';
import { all, any, type Criterion, determinate, expressed, is, negative, none, positive } from './criterion.ts';

/** Actins in the order in which they are preferred; the later ones are accepted in the place of SMA. */
export const actins = ['sma', 'msaHhf35', 'calponin'] as const satisfies readonly FindingId[];

/** Keratins that are broad or of low molecular weight: one class of the exclusion set (claims of bases K1, K4). */
export const broadKeratins = ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin'] as const satisfies readonly FindingId[];

/** Keratins of high molecular weight: the other class of the exclusion set (claims of bases K1, K4, P5). */
export const highMolecularWeightKeratins = ['ck56', 'ck34bE12'] as const satisfies readonly FindingId[];

/** Every keratin; CK7 is a keratin, but alone it stands for neither class of the exclusion set. */
export const keratins = [
  ...broadKeratins,
  ...highMolecularWeightKeratins,
  'ck7',
] as const satisfies readonly FindingId[];

/** Melanocytic markers that a step reads as soon as they are known. */
export const melanocyticMarkers = ['sox10', 'hmb45', 'melanA'] as const satisfies readonly FindingId[];

const anyOf = (findings: readonly FindingId[], test: (finding: FindingId) => Criterion): Criterion =>
  any(...findings.map(test));

const expressedOf = (findings: readonly FindingId[]): Criterion => anyOf(findings, expressed);

const knownNegativeOf = (findings: readonly FindingId[]): Criterion =>
  all(none(expressedOf(findings)), anyOf(findings, negative));

const specificCaldesmon = (reading: Criterion): Criterion =>
  all(reading, none(is('hCaldesmonClone', 'lowSpecificity')));
const smoothMuscleProof = any(specificCaldesmon(expressed('hCaldesmon')), expressed('smmhc'));
const smoothMuscleProofNegative = all(none(smoothMuscleProof), anyOf(['hCaldesmon', 'smmhc'], negative));
const melanocyticExpressed = expressedOf(melanocyticMarkers);
const premelanosomeOrMelanA = expressedOf(['hmb45', 'melanA']);
const keratinExpressed = expressedOf(keratins);
const keratinPositive = anyOf(keratins, positive);
const p40OrP63Expressed = expressedOf(['p40', 'p63']);
const broadKeratinNegative = knownNegativeOf(broadKeratins);
const highMolecularWeightKeratinNegative = knownNegativeOf(highMolecularWeightKeratins);
const p63InPlaceOfP40 = none(determinate('p40'));
const epithelialNuclearNegative = any(
  all(negative('p40'), none(positive('p63'))),
  all(p63InPlaceOfP40, negative('p63')),
);
const twoKeratinClassesPositive = all(anyOf(broadKeratins, positive), anyOf(highMolecularWeightKeratins, positive));
const muscleMarkerExpressed = any(expressedOf(actins), expressed('desmin'));
const stainExpressed = expressedOf(
  categoricalStainIds.filter((id) => !['p53', 'h3k27me3', 'fh', 'pten', 'rb'].includes(id)),
);
const melanocyticUnambiguous = any(
  all(positive('s100'), positive('sox10')),
  all(premelanosomeOrMelanA, any(positive('s100'), expressed('sox10'))),
);

/** A criterion with the sentence that says what it means. */
export type NamedCriterion = { readonly sentence: string; readonly test: Criterion };

const named = (sentence: string, test: Criterion): NamedCriterion => ({ sentence, test });

/** The clinical sentences that the branches of the workup are written in, in the order in which the workup meets them. */
export const criteria = {
  actinExpressed: named('SMA, MSA (HHF-35) or calponin is positive or focal', expressedOf(actins)),
  actinNegative: named('an actin was done, none is expressed', knownNegativeOf(actins)),
  actinKnown: named('an actin was done and read', anyOf(actins, determinate)),
  desminPositive: named('desmin is positive', positive('desmin')),
  desminFocal: named('desmin is focal', is('desmin', 'focal')),
  desminExpressed: named('desmin is positive or focal', expressed('desmin')),
  desminNegative: named('desmin is negative', negative('desmin')),
  desminKnown: named('desmin was done and read', determinate('desmin')),
  muscleMarkerExpressed: named('an actin or desmin is positive or focal', muscleMarkerExpressed),
  smoothMuscleProof: named(
    'h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive or focal',
    smoothMuscleProof,
  ),
  smoothMuscleProofPositive: named(
    'h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive',
    any(specificCaldesmon(positive('hCaldesmon')), positive('smmhc')),
  ),
  smoothMuscleProofNegative: named(
    'h-caldesmon or smooth muscle myosin was done, neither is expressed',
    smoothMuscleProofNegative,
  ),
  smoothMuscleRefuted: named(
    'no actin and no desmin is expressed, or h-caldesmon or smooth muscle myosin refutes them',
    all(none(smoothMuscleProof), any(none(muscleMarkerExpressed), smoothMuscleProofNegative)),
  ),
  lowSpecificityCaldesmon: named(
    'h-caldesmon is expressed with a clone of low specificity',
    all(expressed('hCaldesmon'), is('hCaldesmonClone', 'lowSpecificity')),
  ),
  caldesmonCloneUnstated: named(
    'h-caldesmon is expressed and its clone is not stated',
    all(expressed('hCaldesmon'), none(is('hCaldesmonClone', 'lowSpecificity', 'highSpecificity'))),
  ),
  smaKnown: named('SMA was done and read', determinate('sma')),
  vimentinExpressed: named('vimentin is positive or focal', expressed('vimentin')),
  vimentinNegative: named('vimentin is negative', negative('vimentin')),
  antigenicityKept: named(
    'vimentin is not negative, or another stain is positive or focal',
    any(none(negative('vimentin')), stainExpressed),
  ),
  desminAndProofNegative: named(
    'desmin is negative, and h-caldesmon or smooth muscle myosin too',
    all(negative('desmin'), smoothMuscleProofNegative),
  ),
  desminOrProofExpressed: named(
    'desmin, h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive or focal',
    any(expressed('desmin'), smoothMuscleProof),
  ),
  stainExpressed: named('at least one stain is positive or focal', stainExpressed),

  s100Positive: named('S100 is positive', positive('s100')),
  s100Focal: named('S100 is focal', is('s100', 'focal')),
  s100Expressed: named('S100 is positive or focal', expressed('s100')),
  s100Known: named('S100 was done and read', determinate('s100')),
  s100Negative: named('S100 is negative', negative('s100')),
  s100OrSox10Known: named('S100 or SOX10 was done and read', any(determinate('s100'), determinate('sox10'))),
  melanocyticExpressed: named('SOX10, HMB45 or Melan-A is positive or focal', melanocyticExpressed),
  s100OrMelanocyticExpressed: named(
    'S100, SOX10, HMB45 or Melan-A is positive or focal',
    any(expressed('s100'), melanocyticExpressed),
  ),
  hmb45OrMelanAExpressed: named('HMB45 or Melan-A is positive or focal', premelanosomeOrMelanA),
  hmb45OrMelanAKnown: named('HMB45 or Melan-A was done and read', anyOf(['hmb45', 'melanA'], determinate)),
  sox10Expressed: named('SOX10 is positive or focal', expressed('sox10')),
  sox10Negative: named('SOX10 is negative', negative('sox10')),
  sox10Known: named('SOX10 was done and read', determinate('sox10')),
  s100OrSox10Expressed: named('S100 or SOX10 is positive or focal', any(expressed('s100'), expressed('sox10'))),
  notPigmentedDfspPattern: named(
    'it is not so that S100 is only focal, SOX10 not expressed and CD34 positive',
    none(all(is('s100', 'focal'), none(expressed('sox10')), positive('cd34'))),
  ),
  melanocyticHint: named('PRAME or MITF is positive or focal', expressedOf(['prame', 'mitf'])),
  h3k27me3Lost: named('H3K27me3 is lost', is('h3k27me3', 'lost')),
  h3k27me3Known: named('H3K27me3 was done and read', is('h3k27me3', 'retained', 'lost')),

  keratinExpressed: named('a keratin is positive or focal', keratinExpressed),
  keratinPositive: named('a keratin is positive', keratinPositive),
  keratinKnown: named('a keratin was done and read', anyOf(keratins, determinate)),
  keratinOrP40Expressed: named('a keratin or p40 is positive or focal', any(keratinExpressed, expressed('p40'))),
  keratinOrP40Positive: named('a keratin or p40 is positive', any(keratinPositive, positive('p40'))),
  keratinAndP40Silent: named(
    'a keratin was done, no keratin and no p40 is expressed',
    all(none(keratinExpressed, expressed('p40')), anyOf(keratins, negative)),
  ),
  twoKeratinClasses: named(
    'a broad or low-molecular-weight keratin and a high-molecular-weight keratin are both expressed, one of them positive',
    any(
      all(expressedOf(broadKeratins), anyOf(highMolecularWeightKeratins, positive)),
      all(anyOf(broadKeratins, positive), expressedOf(highMolecularWeightKeratins)),
    ),
  ),
  broadKeratinNegative: named(
    'a broad or low-molecular-weight keratin was done, none is expressed',
    broadKeratinNegative,
  ),
  highMolecularWeightKeratinNegative: named(
    'CK5/6 or 34βE12 was done, neither is expressed',
    highMolecularWeightKeratinNegative,
  ),
  p63Expressed: named('p63 is positive or focal', expressed('p63')),
  p40OrP63Expressed: named('p40 or p63 is positive or focal', p40OrP63Expressed),
  p40OrP63Known: named('p40 or p63 was done and read', anyOf(['p40', 'p63'], determinate)),
  p40OrP63Silent: named(
    'p40 or p63 was done, neither is expressed',
    all(none(p40OrP63Expressed), anyOf(['p40', 'p63'], negative)),
  ),
  epithelialConfirmed: named(
    'p40 is positive or focal, or p63 where p40 was not done',
    any(expressed('p40'), all(p63InPlaceOfP40, expressed('p63'))),
  ),
  epithelialRefuted: named(
    'p40 is negative, or p63 where p40 was not done',
    any(negative('p40'), all(p63InPlaceOfP40, negative('p63'))),
  ),
  epithelialSetNegative: named(
    'two keratins of different class are negative, and p40 (or p63 where p40 was not done)',
    all(
      broadKeratinNegative,
      highMolecularWeightKeratinNegative,
      any(negative('p40'), all(p63InPlaceOfP40, negative('p63'))),
    ),
  ),
  epithelialNuclearNegative: named(
    'p40 is negative and p63 not more than focal, or p63 is negative where p40 was not done',
    epithelialNuclearNegative,
  ),
  epithelialProof: named(
    'keratin is expressed with p40, or positive with p63, or two keratin classes are positive',
    any(all(keratinExpressed, expressed('p40')), all(keratinPositive, expressed('p63')), twoKeratinClassesPositive),
  ),
  emaAndTle1: named('EMA is expressed and TLE1 is positive', all(expressed('ema'), positive('tle1'))),
  emaOrKeratinWithTle1: named(
    'EMA or a keratin is expressed and TLE1 is positive',
    all(any(expressed('ema'), keratinExpressed), positive('tle1')),
  ),
  emaKnown: named('EMA was done and read', determinate('ema')),
  tle1Known: named('TLE1 was done and read', determinate('tle1')),

  cd34Positive: named('CD34 is positive', positive('cd34')),
  cd34Focal: named('CD34 is focal', is('cd34', 'focal')),
  cd34Negative: named('CD34 is negative', negative('cd34')),
  cd34NotMoreThanFocal: named('CD34 is negative or focal', is('cd34', 'focal', 'negative')),
  cd34Known: named('CD34 was done and read', determinate('cd34')),
  factorXIIIaPositive: named('factor XIIIa is positive', positive('factorXIIIa')),
  factorXIIIaExpressed: named('factor XIIIa is positive or focal', expressed('factorXIIIa')),
  factorXIIIaNegative: named('factor XIIIa is negative', negative('factorXIIIa')),
  factorXIIIaKnown: named('factor XIIIa was done and read', determinate('factorXIIIa')),
  vascularSuspicion: named(
    'CD31 is expressed or vascular features are seen',
    any(expressed('cd31'), is('vascularFeatures', 'present')),
  ),
  cd31Expressed: named('CD31 is positive or focal', expressed('cd31')),
  ergWithCd31: named('ERG is positive and CD31 is positive or focal', all(positive('erg'), expressed('cd31'))),
  ergPositive: named('ERG is positive', positive('erg')),
  ergExpressed: named('ERG is positive or focal', expressed('erg')),
  ergNegative: named('ERG is negative', negative('erg')),
  ergNotVascular: named(
    'ERG is only focal, or CD31 and CD34 are both negative',
    any(is('erg', 'focal'), all(negative('cd31'), negative('cd34'))),
  ),
  cd31AndCd34Negative: named('CD31 and CD34 are both negative', all(negative('cd31'), negative('cd34'))),

  noAtypia: named('there is no atypia', is('atypia', 'none')),
  atypiaSeen: named('atypia is mild, moderate or severe', is('atypia', 'mild', 'moderate', 'severe')),
  atypiaAtMostMild: named('atypia is none or mild', is('atypia', 'none', 'mild')),
  atypiaModerateOrSevere: named('atypia is moderate or severe', is('atypia', 'moderate', 'severe')),
  atypiaKnown: named('atypia was assessed', is('atypia', 'none', 'mild', 'moderate', 'severe')),
  mitosesBelowOne: named('mitoses are below 1 per 10 high-power fields', is('mitoses', 'below1')),
  mitosesAtLeastOne: named('mitoses are 1 or more per 10 high-power fields', is('mitoses', 'atLeast1')),
  mitosesKnown: named('mitoses were counted', is('mitoses', 'below1', 'atLeast1')),
  p53Overexpressed: named('p53 is overexpressed', is('p53', 'overexpressed')),
  p53Known: named('the p53 pattern was read', is('p53', 'wildType', 'overexpressed', 'absent')),
  infiltrativeAndCellular: named(
    'the lesion is infiltrative and hypercellular',
    all(is('growth', 'infiltrative'), is('cellularity', 'high')),
  ),
  growthKnown: named('the growth pattern was assessed', is('growth', 'circumscribed', 'infiltrative')),
  cellularityKnown: named('cellularity was assessed', is('cellularity', 'low', 'high')),

  inDermis: named('the tumour is confined to the dermis', is('depth', 'dermis')),
  inSuperficialSubcutis: named('extension into the subcutis is minimal and focal', is('depth', 'superficialSubcutis')),
  inSubcutis: named('the tumour is centred in or deep into the subcutis', is('depth', 'subcutis')),
  inFasciaOrMuscle: named('fascia or muscle is involved', is('depth', 'fascia', 'muscle')),
  depthKnown: named(
    'the deepest compartment was assessed',
    is('depth', 'dermis', 'superficialSubcutis', 'subcutis', 'fascia', 'muscle'),
  ),
  superficialSample: named(
    'the sample is a shave or does not show the base',
    any(is('procedure', 'shave'), is('depth', 'notAssessable')),
  ),
  baseNotSeen: named(
    'the sample is a shave, or the deepest compartment was not assessed',
    any(is('procedure', 'shave'), none(is('depth', 'dermis', 'superficialSubcutis', 'subcutis', 'fascia', 'muscle'))),
  ),
  partialSample: named(
    'the sample is a punch, core or incisional biopsy',
    is('procedure', 'punch', 'core', 'incisional'),
  ),
  sampleTypeStated: named(
    'the procedure is stated',
    is('procedure', 'shave', 'punch', 'core', 'incisional', 'excision', 'reexcision'),
  ),
  necrosisOrSevereAtypia: named(
    'necrosis is present or atypia is severe',
    any(is('necrosis', 'under50', 'atLeast50', 'present'), is('atypia', 'severe')),
  ),
  necrosisAbsent: named('necrosis is absent', is('necrosis', 'absent')),
  lymphovascularInvasionAbsent: named(
    'lymphovascular invasion was looked for and is absent',
    is('lymphovascularInvasion', 'absent'),
  ),
  perineuralInvasionAbsent: named(
    'perineural invasion was looked for and is absent',
    is('perineuralInvasion', 'absent'),
  ),
  adverseExtent: named(
    'the subcutis or deeper is involved, or there is necrosis, lymphovascular or perineural invasion',
    any(
      is('depth', 'subcutis', 'fascia', 'muscle'),
      is('necrosis', 'under50', 'atLeast50', 'present'),
      is('lymphovascularInvasion', 'present'),
      is('perineuralInvasion', 'present'),
    ),
  ),
  largerThan20mm: named('the tumour is larger than 20 mm', is('largerThan20mm', 'present')),
  multipleLesions: named('there are several lesions', is('multipleLesions', 'present')),

  lineageMarkerLeft: named(
    'a keratin, p40, S100, CD34 or a strong p63 is expressed',
    any(keratinExpressed, expressed('p40'), expressed('s100'), expressed('cd34'), positive('p63')),
  ),
  exclusionSetNegative: named(
    'two keratins of different class, p40 (or p63), S100, SOX10, desmin, ERG and CD34 are all negative',
    all(
      broadKeratinNegative,
      highMolecularWeightKeratinNegative,
      none(keratinExpressed),
      epithelialNuclearNegative,
      negative('s100'),
      negative('sox10'),
      none(melanocyticExpressed),
      negative('desmin'),
      none(smoothMuscleProof),
      negative('erg'),
      negative('cd34'),
    ),
  ),
  muscleLookedFor: named(
    'an actin or desmin was done and read',
    any(anyOf(actins, determinate), determinate('desmin')),
  ),
  smoothMuscleSecondLine: named(
    'h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive, or fascicles are seen',
    any(specificCaldesmon(positive('hCaldesmon')), positive('smmhc'), is('fascicles', 'present')),
  ),
  sox10KnownOrS100Silent: named(
    'SOX10 was done and read, or S100 is not expressed',
    any(determinate('sox10'), none(expressed('s100'))),
  ),
  p40KnownOrKeratinSilent: named(
    'p40 or p63 was done and read, or no keratin is expressed',
    any(anyOf(['p40', 'p63'], determinate), none(keratinExpressed)),
  ),
  melanocyticUnambiguousOrSox10Known: named(
    'the melanocytic pattern is unambiguous or SOX10 was done and read',
    any(melanocyticUnambiguous, determinate('sox10')),
  ),
  melanocyticUnambiguousOrS100Known: named(
    'the melanocytic pattern is unambiguous or S100 was done and read',
    any(melanocyticUnambiguous, determinate('s100')),
  ),
  melanocyticUnambiguousOrH3k27me3Retained: named(
    'the melanocytic pattern is unambiguous or H3K27me3 is retained',
    any(melanocyticUnambiguous, is('h3k27me3', 'retained')),
  ),
  hmb45Known: named('HMB45 was done and read', determinate('hmb45')),
  melanAKnown: named('Melan-A was done and read', determinate('melanA')),
  prameKnown: named('PRAME was done and read', determinate('prame')),
  p40OrP63ExpressedOrNoSynovialPattern: named(
    'p40 or p63 is expressed, or EMA and TLE1 are not both expressed',
    any(p40OrP63Expressed, none(all(expressed('ema'), positive('tle1')))),
  ),
  cd31ExpressedOrCd34Known: named(
    'CD31 is expressed, or CD34 was done and read',
    any(expressed('cd31'), determinate('cd34')),
  ),
} as const satisfies Readonly<Record<string, NamedCriterion>>;

/** The name of a clinical sentence. */
export type CriterionId = keyof typeof criteria;
