import type { CaseFile } from '../vocabulary/caseFile.ts';
import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { type Cells, everyCell } from './cells.ts';
import { type PanelReading, readingsOf, type UnreadReading } from './panelReading.ts';
import { supportIntervals } from './supportInterval.ts';
import { type EntityWeight, type WeighedFinding, weightsOf } from './weighedReading.ts';

/**
 * An entity with its support, from 0 to 1, relative to the other entities, its 95% interval, and what speaks for and
 * against it, strongest first. A finding that hardly speaks is in neither list.
 */
export type EntitySupport = {
  readonly entity: EntityId;
  readonly support: number;
  readonly interval: readonly [number, number];
  readonly for: readonly WeighedFinding[];
  readonly against: readonly WeighedFinding[];
};

/**
 * What the second reader says: every entity, best first; how much the panel narrows them down in bits, and whether that
 * is enough to say anything; the known readings that it left out.
 */
export type SecondReading = {
  readonly ranking: readonly EntitySupport[];
  readonly gainedBits: number;
  readonly informative: boolean;
  readonly unread: readonly UnreadReading[];
};

/** What must be said wherever a support is shown. */
export const supportNote =
  'Support compares these entities with one another by published frequencies. It takes all of them as equally common and the stains as independent, counts stains of one kind less, and stays within this list: it does not say how likely a disease is in this patient.';

/**
 * Bits from which a panel counts as informative: one bit is as much as halving the entities that come into question.
 * Expert opinion.
 */
export const informativeBits = 1;

/** Bits below which a finding is shown neither for nor against an entity, a convention of display. */
export const mentionedBits = 0.25;

/**
 * Gives the relative support of each entity, in the order of `entityIds`: equal priors, the likelihoods of the readings
 * multiplied, each to the power of its group. The supports add up to 1.
 */
export function supportsOf(read: readonly PanelReading[], cells: Cells = everyCell): readonly number[] {
  const weights = read.map((one) => weightsOf(one, cells));
  const logs = entityIds.map((_, at) =>
    weights.reduce((sum, weight) => sum + (weight[at] as EntityWeight).logWeight, 0),
  );
  const most = Math.max(...logs);
  const parts = logs.map((log) => Math.exp(log - most));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** Gives how many bits supports are away from knowing nothing: 0 when all are equal, log2 of their number when one is 1. */
const bitsGained = (supports: readonly number[]): number =>
  supports.reduce((sum, support) => (support > 0 ? sum + support * Math.log2(support) : sum), 0) +
  Math.log2(supports.length);

/** Puts a finding behind those of a list that are as strong or stronger. */
function placeByStrength(list: WeighedFinding[], finding: WeighedFinding): void {
  const strength = Math.abs(finding.bits);
  let at = list.length;
  for (let before = list[at - 1]; before !== undefined && Math.abs(before.bits) < strength; before = list[at - 1]) {
    list[at] = before;
    at -= 1;
  }
  list[at] = finding;
}

const readerWith: (cells: Cells) => (caseFile: CaseFile) => SecondReading = remembered((cells) =>
  remembered((caseFile) => {
    const { read: readings, unread } = readingsOf(caseFile);
    const supports = supportsOf(readings, cells);
    const intervals = supportIntervals(readings, supports, cells);
    const weights = readings.map((one) => weightsOf(one, cells));
    const ranking = entityIds.map((entity, at): EntitySupport => {
      const speaksFor: WeighedFinding[] = [];
      const speaksAgainst: WeighedFinding[] = [];
      for (const weight of weights) {
        const { finding } = weight[at] as EntityWeight;
        if (finding.bits >= mentionedBits) placeByStrength(speaksFor, finding);
        else if (finding.bits <= -mentionedBits) placeByStrength(speaksAgainst, finding);
      }
      const support = supports[at] as number;
      return {
        entity,
        support,
        interval: intervals[at] as readonly [number, number],
        for: speaksFor,
        against: speaksAgainst,
      };
    });
    const gainedBits = bitsGained(supports);
    return {
      ranking: ranking.sort((left, right) => right.support - left.support),
      gainedBits,
      informative: gainedBits >= informativeBits,
      unread,
    };
  }),
);

/**
 * Reads a panel by the published counts alone; it knows nothing of the workup. Of entities with equal support the one
 * that stands first in `entityIds` comes first, leiomyosarcoma before leiomyoma. The same case file gives the same object.
 */
export const secondReader = (caseFile: CaseFile, cells: Cells = everyCell): SecondReading =>
  readerWith(cells)(caseFile);
