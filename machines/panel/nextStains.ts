import type { ClaimId } from '../evidence/claim.ts';
import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { entityNames } from '../vocabulary/entityNames.ts';
import { domains } from '../vocabulary/findings.ts';
import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { type StainId, stainIds } from '../vocabulary/stains.ts';
import { unmetBy } from '../workup/certainty.ts';
import { type CodedPanel, placeOf } from '../workup/codedPanel.ts';
import { type Cell, type CellSource, type Cells, everyCell, sourceOf } from './cells.ts';
import { type Conclusion, conclusionAfter, type Standing, standingOf } from './conclusionAfter.ts';
import { isScoredStain } from './evidenceOf.ts';
import type { PanelFindingId } from './homeLineages.ts';
import { possibleReadings, readingsOf } from './panelReading.ts';
import { supportsOf } from './secondReader.ts';
import { type EntityWeight, weightsOf } from './weighedReading.ts';

/** An entity beside a stain: how many published tumours of it react. */
export type StainInEntity = CellSource & { readonly entity: EntityId };

/** A reading of a stain that would change what the first reader concludes, and to what. */
export type ChangeByStain = Conclusion & { readonly to: string };

/**
 * A stain that was not done or not read. `expectedGainBits` is how much its result is expected to move the supports;
 * `mayChangeOutcome` says that a reading of it would change the first reader's conclusion or certainty, `changes` which.
 * `separates` are the two entities still in question that it tells apart best; `claims` stand behind what the workup
 * still wants of it. `expertOpinion` says that the gain rests on an entity without published figures.
 */
export type NextStain = {
  readonly stain: StainId;
  readonly expectedGainBits: number;
  readonly mayChangeOutcome: boolean;
  readonly changes: readonly ChangeByStain[];
  readonly separates: readonly [StainInEntity, StainInEntity] | null;
  readonly because: string;
  readonly claims: readonly ClaimId[];
  readonly expertOpinion: boolean;
};

/** Support from which an entity counts as still in question when a stain's reason is worded, a convention of display. */
export const inQuestionFrom = 0.05;

/** Gain in bits below which a stain is left out that neither changes nor is asked for by the first reader, a convention of display. */
export const listedFromBits = 0.01;

const unknown: ReadonlySet<string> = new Set(['equivocal', 'notDone']);

/** A reading that a stain may turn out to have, with its code. */
type Telling = { readonly to: string; readonly code: number };

/**
 * A stain that may be done next: `finding` is what the second reader weighs, null where it leaves the stain out; `telling`
 * are its readings that the first reader branches on, Ki-67 has none.
 */
type Candidate = {
  readonly stain: StainId;
  readonly finding: PanelFindingId | null;
  readonly place: number;
  readonly telling: readonly Telling[];
};

function candidateOf(stain: StainId): Candidate {
  const finding = stain === 'ki67' || isScoredStain(stain) ? stain : null;
  if (stain === 'ki67') return { stain, finding, place: -1, telling: [] };
  const telling = domains[stain].map((to, code) => ({ to, code })).filter(({ to }) => !unknown.has(to));
  return { stain, finding, place: placeOf(stain), telling };
}

const candidates = stainIds.map(candidateOf);

function isOpen({ place, telling }: Candidate, panel: CodedPanel, { stains = {} }: CaseFile): boolean {
  if (place >= 0) return telling.every(({ code }) => code !== panel[place]);
  return typeof stains.ki67 !== 'object' || !('percentCells' in stains.ki67);
}

function changesBy({ place, telling }: Candidate, standing: Standing): readonly ChangeByStain[] {
  return telling
    .map(({ to, code }) => ({ to, after: conclusionAfter(standing, place, code) }))
    .filter(({ after }) => after !== standing.conclusion)
    .map(({ to, after }) => ({ to, ...after }));
}

/**
 * The expected gain of a finding in bits: how far each of its readings would move the supports (Kullback and Leibler's
 * divergence of the supports with it from those without), weighted by how likely the reading is under the supports. For
 * a finding of full power it is the mutual information; it is never below 0.
 */
