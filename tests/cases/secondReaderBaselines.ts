import { everyCell, sharesWith } from '../../machines/panel/cells.ts';
import { expectationOf } from '../../machines/panel/homeLineages.ts';
import { type PanelReading, weighingOf } from '../../machines/panel/panelReading.ts';
import type { EntityId } from '../../machines/vocabulary/outcomes.ts';
import { entityIds } from '../../machines/vocabulary/outcomes.ts';

/** A way to rank the entities for the readings of a case, best first. */
export type Ranker = (read: readonly PanelReading[]) => readonly EntityId[];

type Count = { readonly positive: number; readonly total: number };

const guess: Readonly<Record<string, number>> = { home: 0.85, variable: 0.5, elsewhere: 0.1 };

function ranked(
  read: readonly PanelReading[],
  shareOf: (entity: EntityId, one: PanelReading) => number,
): readonly EntityId[] {
  const scores = entityIds.map((entity) => {
    const logs = read.map((one) => {
      const share = shareOf(entity, one);
      const weighing = weighingOf(one.reading);
      return Math.log(weighing === 'negative' || weighing === 'no' ? 1 - share : share);
    });
    return { entity, score: logs.reduce((sum, log) => sum + log, 0) };
  });
  return scores.sort((left, right) => right.score - left.score).map(({ entity }) => entity);
}

function ownCount(entity: EntityId, { finding }: PanelReading): Count {
  const { published, borrowedFrom } = everyCell.at(entity, finding);
  return published === null || borrowedFrom !== undefined ? { positive: 0, total: 0 } : published;
}

/** Counts of leiomyoma and leiomyosarcoma are added where they share their figures, as in the second reader. */
function countOf(entity: EntityId, one: PanelReading): Count {
  const own = ownCount(entity, one);
  const partner = sharesWith(entity, one.finding);
  const other = partner === null ? { positive: 0, total: 0 } : ownCount(partner, one);
  return { positive: own.positive + other.positive, total: own.total + other.total };
}

/** Sums of counts alone: half a tumour added to either side, an empty cell says one half, focal counts as positive. */
export const sumOfCounts: Ranker = (read) =>
  ranked(read, (entity, one) => {
    const { positive, total } = countOf(entity, one);
    return (positive + 0.5) / (total + 1);
  });

/** Sums of counts with a guess of two tumours by home lineage (0.85, 0.5, 0.1); focal counts as positive. */
export const countsWithLineage: Ranker = (read) =>
  ranked(read, (entity, one) => {
    const { positive, total } = countOf(entity, one);
    return (positive + 2 * (guess[expectationOf(entity, one.finding)] ?? 0.5)) / (total + 2);
  });
