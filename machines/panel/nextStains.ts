import type { ClaimId } from '../evidence/claim.ts';
import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { entityNames } from '../vocabulary/entityNames.ts';
import { type CategoricalStainId, categoricalStainIds, domains } from '../vocabulary/findings.ts';
import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { type StainId, stainIds } from '../vocabulary/stains.ts';
import { unmetBy } from '../workup/certainty.ts';
import { type CodedPanel, codeOf, placeOf } from '../workup/codedPanel.ts';
import { type CellSource, type Cells, everyCell, sourceOf } from './cells.ts';
import { type Conclusion, canMatter, conclusionAfter, type Standing, standingOf } from './conclusionAfter.ts';
import { isScoredStain } from './evidenceOf.ts';
import type { PanelFindingId } from './homeLineages.ts';
import { possibleReadings, readingsOf } from './panelReading.ts';
import { supportsOf } from './secondReader.ts';
import { weightsOf } from './weighedReading.ts';

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

/** Says of a stain, by the code of its reading, whether it is still open. */
const openByCode = new Map(
  categoricalStainIds.map((stain) => [stain, [...domains[stain].map((reading) => unknown.has(reading)), true]]),
);

function isOpen(stain: StainId, panel: CodedPanel, caseFile: CaseFile): boolean {
  if (stain === 'ki67') {
    const value = caseFile.stains?.ki67;
    return typeof value !== 'object' || !('percentCells' in value);
  }
  return openByCode.get(stain)?.[panel[placeOf(stain)] as number] === true;
}

function changesBy(stain: CategoricalStainId, standing: Standing): readonly ChangeByStain[] {
  if (!canMatter(standing, stain)) return [];
  return domains[stain]
    .filter((to) => !unknown.has(to))
    .map((to) => ({ to, ...conclusionAfter(standing, stain, codeOf(stain, to)) }))
    .filter(
      ({ outcome, certainty }) =>
        outcome !== standing.conclusion.outcome || certainty !== standing.conclusion.certainty,
    );
}

const panelFinding = (stain: StainId): PanelFindingId | null =>
  stain === 'ki67' || isScoredStain(stain) ? stain : null;

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
    for (const [at, { likelihood, weight, logWeight }] of weightsOf({ finding, reading }, cells).entries()) {
      const support = supports[at] ?? 0;
      likely += support * likelihood;
      sum += support * weight;
      logs += support * weight * logWeight;
    }
    gain += likely * (logs / sum - Math.log(sum)) * Math.LOG2E;
  }
  return Math.max(0, gain);
}

function separatedBy(
  finding: PanelFindingId,
  supports: readonly number[],
  cells: Cells,
): readonly [StainInEntity, StainInEntity] | null {
  const [most] = possibleReadings(finding);
  if (most === undefined) return null;
  const inQuestion = weightsOf({ finding, reading: most }, cells)
    .map(({ likelihood }, at) => ({ at, share: likelihood, support: supports[at] ?? 0 }))
    .filter(({ support }) => support >= inQuestionFrom);
  let found: readonly [number, number] | null = null;
  let best = 0;
  for (const high of inQuestion) {
    for (const low of inQuestion) {
      const worth = high.support * low.support * (high.share - low.share);
      if (worth <= best) continue;
      best = worth;
      found = [high.at, low.at];
    }
  }
  if (found === null) return null;
  const inEntity = (at: number): StainInEntity => {
    const entity = entityIds[at] ?? 'leiomyosarcoma';
    return { entity, ...sourceOf(cells.at(entity, finding)) };
  };
  return [inEntity(found[0]), inEntity(found[1])];
}

const named = (entity: EntityId): string => {
  const { name } = entityNames[entity];
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
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
  const [most = 'positive'] = finding === null ? [] : possibleReadings(finding);
  const parts = [
    separates === null
      ? 'It hardly separates the entities still in question.'
      : `${abnormal[most]} is expected more often in ${named(separates[0].entity)} than in ${named(separates[1].entity)}.`,
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
  const standing = standingOf(findings);
  const wants = unmetBy(standing.conclusion.outcome, findings);
  const open = stainIds.filter((stain) => isOpen(stain, standing.trail.panel, caseFile));
  const listed = open.map((stain): NextStain => {
    const finding = panelFinding(stain);
    const changes = stain === 'ki67' ? [] : changesBy(stain, standing);
    const separates = finding === null ? null : separatedBy(finding, supports, cells);
    const wanted = wants.find(({ finding: first }) => first === stain);
    return {
      stain,
      expectedGainBits: finding === null ? 0 : expectedGainBits(finding, supports, cells),
      mayChangeOutcome: changes.length > 0,
      changes,
      separates,
      because: reasonOf(finding, separates, changes.length > 0, wanted?.because),
      claims: wanted?.claims ?? [],
      expertOpinion: separates === null || separates.some(({ published }) => published === null),
    };
  });
  return listed
    .filter(
      ({ stain, expectedGainBits: gain, mayChangeOutcome }) =>
        mayChangeOutcome || gain >= listedFromBits || wants.some(({ finding: first }) => first === stain),
    )
    .sort(
      (left, right) =>
        Number(right.mayChangeOutcome) - Number(left.mayChangeOutcome) ||
        right.expectedGainBits - left.expectedGainBits,
    );
}
