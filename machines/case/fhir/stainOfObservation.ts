import { codeSystems } from '../../vocabulary/codes/code.ts';
import { stainCodes, widerStainCodes } from '../../vocabulary/codes/stainCodes.ts';
import { findingNamed } from '../../vocabulary/findingNamed.ts';
import { stainNames } from '../../vocabulary/stainNames.ts';
import { type StainId, stainIds } from '../../vocabulary/stains.ts';
import { codingsOf, type Fields, fieldsIn, type ReadCoding, textIn } from './fields.ts';

/** The stain that an observation is about, or why none is read from it. */
export type StainOfObservation = { readonly stain: StainId } | { readonly because: string };

const longestName = 80;

const stainByLoinc = new Map([...stainCodes].map(([stain, { code }]) => [code, stain]));
const widerByLoinc = new Map(widerStainCodes.map(({ code, mayBe }) => [code.code, mayBe]));

/** The stain that a code means, and all that it may stand for. */
type Coded = { readonly means: StainId | undefined; readonly mayBe: readonly StainId[] };

const wrappings: readonly RegExp[] = [
  /^(.*\S) Ag \[Presence\] in Tissue by Immune stain$/i,
  /^(.*\S),? (?:immunohistochemistry|immunohistochemical stain|immunostain|stain|IHC|antibody)$/i,
  /^(?:immunohistochemistry|immunostain|IHC)(?: for|:) (.*\S)$/i,
];

const stains: ReadonlySet<unknown> = new Set(stainIds);

function stainInText(text: string): StainId | undefined {
  if (text.length > longestName) return undefined;
  const names = [text, ...wrappings.map((wrapping) => wrapping.exec(text)?.[1] ?? '')];
  return names.map(findingNamed).find((finding): finding is StainId => stains.has(finding));
}

function codedIn(codings: readonly ReadCoding[]): readonly Coded[] {
  return codings.flatMap(({ system, code }) => {
    const means = system === codeSystems.loinc ? stainByLoinc.get(code) : undefined;
    const mayBe = (system === codeSystems.loinc ? widerByLoinc.get(code) : undefined) ?? (means ? [means] : []);
    return mayBe.length === 0 ? [] : [{ means, mayBe }];
  });
}

const namesOf = (stains: Iterable<StainId>): string => [...stains].map((id) => stainNames[id].name).join(' or ');

const ambiguous = (stains: Iterable<StainId>): StainOfObservation => ({
  because: `may be more than one stain: ${namesOf(stains)}`,
});

/**
 * Gives the stain that an observation is about, by the LOINC codes that were verified and by names in its texts, which
 * must agree. A code that is wider than one stain names one only together with a text that does.
 */
export function stainOfObservation(observation: Fields): StainOfObservation {
  const concept = fieldsIn(observation, 'code');
  const codings = codingsOf(concept);
  const texts = [textIn(concept, 'text'), ...codings.map(({ display }) => display)];
  const named = new Set(texts.flatMap((text) => (text === undefined ? [] : (stainInText(text.trim()) ?? []))));
  const coded = codedIn(codings);
  const means = new Set(coded.flatMap((code) => code.means ?? []));
  const [stain] = named.size > 0 ? named : means;
  if (stain === undefined) {
    return coded.length === 0
      ? { because: 'names no stain of a case file' }
      : ambiguous(coded.flatMap(({ mayBe }) => mayBe));
  }
  if (named.size > 1) return ambiguous(named);
  return coded.every(({ mayBe }) => mayBe.includes(stain)) ? { stain } : ambiguous(new Set([stain, ...means]));
}
