/** What a word or a sign of a pasted panel says about a stain; several together make a reading, or refuse one. */
export type Feature =
  | 'positive'
  | 'positivity'
  | 'negative'
  | 'lacking'
  | 'no'
  | 'absent'
  | 'reaction'
  | 'seen'
  | 'focal'
  | 'scattered'
  | 'diffuse'
  | 'strong'
  | 'moderate'
  | 'weak'
  | 'variable'
  | 'low'
  | 'retained'
  | 'lost'
  | 'partlyLost'
  | 'wildType'
  | 'overexpressed'
  | 'null'
  | 'mutant'
  | 'equivocal'
  | 'notDone'
  | 'pending'
  | 'plusMinus'
  | 'bracketedPlus'
  | 'score0'
  | 'score1'
  | 'scoreAbove1'
  | 'nuclear'
  | 'cytoplasmic'
  | 'membranous';

/** A word that joins, separates or passes over: what it does in a sentence. */
export type GrammarWord =
  | 'for'
  | 'and'
  | 'or'
  | 'contrast'
  | 'butNot'
  | 'copula'
  | 'all'
  | 'filler'
  | 'general'
  | 'roughly'
  | 'bound';

/** What a phrase of the table is: part of a reading, or a word of grammar. */
export type PanelWord = { readonly features: readonly Feature[] } | { readonly grammar: GrammarWord };

const inSomeCells = (amounts: readonly string[]): string =>
  amounts
    .flatMap((amount) => ['cells', 'nuclei', 'tumour cells', 'tumor cells'].map((noun) => `${amount} ${noun}`))
    .flatMap((phrase) => [phrase, `in ${phrase}`])
    .join('|');

const featurePhrases: readonly (readonly [readonly Feature[], string])[] = [
  [
    ['positive'],
    'positive|pos|positively|immunopositive|immunoreactive|reactive|express|expresses|expressed|expressing|' +
      'coexpress|coexpresses|co express|co expresses',
  ],
  [['positivity'], 'positivity|immunopositivity'],
  [
    ['negative'],
    'negative|neg|negatively|immunonegative|negativity|nonreactive|non reactive|not expressed|not detected|not seen|' +
      'do not express|does not express|did not express|do not stain|does not stain|did not stain|not immunoreactive',
  ],
  [['lacking'], 'lack|lacks|lacked|lacking|absence'],
  [['no'], 'no|without'],
  [['absent'], 'absent'],
  [
    ['reaction'],
    'staining|expression|immunoexpression|immunostaining|reactivity|immunoreactivity|reaction|immunoreaction|' +
      'labelling|labeling',
  ],
  [['seen'], 'seen|present|noted|observed|identified|detected|found'],
  [
    ['focal'],
    'focal|focally|foc|only focal|only focally|patchy|patchily|multifocal|multifocally|partial|partially|partly|' +
      'subset|a subset|in a subset|subset of cells|a subset of cells|in a subset of cells|rare|occasional|sparse',
  ],
  [['focal'], inSomeCells(['rare', 'only rare', 'few', 'a few', 'occasional', 'single', 'isolated', 'some'])],
  [['focal', 'scattered'], `scattered|${inSomeCells(['scattered', 'few scattered', 'a few scattered'])}`],
  [['diffuse'], 'diffuse|diffusely|extensive|extensively|widespread|uniform|uniformly'],
  [['strong'], 'strong|strongly|intense|intensely'],
  [['moderate'], 'moderate|moderately'],
  [['weak'], 'weak|weakly|faint|faintly|very weak|very weakly'],
  [['variable'], 'variable|variably|heterogeneous|heterogeneously|heterogenous'],
  [['low'], 'low|high'],
  [['retained'], 'retained|retention|preserved|intact|maintained|no loss|not lost|without loss'],
  [['lost'], 'lost|loss|complete loss|completely lost|total loss'],
  [['partlyLost'], 'partial loss|partially lost|partly lost|mosaic loss|mosaic|focal loss|subclonal loss'],
  [['wildType'], 'wild type|wildtype|wt|wild type pattern'],
  [['overexpressed'], 'overexpressed|over expressed|overexpression|over expression|overexpressing|overexpresses'],
  [['null'], 'null|null pattern|null type|null phenotype|complete absence'],
  [['mutant'], 'mutant|mutated|mutation|mutant pattern|mutant type|mutation type|mutational|aberrant|abnormal'],
  [
    ['equivocal'],
    'equivocal|indeterminate|inconclusive|non contributory|noncontributory|not contributory|not interpretable|' +
      'uninterpretable|non interpretable|non informative|noninformative|not informative',
  ],
  [
    ['notDone'],
    'not done|not performed|not stained|not tested|not carried out|not available|not assessed|not evaluated|' +
      'not examined|not run|nd',
  ],
  [['pending'], 'pending|to follow|awaited|ordered|requested|in progress'],
  [['nuclear'], 'nuclear'],
  [['cytoplasmic'], 'cytoplasmic'],
  [['membranous'], 'membranous|membrane'],
];

