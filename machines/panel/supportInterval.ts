import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { type Cells, sharesWith } from './cells.ts';
import type { PanelReading } from './panelReading.ts';
import { type WeightSpread, weightSpreads } from './weighedReading.ts';

/**
 * Something that is not known exactly: the entities that it moves together, and the factor, less 1, by which their weights
 * change where it lies at its lower and at its upper limit, with the logarithms of those factors.
 */
type Doubt = {
  readonly moves: readonly number[];
  readonly below: number;
  readonly above: number;
  readonly lower: number;
  readonly upper: number;
};

/** Sums of squares of the spreads below and above. */
type Squares = { below: number; above: number };

const smoothMuscle: readonly EntityId[] = ['leiomyosarcoma', 'leiomyoma'];
const bothSmoothMuscle = smoothMuscle.map((entity) => entityIds.indexOf(entity));

function together(squares: Squares, moves: readonly number[]): Doubt {
  const [below, above] = [Math.sqrt(squares.below), Math.sqrt(squares.above)];
  return { moves, below, above, lower: Math.expm1(-below), upper: Math.expm1(above) };
}

function doubtsOf(read: readonly PanelReading[], cells: Cells): readonly Doubt[] {
  const own = entityIds.map((): Squares => ({ below: 0, above: 0 }));
  const shared: Squares = { below: 0, above: 0 };
  for (const one of read) {
    const spreads = weightSpreads(one, cells);
    for (const [at, entity] of entityIds.entries()) {
      const { below, above } = spreads[at] as WeightSpread;
      const isShared = sharesWith(entity, one.finding) !== null;
      const into = isShared ? (entity === 'leiomyosarcoma' ? shared : undefined) : own[at];
      if (into === undefined) continue;
      into.below += below ** 2;
      into.above += above ** 2;
    }
  }
  return [...own.map((squares, at) => together(squares, [at])), together(shared, bothSmoothMuscle)];
}

/** The part of an entity's rivals that a doubt moves, at most 1. */
function movedShare(at: number, supports: readonly number[], moves: readonly number[]): number {
  const rest = 1 - (supports[at] ?? 0);
  let moved = 0;
  for (const index of moves) if (index !== at) moved += supports[index] ?? 0;
  return rest > 0 ? Math.min(1, moved / rest) : 0;
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
    for (const { moves, below, above, lower, upper } of doubts) {
      const share = movedShare(at, supports, moves);
      const moved = moves.includes(at);
      const atLower = (moved ? -below : 0) - Math.log1p(share * lower);
      const atUpper = (moved ? above : 0) - Math.log1p(share * upper);
      down += Math.min(0, atLower, atUpper) ** 2;
      up += Math.max(0, atLower, atUpper) ** 2;
    }
    const odds = support / (1 - support);
    const shifted = (shift: number): number => 1 / (1 + Math.exp(-shift) / odds);
    return [Math.min(shifted(-Math.sqrt(down)), support), Math.max(shifted(Math.sqrt(up)), support)];
  });
}
