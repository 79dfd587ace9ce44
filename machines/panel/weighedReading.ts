import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { type CellSource, type Cells, sourceOf } from './cells.ts';
import { isFurtherStain } from './correlatedStains.ts';
import type { PanelFindingId } from './homeLineages.ts';
import { likelihoodOf, likelihoodSpread } from './likelihood.ts';
import { type PanelReading, type Weighing, weighingOf } from './panelReading.ts';

/**
 * A finding that speaks for or against an entity. `bits` is how strongly, above 0 for it: the logarithm to base 2 of how
 * likely the reading is in the entity against the mean of all entities. `published` are the counts of tumours that
 * react, whatever the reading is; null, with `basis` expert opinion, where none is published. `borrowedFrom` and
 * `substitute` say that they are another entity's or another marker's.
 */
export type WeighedFinding = PanelReading &
  CellSource & { readonly bits: number; readonly basis: 'published' | 'expertOpinion' };

/**
 * What one reading tells of one entity: how likely it is there, that to the power of its group with its natural
 * logarithm, and the same in words.
 */
export type EntityWeight = {
  readonly likelihood: number;
  readonly weight: number;
  readonly logWeight: number;
  readonly finding: WeighedFinding;
};

const isSmoothMuscle = (entity: EntityId): boolean => entity === 'leiomyosarcoma' || entity === 'leiomyoma';

/** Says whether a finding speaks only between leiomyoma and leiomyosarcoma: Ki-67 and mitoses. */
export const speaksOnlyOfSmoothMuscle = ({ finding }: Pick<PanelReading, 'finding'>): boolean =>
  finding === 'ki67' || finding === 'mitoses';

const powerOf = ({ finding }: PanelReading, { parameters }: Cells): number =>
  isFurtherStain(finding) ? parameters.furtherStainPower : 1;

function weighingOrError({ finding, reading }: PanelReading): Weighing {
  const weighing = weighingOf(reading);
  if (weighing === undefined) throw new RangeError(`${finding}: the reading ${reading} cannot be weighed`);
  return weighing;
}

function likelihoodIn(entity: EntityId, one: PanelReading, weighing: Weighing, cells: Cells): number {
  if (!speaksOnlyOfSmoothMuscle(one) || isSmoothMuscle(entity))
    return likelihoodOf(cells.at(entity, one.finding), weighing, cells.parameters.diffuseness);
  const malignant = likelihoodOf(cells.at('leiomyosarcoma', one.finding), weighing, cells.parameters.diffuseness);
  const benign = likelihoodOf(cells.at('leiomyoma', one.finding), weighing, cells.parameters.diffuseness);
  return (malignant + benign) / 2;
}

function weigh(one: PanelReading, cells: Cells): readonly EntityWeight[] {
  const weighing = weighingOrError(one);
  const power = powerOf(one, cells);
  const all = entityIds.map((entity) => likelihoodIn(entity, one, weighing, cells));
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return entityIds.map((entity, at) => {
    const likelihood = all[at] ?? mean;
    const cell = cells.at(entity, one.finding);
    const logWeight = power * Math.log(likelihood);
    return {
      likelihood,
      weight: Math.exp(logWeight),
      logWeight,
      finding: {
        ...one,
        bits: power * Math.log2(likelihood / mean),
        basis: cell.basis,
        ...sourceOf(cell),
      },
    };
  });
}

/** How far the logarithm of a weight may lie below and above its value, by the 95% interval of the cell's share. */
export type WeightSpread = { readonly below: number; readonly above: number };

const certain: WeightSpread = { below: 0, above: 0 };

function spread(one: PanelReading, cells: Cells): readonly WeightSpread[] {
  const weighing = weighingOrError(one);
  const power = powerOf(one, cells);
  return entityIds.map((entity) => {
    if (speaksOnlyOfSmoothMuscle(one) && !isSmoothMuscle(entity)) return certain;
    const { below, above } = likelihoodSpread(cells.at(entity, one.finding), weighing, cells.parameters.diffuseness);
    return { below: power * below, above: power * above };
  });
}

/** Makes what a reading gives with certain cells once and remembers it. */
export function oncePerReading<T>(
  make: (one: PanelReading, cells: Cells) => T,
): (one: PanelReading, cells: Cells) => T {
  const made: (cells: Cells) => Map<PanelFindingId, Map<string, T>> = remembered(() => new Map());
  return (one, cells) => {
    const ofCells = made(cells);
    const ofFinding = ofCells.get(one.finding) ?? new Map<string, T>();
    const known = ofFinding.get(one.reading);
    if (known !== undefined) return known;
    const value = make(one, cells);
    ofCells.set(one.finding, ofFinding.set(one.reading, value));
    return value;
  };
}

/**
 * Gives what a reading tells of each entity, in the order of `entityIds`. Ki-67 and mitoses speak only between leiomyoma
 * and leiomyosarcoma: for every other entity they are as likely as the mean of those two. A reading that cannot be
 * weighed is a RangeError. Each is made once for the same cells.
 */
export const weightsOf = oncePerReading(weigh);

/** Gives how far the weights of a reading may lie from their values, in the order of `entityIds`. */
export const weightSpreads = oncePerReading(spread);
