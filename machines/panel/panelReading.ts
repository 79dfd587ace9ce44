import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { type CategoricalStainId, domains, type FindingId } from '../vocabulary/findings.ts';
import { type StainId, stainIds } from '../vocabulary/stains.ts';
import { type CodedPanel, codedPanel, codeOf, placeOf } from '../workup/codedPanel.ts';
import { isScoredStain, unscoredStains } from './evidenceOf.ts';
import type { PanelFindingId } from './homeLineages.ts';
import { raisedKi67Percent } from './publishedSeries.ts';

/** A reading that the second reader weighs; `reading` is the value of the case, for Ki-67 `raised` or `notRaised`. */
export type PanelReading = { readonly finding: PanelFindingId; readonly reading: string };

/** A reading that is known and that the second reader leaves out, with the reason. */
export type UnreadReading = {
  readonly finding: StainId | 'atypia';
  readonly reading: string;
  readonly because: string;
};

/** What a case says, as the second reader sees it; findings that are not known are in neither list. */
export type PanelReadings = { readonly read: readonly PanelReading[]; readonly unread: readonly UnreadReading[] };

/**
 * How a reading is weighed: `diffuse`, `focal` and `negative` are the three readings of an expression stain, `yes` and
 * `no` the two of every other finding.
 */
export type Weighing = 'diffuse' | 'focal' | 'negative' | 'yes' | 'no';

const weighings: Readonly<Record<string, Weighing>> = {
  positive: 'diffuse',
  focal: 'focal',
  negative: 'negative',
  lost: 'yes',
  retained: 'no',
  overexpressed: 'yes',
  wildType: 'no',
  raised: 'yes',
  notRaised: 'no',
  atLeast1: 'yes',
  below1: 'no',
  moderate: 'yes',
  severe: 'yes',
  none: 'no',
};

/** Gives how a reading is weighed; undefined for one that says nothing here. */
export const weighingOf = (reading: string): Weighing | undefined =>
  Object.hasOwn(weighings, reading) ? weighings[reading] : undefined;

/** The readings that a stain may turn out to have, as the second reader weighs them. */
export function possibleReadings(finding: PanelFindingId): readonly string[] {
  if (finding === 'p53') return ['overexpressed', 'wildType'];
  if (finding === 'ki67') return ['raised', 'notRaised'];
  if (finding === 'h3k27me3') return ['lost', 'retained'];
  if (finding === 'atypia') return ['severe', 'none'];
  if (finding === 'mitoses') return ['atLeast1', 'below1'];
  return ['positive', 'focal', 'negative'];
}

const unknownReadings: ReadonlySet<string> = new Set(['equivocal', 'notDone']);

const lowSpecificityClone =
  'The clone was of low specificity in the published comparison, so the reading tells the entities apart in neither direction.';
const noFigureOfAbsence = 'No figure on the absent pattern of p53 is published for any of the entities.';
const mildSaysNothing = 'Mild atypia lies between: it is weighed neither as atypia nor as its absence.';

/** What one reading says: it is read, or it is left out with the reason, or it says nothing. */
type Said = { readonly read: PanelReading } | { readonly unread: UnreadReading } | null;

function saidOfStain(finding: CategoricalStainId, reading: string): Said {
  if (unknownReadings.has(reading)) return null;
  if (reading === 'absent') return { unread: { finding, reading, because: noFigureOfAbsence } };
  if (isScoredStain(finding)) return { read: { finding, reading } };
  return { unread: { finding, reading, because: unscoredStains[finding] } };
}

function saidOfHistology(finding: 'atypia' | 'mitoses', reading: string): Said {
  if (weighingOf(reading) !== undefined) return { read: { finding, reading } };
  return reading === 'mild' ? { unread: { finding: 'atypia', reading, because: mildSaysNothing } } : null;
}

/** What each reading of a finding says, by its code. */
type SaidOfFinding = { readonly finding: FindingId; readonly place: number; readonly said: readonly Said[] };

const saidOf = (finding: CategoricalStainId | 'atypia' | 'mitoses'): SaidOfFinding => ({
  finding,
  place: placeOf(finding),
  said: domains[finding].map((reading) =>
    finding === 'atypia' || finding === 'mitoses' ? saidOfHistology(finding, reading) : saidOfStain(finding, reading),
  ),
});

const beforeKi67 = stainIds.slice(0, stainIds.indexOf('ki67')) as readonly CategoricalStainId[];
const afterKi67 = stainIds.slice(stainIds.indexOf('ki67') + 1) as readonly CategoricalStainId[];
const saidBeforeKi67 = beforeKi67.map(saidOf);
const saidAfterKi67 = [...afterKi67, 'atypia' as const, 'mitoses' as const].map(saidOf);

const lowSpecificity = codeOf('hCaldesmonClone', 'lowSpecificity');
const ki67Raised: PanelReading = { finding: 'ki67', reading: 'raised' };
const ki67NotRaised: PanelReading = { finding: 'ki67', reading: 'notRaised' };

/** Gives what is read of a panel, in a fixed order whatever the order in which it was entered. */
function readingsOfPanel(panel: CodedPanel, ki67Percent?: number): PanelReadings {
  const read: PanelReading[] = [];
  const unread: UnreadReading[] = [];
  const isLowSpecificity = panel[placeOf('hCaldesmonClone')] === lowSpecificity;
  const take = ({ finding, place, said }: SaidOfFinding): void => {
    const one = said[panel[place] as number] ?? null;
    if (one === null) return;
    if ('unread' in one) unread.push(one.unread);
    else if (finding === 'hCaldesmon' && isLowSpecificity)
      unread.push({ finding, reading: one.read.reading, because: lowSpecificityClone });
    else read.push(one.read);
  };
  for (const one of saidBeforeKi67) take(one);
  if (ki67Percent !== undefined) read.push(ki67Percent > raisedKi67Percent ? ki67Raised : ki67NotRaised);
  for (const one of saidAfterKi67) take(one);
  return { read, unread };
}

/** Gives what is read of a case; its h-caldesmon is not read where the clone is one of low specificity. */
export function readingsOf(caseFile: CaseFile): PanelReadings {
  const ki67 = caseFile.stains?.ki67;
  const percent = typeof ki67 === 'object' && 'percentCells' in ki67 ? ki67.percentCells : undefined;
  return readingsOfPanel(codedPanel(readFindings(caseFile)), percent);
}
