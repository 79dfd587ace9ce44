import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { type Cells, sharesWith } from './cells.ts';
import type { PanelReading } from './panelReading.ts';
import { type WeightSpread, weightSpreads } from './weighedReading.ts';

/** Something that is not known exactly and the entities that it moves together. */
type Doubt = WeightSpread & { readonly moves: ReadonlySet<number> };

const smoothMuscle: readonly EntityId[] = ['leiomyosarcoma', 'leiomyoma'];

const together = (spreads: readonly WeightSpread[], moves: ReadonlySet<number>): Doubt => ({
  below: Math.hypot(...spreads.map(({ below }) => below)),
  above: Math.hypot(...spreads.map(({ above }) => above)),
  moves,
});

function doubtsOf(read: readonly PanelReading[], cells: Cells): readonly Doubt[] {
  const own = entityIds.map((): WeightSpread[] => []);
  const shared: WeightSpread[] = [];
  for (const one of read) {
    for (const [at, spread] of weightSpreads(one, cells).entries()) {
      const entity = entityIds[at];
      if (entity === undefined) continue;
      if (sharesWith(entity, one.finding) === null) own[at]?.push(spread);
      else if (entity === 'leiomyosarcoma') shared.push(spread);
    }
  }
  return [
    ...own.map((spreads, at) => together(spreads, new Set([at]))),
    together(shared, new Set(smoothMuscle.map((entity) => entityIds.indexOf(entity)))),
  ];
}

/** The change of the log odds of one support when the entities moved gain `shift` on the logarithm of their weight. */
function changeOf(at: number, supports: readonly number[], moves: ReadonlySet<number>, shift: number): number {
  const rest = 1 - (supports[at] ?? 0);
  let moved = 0;
  for (const index of moves) if (index !== at) moved += supports[index] ?? 0;
  return (moves.has(at) ? shift : 0) - (rest > 0 ? Math.log1p(Math.min(1, moved / rest) * Math.expm1(shift)) : 0);
}

/**
 * Gives a 95% interval of each support, in the order of `entityIds`. Each cell is moved to the limits of its share's 95%
 * interval, one at a time, and the changes of the log odds are joined as the root of the sum of their squares, upwards
 * and downwards apart. It covers what the published counts leave open, disagreement between series included; it does not
 * cover that stains are not independent. With nothing read it has no width.
 *
 * Source: G. Y. Zou, A. Donner, Construction of confidence limits about effect measures: a general approach, Stat Med
 * 2008;27:1693-1702.
 */
export function supportIntervals(
  read: readonly PanelReading[],
  supports: readonly number[],
  cells: Cells,
): readonly (readonly [number, number])[] {
  const doubts = doubtsOf(read, cells);
  return supports.map((support, at) => {
    let down = 0;
    let up = 0;
    for (const { below, above, moves } of doubts) {
      const changes = [changeOf(at, supports, moves, -below), changeOf(at, supports, moves, above)];
      down += Math.min(0, ...changes) ** 2;
      up += Math.max(0, ...changes) ** 2;
    }
    const odds = support / (1 - support);
    const shifted = (shift: number): number => 1 / (1 + Math.exp(-shift) / odds);
    return [Math.min(shifted(-Math.sqrt(down)), support), Math.max(shifted(Math.sqrt(up)), support)];
  });
}