export function expectedGainBits(
  finding: PanelFindingId,
  supports: readonly number[],
  cells: Cells = everyCell,
): number {
  let gain = 0;
  for (const reading of possibleReadings(finding)) {
    let likely = 0;
    let sum = 0;
    let logs = 0;
    const weights = weightsOf({ finding, reading }, cells);
    for (let at = 0; at < weights.length; at += 1) {
      const { likelihood, weight, logWeight } = weights[at] as EntityWeight;
      const support = supports[at] as number;
      likely += support * likelihood;
      sum += support * weight;
      logs += support * weight * logWeight;
    }
    gain += likely * (logs / sum - Math.log(sum)) * Math.LOG2E;
  }
  return Math.max(0, gain);
}

/** The entities still in question, by their places in `entityIds`. */
const inQuestion = (supports: readonly number[]): readonly number[] =>
  [...supports.keys()].filter((at) => (supports[at] as number) >= inQuestionFrom);

const stainInEntity: (cell: Cell) => StainInEntity = remembered((cell) =>
  Object.freeze({ entity: cell.entity, ...sourceOf(cell) }),
);

/** The reading of a finding that says most strongly that it reacts or is abnormal. */
const mostOf = (finding: PanelFindingId): string => possibleReadings(finding)[0] as string;

function separatedBy(
  finding: PanelFindingId,
  supports: readonly number[],
  among: readonly number[],
  cells: Cells,
): readonly [StainInEntity, StainInEntity] | null {
  const likelihoods = weightsOf({ finding, reading: mostOf(finding) }, cells).map(({ likelihood }) => likelihood);
  let found: readonly [number, number] | null = null;
  let best = 0;
  for (const high of among) {
    for (const low of among) {
      const both = (supports[high] as number) * (supports[low] as number);
      const worth = both * ((likelihoods[high] as number) - (likelihoods[low] as number));
      if (worth <= best) continue;
      best = worth;
      found = [high, low];
    }
  }
  if (found === null) return null;
  const inEntity = (at: number): StainInEntity => stainInEntity(cells.at(entityIds[at] as EntityId, finding));
  return [inEntity(found[0]), inEntity(found[1])];
}

const named = (entity: EntityId): string => {
  const { name } = entityNames[entity];
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
};

const abnormal: Readonly<Record<string, string>> = {
  positive: 'A diffusely positive result',
  lost: 'Loss',
  overexpressed: 'Overexpression',
  raised: 'A raised index',
};

function reasonOf(
  finding: PanelFindingId | null,
  separates: NextStain['separates'],
  mayChange: boolean,
  wanted: string | undefined,
): string {
  const parts = [
    finding === null || separates === null
      ? 'It hardly separates the entities still in question.'
      : `${abnormal[mostOf(finding)]} is expected more often in ${named(separates[0].entity)} than in ${named(separates[1].entity)}.`,
    mayChange ? 'A result can change the conclusion of the workup or how sure it is.' : '',
    wanted ?? '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * Lists the stains not yet done or not yet read, those that may change the first reader's conclusion first, then by
 * expected gain; a stain that the conclusion still asks for is always listed. What a stain costs is left to the user.
 */
export function nextStains(caseFile: CaseFile, cells: Cells = everyCell): readonly NextStain[] {
  const findings = readFindings(caseFile);
  const supports = supportsOf(readingsOf(caseFile).read, cells);
  const among = inQuestion(supports);
  const standing = standingOf(findings);
  const wants = unmetBy(standing.conclusion.outcome, findings);
  const listed: NextStain[] = [];
  for (const candidate of candidates) {
    if (!isOpen(candidate, standing.trail.panel, caseFile)) continue;
    const { stain, finding } = candidate;
    const changes = changesBy(candidate, standing);
    const gain = finding === null ? 0 : expectedGainBits(finding, supports, cells);
    const wanted = wants.find(({ finding: first }) => first === stain);
    if (changes.length === 0 && gain < listedFromBits && wanted === undefined) continue;
    const separates = finding === null ? null : separatedBy(finding, supports, among, cells);
    listed.push({
      stain,
      expectedGainBits: gain,
      mayChangeOutcome: changes.length > 0,
      changes,
      separates,
      because: reasonOf(finding, separates, changes.length > 0, wanted?.because),
      claims: wanted?.claims ?? [],
      expertOpinion: separates === null || separates.some(({ published }) => published === null),
    });
  }
  return listed.sort(
    (left, right) =>
      Number(right.mayChangeOutcome) - Number(left.mayChangeOutcome) || right.expectedGainBits - left.expectedGainBits,
  );
}
