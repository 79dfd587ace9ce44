import type { EntityId } from '../vocabulary/outcomes.ts';
import { type Cell, type Cells, everyCell, sharesWith } from './cells.ts';
import { scoredStainIds } from './evidenceOf.ts';
import type { PanelFindingId } from './homeLineages.ts';
import { likelihoodOf } from './likelihood.ts';
import { possibleReadings, weighingOf } from './panelReading.ts';
import { speaksOnlyOfSmoothMuscle } from './weighedReading.ts';

/**
 * How well a finding tells two entities apart. `bits` is what its reading is expected to tell, from 0 (nothing) to 1
 * (it settles which of the two). `sides` are the cells in the order of the entities asked for; `basis` is expert opinion
 * where either side has no published figure.
 */
export type Separation = {
  readonly finding: PanelFindingId;
  readonly bits: number;
  readonly sides: readonly [Cell, Cell];
  readonly basis: 'published' | 'expertOpinion';
};

const findings: readonly PanelFindingId[] = [...scoredStainIds, 'ki67', 'mitoses', 'atypia'];

const shareInformation = (own: number, mean: number): number => (own > 0 ? (own / 2) * Math.log2(own / mean) : 0);

function bitsBetween([one, two]: readonly [Cell, Cell], { parameters: { diffuseness } }: Cells): number {
  let bits = 0;
  for (const reading of possibleReadings(one.finding)) {
    const weighing = weighingOf(reading);
    if (weighing === undefined) throw new RangeError(`${one.finding}: the reading ${reading} cannot be weighed`);
    const [inOne, inTwo] = [likelihoodOf(one, weighing, diffuseness), likelihoodOf(two, weighing, diffuseness)];
    const mean = (inOne + inTwo) / 2;
    bits += shareInformation(inOne, mean) + shareInformation(inTwo, mean);
  }
  return Math.max(0, bits);
}

/** Leiomyoma and leiomyosarcoma share most figures; Ki-67 and mitoses speak of no other entity. */
function separates(one: EntityId, two: EntityId, finding: PanelFindingId): boolean {
  const bothSmoothMuscle = sharesWith(one, 'desmin') === two;
  if (bothSmoothMuscle) return sharesWith(one, finding) === null;
  return !speaksOnlyOfSmoothMuscle({ finding });
}

const byWorth = (left: Separation, right: Separation): number =>
  Number(left.basis === 'expertOpinion') - Number(right.basis === 'expertOpinion') || right.bits - left.bits;

/**
 * Lists the findings that can tell two entities apart, those with published figures on both sides first, then the most
 * separating: the mutual information of the finding's reading and the entity, in bits, both entities being equally
 * likely and the finding standing alone at full power, from the cells of the second reader. It is the same in either
 * order but for the order of `sides`; an entity is not separated from itself. Leiomyoma and leiomyosarcoma are told
 * apart by p53, Ki-67, mitoses and atypia alone (claim `markersDoNotSeparateBenignFromMalignant`).
 */
export function separation(one: EntityId, two: EntityId, cells: Cells = everyCell): readonly Separation[] {
  if (one === two) return [];
  return findings
    .filter((finding) => separates(one, two, finding))
    .map((finding): Separation => {
      const sides = [cells.at(one, finding), cells.at(two, finding)] as const;
      const published = sides.every(({ basis }) => basis === 'published');
      return { finding, bits: bitsBetween(sides, cells), sides, basis: published ? 'published' : 'expertOpinion' };
    })
    .sort(byWorth);
}
