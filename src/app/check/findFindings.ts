import { caseSections } from '../../../machines/vocabulary/caseFindings.ts';
import { findingSpellings } from '../../../machines/vocabulary/findingNamed.ts';
import { stainNameKey } from '../../../machines/vocabulary/stainNames.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { expansionOf, isStain, nameOfFinding } from '../../text/findingText.ts';

/** A finding of the histology, as the panel asks for it. */
export type HistologyFieldId = (typeof caseSections.histology)[number];

/** A finding that can be looked for by its name. */
export type FindableId = StainId | HistologyFieldId;

/** A finding that a text may mean, with its name and the spelling that was met; null where that is the name itself. */
export type Found = { readonly finding: FindableId; readonly name: string; readonly by: string | null };

/** A stain that a text may mean. */
export type FoundStain = Found & { readonly finding: StainId };

type Findable = {
  readonly finding: FindableId;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly full: string;
};

const findableIds: readonly FindableId[] = [...stainIds, ...caseSections.histology];

/** An id is a name within the program only; a person is never told that a finding was found by it. */
const findable: readonly Findable[] = findableIds.map((finding) => {
  const name = nameOfFinding(finding);
  const full = expansionOf(finding) ?? name;
  const others = findingSpellings.filter(
    (one) => one.finding === finding && ![finding, name, full].includes(one.spelling),
  );
  return { finding, name, full, spellings: others.map(({ spelling }) => spelling) };
});

/** Greek letters are typed as Latin ones. */
const keyOf = (spelling: string): string => stainNameKey(spelling).replaceAll('α', 'a').replaceAll('β', 'b');

const wordsOf = (full: string): readonly string[] => full.split(/[\s,()]+/).map(keyOf);

type Met = { readonly rank: number; readonly by: string | null };

/** How a spelling is met: whole, at its start, or within; the smaller the better. */
function met({ name, spellings, full }: Findable, key: string): Met | null {
  const nameKey = keyOf(name);
  const whole = spellings.find((spelling) => keyOf(spelling) === key);
  const begun = spellings.find((spelling) => keyOf(spelling).startsWith(key));
  if (nameKey === key) return { rank: 0, by: null };
  if (whole !== undefined) return { rank: 1, by: whole };
  if (nameKey.startsWith(key)) return { rank: 2, by: null };
  if (begun !== undefined) return { rank: 3, by: begun };
  if (keyOf(full).startsWith(key) || wordsOf(full).some((word) => word.startsWith(key))) return { rank: 4, by: full };
  if (key.length > 1 && nameKey.includes(key)) return { rank: 5, by: null };
  const within = key.length > 1 ? spellings.find((spelling) => keyOf(spelling).includes(key)) : undefined;
  return within === undefined ? null : { rank: 6, by: within };
}

const most = 8;

function foundAmong(text: string, among: readonly Findable[]): readonly Found[] {
  const key = keyOf(text);
  if (key === '') return [];
  return among
    .flatMap((one) => {
      const how = met(one, key);
      return how === null ? [] : [{ finding: one.finding, name: one.name, ...how }];
    })
    .sort((left, right) => left.rank - right.rank)
    .slice(0, most)
    .map(({ finding, name, by }) => ({ finding, name, by }));
}

/** Lists the findings that a text may mean by their name or a synonym, the nearest first, eight at most. */
export const findFindings = (text: string): readonly Found[] => foundAmong(text, findable);

const findableStains = findable.filter(({ finding }) => isStain(finding));

/** Lists the stains that a text may mean by their name or a synonym, the nearest first, eight at most. */
export const findStains = (text: string): readonly FoundStain[] =>
  foundAmong(text, findableStains).flatMap(({ finding, ...found }) => (isStain(finding) ? { ...found, finding } : []));
