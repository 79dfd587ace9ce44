import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { Findings } from '../vocabulary/findings.ts';
import { type StainId, stainIds } from '../vocabulary/stains.ts';
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

function whyUnread(finding: StainId, reading: string, findings: Findings): string | undefined {
  if (finding === 'hCaldesmon' && findings.hCaldesmonClone === 'lowSpecificity') return lowSpecificityClone;
  if (finding === 'p53' && reading === 'absent') return noFigureOfAbsence;
  return isScoredStain(finding) || finding === 'ki67' ? undefined : unscoredStains[finding];
}

/** Gives what is read of findings, in a fixed order whatever the order in which they were entered. */
function readingsOfFindings(findings: Findings, ki67Percent?: number): PanelReadings {
  const read: PanelReading[] = [];
  const unread: UnreadReading[] = [];
  for (const finding of stainIds) {
    if (finding === 'ki67') {
      if (ki67Percent === undefined) continue;
      read.push({ finding, reading: ki67Percent > raisedKi67Percent ? 'raised' : 'notRaised' });
      continue;
    }
    const reading = findings[finding];
    if (reading === undefined || unknownReadings.has(reading)) continue;
    const because = whyUnread(finding, reading, findings);
    if (because !== undefined) unread.push({ finding, reading, because });
    else if (isScoredStain(finding)) read.push({ finding, reading });
  }
  for (const finding of ['atypia', 'mitoses'] as const) {
    const reading = findings[finding];
    if (reading === undefined) continue;
    if (weighingOf(reading) !== undefined) read.push({ finding, reading });
    else if (reading === 'mild') unread.push({ finding: 'atypia', reading, because: mildSaysNothing });
  }
  return { read, unread };
}

/** Gives what is read of a case; its h-caldesmon is not read where the clone is one of low specificity. */
export function readingsOf(caseFile: CaseFile): PanelReadings {
  const ki67 = caseFile.stains?.ki67;
  const percent = typeof ki67 === 'object' && 'percentCells' in ki67 ? ki67.percentCells : undefined;
  return readingsOfFindings(readFindings(caseFile), percent);
}