const markerClasses =
  'melanocytic|vascular|endothelial|epithelial|muscle|smooth muscle|myogenic|neural|lymphoid|squamous|keratin|' +
  'cytokeratin|other|remaining|all other|the other|the remaining';

const cells = 'tumour cells|tumor cells|neoplastic cells|lesional cells|spindle cells|spindle tumour cells|cells';

const subjects = cells.split('|').flatMap((noun) => [noun, `the ${noun}`]);
const places = subjects.flatMap((noun) => [`in ${noun}`, `of ${noun}`, `within ${noun}`]);

const grammarPhrases: readonly (readonly [GrammarWord, readonly string[]])[] = [
  ['for', ['for', 'with', 'of', 'against', 'to']],
  ['and', ['and', 'as well as']],
  ['or', ['or', 'and or', 'nor']],
  ['contrast', ['but', 'while', 'whereas']],
  ['butNot', ['but not', 'but not for']],
  ['copula', 'is|are|was|were|be|being|has been|have been|it is|they are|shows|show|showed|showing'.split('|')],
  ['all', ['all', 'both', 'each']],
  ['general', ['others', 'the others', 'all others', 'the rest', 'keratins', 'cytokeratins', 'actins']],
  ['general', markerClasses.split('|').flatMap((name) => [`${name} markers`, `${name} stains`])],
  ['roughly', 'approximately|approx|about|around|ca|circa|roughly|estimated at'.split('|')],
  ['bound', 'less than|fewer than|more than|greater than|up to|at least|at most|under|over|below|above'.split('|')],
  [
    'filler',
    (
      'the|a|an|there|also|additionally|in addition|furthermore|overall|' +
      'immunohistochemistry|immunohistochemical|immunohistochemically|immunohistology|immunocytochemistry|ihc|' +
      'by immunohistochemistry|on immunohistochemistry|with immunohistochemistry|immunoprofile|immunophenotype|' +
      'immunostain|immunostains|stain|stains|stained|special stains|antibody|antibodies|marker|markers|result|results|' +
      'interpretation|finding|findings|profile|panel|study|studies|performed|demonstrate|demonstrates|demonstrated|' +
      'reveal|reveals|revealed|exhibit|exhibits|exhibited|display|displays|displayed|protein|antigen|tumour|tumor|' +
      'cell|pattern|index|proliferation|proliferative|rate|fraction|following|the following|as follows|cocktail|anti|' +
      'with appropriate controls|appropriate controls|of nuclei|of the nuclei'
    ).split('|'),
  ],
  [
    'filler',
    [
      'controls',
      'internal controls',
      'external controls',
      'positive controls',
      'positive and negative controls',
    ].flatMap((controls) =>
      ['appropriate', 'adequate', 'satisfactory'].flatMap((word) => [`${controls} ${word}`, `${controls} are ${word}`]),
    ),
  ],
  ['filler', [...subjects, ...places]],
];

/** The phrases that are known, in lower case with single spaces, and what each is. */
export const panelWords: ReadonlyMap<string, PanelWord> = new Map<string, PanelWord>([
  ...featurePhrases.flatMap(([features, phrases]) =>
    phrases.split('|').map((phrase): [string, PanelWord] => [phrase, { features }]),
  ),
  ...grammarPhrases.flatMap(([grammar, phrases]) =>
    phrases.map((phrase): [string, PanelWord] => [phrase, { grammar }]),
  ),
]);

/** Words that point back: a sentence that holds one and is not understood may change the sentence before it. */
export const pointsBack: ReadonlySet<string> = new Set(
  'this|these|those|it|they|which|however|only|although|though|except|latter|likely|probably'.split('|'),
);

/** Names of suppliers that stand beside an antibody. */
export const suppliers: ReadonlySet<string> = new Set(
  'dako|agilent|ventana|roche|leica|novocastra|abcam|biocare|sigma|thermo|zytomed|dcs|biosb'.split('|'),
);
