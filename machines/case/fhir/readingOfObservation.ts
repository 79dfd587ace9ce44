import { codeSystems, type VerifiedCode } from '../../vocabulary/codes/code.ts';
import { narrowerReadingCodes, notPerformed, readingCodes } from '../../vocabulary/codes/readingCodes.ts';
import { readingLabels } from '../../vocabulary/findingNames.ts';
import { stainNames } from '../../vocabulary/stainNames.ts';
import { readingsOf, type StainId, type StainReading } from '../../vocabulary/stains.ts';
import { shown } from '../caseFault.ts';
import { codingsOf, type Fields, fieldsIn, hasCode, own, ownCodeOf, textIn } from './fields.ts';
import { amountIn } from './findingCodecs.ts';

/** What an observation reads on a stain, or why it is not read: a reading, or the percentage of Ki-67. */
export type ReadingOfObservation =
  | { readonly result: StainReading }
  | { readonly percentCells: number }
  | { readonly because: string };

const spellings: Readonly<Record<StainReading, readonly string[]>> = {
  positive: ['pos', '+', 'diffusely positive', 'diffuse positive'],
  focal: ['focally positive', 'focal positive', 'patchy', 'weak', 'weakly positive'],
  negative: ['neg', '-', '\u2212'],
  equivocal: ['indeterminate', 'inconclusive'],
  notDone: ['not performed', 'n/d'],
  wildType: ['wild-type'],
  absent: [],
  lost: [],
  overexpressed: [],
  retained: [],
};

const readingByWord: ReadonlyMap<string, StainReading> = new Map(
  (Object.keys(readingLabels) as StainReading[]).flatMap((reading) =>
    [readingLabels[reading].label, ...spellings[reading]].map((word): [string, StainReading] => [word, reading]),
  ),
);

const keyOf = (system: string, code: string): string => `${system}|${code}`;

const readingByCode: ReadonlyMap<string, StainReading> = new Map(
  [readingCodes, narrowerReadingCodes].flatMap((codes) =>
    (Object.entries(codes) as [StainReading, readonly VerifiedCode[]][]).flatMap(([reading, list]) =>
      list.map(({ system, code }): [string, StainReading] => [keyOf(codeSystems[system], code), reading]),
    ),
  ),
);

const wordOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/ \(qualifier value\)$/, '');

/** The readings that a value states, and a text of it that says something else. */
type Stated = { readonly readings: ReadonlySet<StainReading>; readonly unclear: string | undefined };

function statedIn(observation: Fields): Stated {
  const concept = fieldsIn(observation, 'valueCodeableConcept');
  const codings = codingsOf(concept);
  const texts = [textIn(concept, 'text'), textIn(observation, 'valueString')].filter((text) => text !== undefined);
  const byCode = codings.flatMap(({ system, code }) => readingByCode.get(keyOf(system, code)) ?? []);
  const words = byCode.length > 0 ? texts : [...texts, ...codings.map(({ display }) => display ?? '')];
  return {
    readings: new Set([...byCode, ...words.flatMap((word) => readingByWord.get(wordOf(word)) ?? [])]),
    unclear: texts.find((text) => !readingByWord.has(wordOf(text))),
  };
}

function shownValue(observation: Fields): string {
  const concept = fieldsIn(observation, 'valueCodeableConcept');
  const [first] = codingsOf(concept);
  const stated = textIn(concept, 'text') ?? first?.display ?? first?.code ?? textIn(observation, 'valueString');
  if (stated !== undefined) return shown(stated);
  const name = Object.keys(observation).find((key) => key.startsWith('value'));
  return name === undefined ? 'no value' : name;
}

const isNotPerformed = (observation: Fields): boolean =>
  hasCode(fieldsIn(observation, 'dataAbsentReason'), notPerformed.system, notPerformed.code);

/**
 * Gives what an observation reads on a stain: from the project's own code, from the codes that were verified, or from
 * the words for a reading, which must agree. p53 and the stains of loss have words of their own; "positive" is none of
 * them. Ki-67 is read as an exact percentage only.
 */
export function readingOfObservation(observation: Fields, stain: StainId): ReadingOfObservation {
  const percent = amountIn(observation, '%');
  if (stain === 'ki67' && percent !== undefined) return { percentCells: percent };
  const ours = ownCodeOf(fieldsIn(observation, 'valueCodeableConcept'), 'reading');
  const { readings, unclear } =
    ours === undefined ? statedIn(observation) : { readings: [ours as StainReading], unclear: undefined };
  const [result, ...others] = isNotPerformed(observation) ? [...readings, 'notDone' as const] : [...readings];
  const { name } = stainNames[stain];
  if (result === undefined || unclear !== undefined || own(observation, 'valueQuantity') !== undefined) {
    return { because: `${shownValue(observation)} is not a reading of ${name} that is known here` };
  }
  if (others.length > 0) return { because: `says both ${[result, ...others].join(' and ')}` };
  const allowed: readonly string[] = stain === 'ki67' ? ['equivocal', 'notDone'] : readingsOf(stain);
  if (allowed.includes(result)) return { result };
  return { because: `${shownValue(observation)} is not a reading of ${name}, which takes ${allowed.join(', ')}` };
}
