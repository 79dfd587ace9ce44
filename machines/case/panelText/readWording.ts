import type { CaseFindingValues } from '../../vocabulary/caseFindings.ts';
import { stainGuide } from '../../vocabulary/stainGuide.ts';
import { stainNames } from '../../vocabulary/stainNames.ts';
import { readingsOf, retentionStains, type StainId, type StainReading } from '../../vocabulary/stains.ts';
import { percentLimits } from '../caseLimits.ts';
import type { Amount } from './panelToken.ts';
import type { Feature } from './panelWords.ts';

/** The words of one reading: what they say, and the percentage where one stands among them. */
export type Worded = { readonly features: ReadonlySet<Feature>; readonly amounts: readonly Amount[] };

/** What a wording means for a stain: a value of the case file, or the reason why it is not taken, for the user. */
export type WordedReading = { readonly value: CaseFindingValues[StainId] } | { readonly because: string };

type Refusal = { readonly because: string };
type Read = { readonly reading: StainReading } | Refusal;

const refuse = (because: string): Refusal => ({ because });
const retention: ReadonlySet<StainId> = new Set(retentionStains);

const has = ({ features }: Worded, ...any: readonly Feature[]): boolean => any.some((feature) => features.has(feature));

const saysPositive = (worded: Worded): boolean =>
  has(worded, 'positive', 'scoreAbove1', 'score1') ||
  (has(worded, 'positivity') && !has(worded, 'no', 'lacking')) ||
  (has(worded, 'reaction') && has(worded, 'seen') && !has(worded, 'no', 'lacking', 'negative'));

const saysNegative = (worded: Worded): boolean =>
  has(worded, 'negative', 'lacking', 'absent') || (has(worded, 'no') && has(worded, 'reaction', 'positivity'));

const extents: readonly Feature[] = ['focal', 'diffuse', 'strong', 'moderate', 'weak'];
const patterns: readonly Feature[] = ['retained', 'lost', 'partlyLost', 'wildType', 'overexpressed', 'null'];

const unsure: readonly (readonly [Feature, string])[] = [
  ['plusMinus', 'The sign +/− may mean weak, focal or equivocal: write which.'],
  ['bracketedPlus', 'The text writes both + and (+): in brackets it may mean weak or focal. Write which.'],
  ['pending', 'The result is still awaited: nothing is entered, so the workup can still ask for it.'],
  ['mutant', '“Mutant” or “aberrant” does not say which pattern: overexpressed or absent (null).'],
  ['variable', '“Variable” does not say whether part of the tumour cells or all of them react.'],
  ['score0', 'A score of 0 is not taken for negative: some scales count a few reacting cells as 0.'],
];

function unknownOf(worded: Worded): Read | undefined {
  const unknown = (['equivocal', 'notDone'] as const).filter((feature) => has(worded, feature));
  const [reading, other] = unknown;
  if (reading === undefined) return undefined;
  const more = saysPositive(worded) || saysNegative(worded) || has(worded, ...extents, ...patterns);
  if (other !== undefined || more || worded.amounts.length > 0) return refuse('The words contradict each other.');
  return { reading };
}

function localisationFault(stain: StainId, worded: Worded): Refusal | undefined {
  const { pattern } = stainGuide[stain];
  const elsewhere = (['nuclear', 'cytoplasmic', 'membranous'] as const).find(
    (place) => has(worded, place) && !pattern.toLowerCase().includes(place),
  );
  return elsewhere === undefined
    ? undefined
    : refuse(`The reaction is described as ${elsewhere}; what counts for ${stainNames[stain].name} is: ${pattern}`);
}

function expressionOf(worded: Worded): Read {
  if (has(worded, ...patterns)) {
    return refuse('This stain is read as positive, focal or negative, not by retention or pattern.');
  }
  const isFocal = has(worded, 'focal');
  const isWeak = has(worded, 'weak');
  const isDiffuse = has(worded, 'diffuse');
  const positive = saysPositive(worded);
  if (saysNegative(worded)) {
    const contradicted = positive || has(worded, ...extents);
    return contradicted ? refuse('The words contradict each other.') : { reading: 'negative' };
  }
  if (has(worded, 'no')) return refuse('A negation stands here that is not plainly “negative”.');
  if (has(worded, 'low')) return refuse('“Low” or “high” is no reading of this stain.');
  if (has(worded, 'positive') && has(worded, 'seen') && !has(worded, 'reaction', 'positivity')) {
    return refuse('That positive cells are present does not say that they are tumour cells.');
  }
  if (isDiffuse && isFocal) return refuse('Both “diffuse” and “focal” are said: write one.');
  if (isDiffuse && isWeak)
    return refuse('Diffuse is positive and weak is focal in the case file: write which is meant.');
  if (isWeak && has(worded, 'strong', 'moderate'))
    return refuse('The strength is given as a range: write which is meant.');
  if (isFocal || isWeak) return { reading: 'focal' };
  if (has(worded, 'score1') && !isDiffuse && !has(worded, 'strong', 'moderate')) {
    return refuse('A score of 1+ may mean weak or in few cells: write positive or focal.');
  }
  const implied = isDiffuse || has(worded, 'strong') || (has(worded, 'moderate') && has(worded, 'reaction'));
  return positive || implied ? { reading: 'positive' } : refuse('No result is stated for it.');
}

function retentionOf(worded: Worded): Read {
  const said = (['retained', 'lost', 'partlyLost'] as const).filter((feature) => has(worded, feature));
  const [one, other] = said;
  const adds = has(worded, 'positive', 'positivity', 'negative', 'no', 'lacking', 'absent', 'plusMinus');
  const extent = has(worded, 'focal', 'weak', 'variable', 'overexpressed', 'wildType', 'null');
  if (one === undefined || other !== undefined || adds || extent) {
    return refuse('This stain is read as retained or lost: write which.');
  }
  return { reading: one === 'partlyLost' ? 'equivocal' : one };
}

function p53Of(worded: Worded): Read {
  const asked =
    'p53 has patterns: write wild type, overexpressed or absent (null); “positive” or “negative” does not say which.';
  const said = (['wildType', 'overexpressed', 'null', 'absent'] as const).filter((feature) => has(worded, feature));
  const [one, other] = said;
  const positive = saysPositive(worded);
  const negative = has(worded, 'negative', 'lacking', 'no', 'lost');
  if (other !== undefined || (negative && one !== 'null') || (positive && (one === 'null' || one === 'absent'))) {
    return refuse(asked);
  }
  if (has(worded, 'retained', 'partlyLost')) return refuse(asked);
  if (one !== undefined) return { reading: one === 'null' ? 'absent' : one };
  if (has(worded, 'diffuse') && has(worded, 'strong') && !has(worded, 'focal', 'weak'))
    return { reading: 'overexpressed' };
  if (has(worded, 'scattered') && has(worded, 'weak') && !has(worded, 'diffuse', 'strong'))
    return { reading: 'wildType' };
  return refuse(asked);
}

const inexactBecause = {
  range: 'A range is given; the case file holds one number, and none is chosen for you.',
  bound: 'A bound is given; the case file holds one number, and none is chosen for you.',
  comma: 'The comma in the number may be a decimal sign or part two numbers: write a point.',
} as const;

function amountOf({ amounts }: Worded): { readonly percent?: number } | Refusal {
  const [amount, other] = amounts;
  if (amount === undefined) return {};
  if (other !== undefined) return refuse('More than one percentage is given.');
  if (amount.inexact !== undefined) return refuse(inexactBecause[amount.inexact]);
  if (amount.percent > percentLimits.max) return refuse('The percentage is over 100.');
  return { percent: amount.percent };
}

function ki67Of(worded: Worded, percent: number | undefined, clone: string | undefined): WordedReading {
  if (percent === undefined) return refuse('Ki-67 is entered as a percentage of cells, which is not stated.');
  if (saysNegative(worded) || has(worded, ...extents, ...patterns, 'low', 'no')) {
    return refuse('Beside the percentage stand words that may change it.');
  }
  return { value: { percentCells: percent, ...(clone === undefined ? {} : { clone }) } };
}

const noCutOff =
  'No agreed percentage parts focal from positive in the sources read: write “focal” or “diffuse” beside the percentage.';

function percentFits(reading: StainReading, worded: Worded, percent: number): boolean {
  if (reading === 'negative') return percent === 0;
  if (reading === 'focal') return percent > 0 && percent < 100;
  return percent === 100 || (percent > 0 && has(worded, 'diffuse')) || readingsOf('p53').includes(reading);
}

function readingOfStain(stain: StainId, worded: Worded): Read {
  if (stain === 'p53') return p53Of(worded);
  return retention.has(stain) ? retentionOf(worded) : expressionOf(worded);
}

/**
 * Reads the words that stand beside the name of a stain by the definitions of the case file: focal is focal, patchy or
 * weak; positive is diffuse or not further specified; p53 has patterns; retention stains are retained or lost; Ki-67 is
 * a percentage. A wording that leaves a choice is refused with the reason.
 */
export function readWording(stain: StainId, worded: Worded, clone: string | undefined): WordedReading {
  const doubtful = unsure.find(([feature]) => has(worded, feature));
  if (doubtful !== undefined) return refuse(doubtful[1]);
  const amount = amountOf(worded);
  if ('because' in amount) return amount;
  const misplaced = localisationFault(stain, worded);
  if (misplaced !== undefined) return misplaced;
  const unknown = unknownOf(worded);
  if (unknown === undefined && stain === 'ki67') return ki67Of(worded, amount.percent, clone);
  const read = unknown ?? readingOfStain(stain, worded);
  const { percent } = amount;
  if ('because' in read) return percent === undefined || stain === 'p53' ? read : refuse(noCutOff);
  const { reading } = read;
  if (percent !== undefined && !percentFits(reading, worded, percent)) return refuse(noCutOff);
  const more = {
    ...(clone === undefined ? {} : { clone }),
    ...(percent === undefined ? {} : { percentCells: percent }),
  };
  const value = Object.keys(more).length === 0 ? reading : { result: reading, ...more };
  return { value: value as CaseFindingValues[StainId] };
}
