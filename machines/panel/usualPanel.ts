import type { FigureId } from '../evidence/frequencyNames.ts';
import type { FindingId, Findings } from '../vocabulary/findings.ts';
import type { EntityId } from '../vocabulary/outcomes.ts';
import { retentionStains, type StainId } from '../vocabulary/stains.ts';
import { progressOf } from '../workup/route.ts';
import { everyCell, type PublishedCount } from './cells.ts';
import { isScoredStain } from './evidenceOf.ts';
import { type StatedFinding, type UsualDiagnosis, usualDiagnoses } from './usualDiagnoses.ts';

/**
 * A stain of a textbook panel: `published` is null where no figure is published and the reading is what the lineage lets
 * expect (expert opinion); `substitute` says in words that the figures are not of this very marker.
 */
export type ReadStain = {
  readonly finding: FindingId;
  readonly reading: string;
  readonly published: PublishedCount | null;
  readonly figures: readonly FigureId[];
  readonly substitute?: string;
};

/**
 * A textbook panel: what it states by itself, then every stain in the order in which the guided workup asks for it. It
 * is an illustration, not a case.
 */
export type UsualPanel = {
  readonly diagnosis: UsualDiagnosis;
  readonly entity: EntityId;
  readonly states: readonly StatedFinding[];
  readonly stains: readonly ReadStain[];
  readonly findings: Findings;
};

/** Share of tumours from which a stain is taken to react in a textbook panel; a convention. */
export const usualShare = 0.5;

const retention: ReadonlySet<string> = new Set<StainId>(retentionStains);

function readStain(entity: EntityId, finding: FindingId): ReadStain {
  if (!isScoredStain(finding)) throw new RangeError(`${entity}: the textbook panel must state ${finding}`);
  const { alpha, beta, published, figures, substitute } = everyCell.at(entity, finding);
  const reacts = alpha >= usualShare * (alpha + beta);
  const [yes, no] = retention.has(finding) ? (['lost', 'retained'] as const) : (['positive', 'negative'] as const);
  return {
    finding,
    reading: reacts ? yes : no,
    published,
    figures,
    ...(substitute === undefined ? {} : { substitute }),
  };
}

function readOn(panel: UsualPanel): UsualPanel {
  const { ask } = progressOf(panel.findings, false);
  if (ask === null) return panel;
  const read = readStain(panel.entity, ask.finding);
  const findings = { ...panel.findings, [read.finding]: read.reading };
  return readOn({ ...panel, stains: [...panel.stains, read], findings });
}

/**
 * Gives the textbook panel of a diagnosis: the histology is stated, and each stain that the guided workup asks for is
 * taken to react where at least half of the tumours are expected to, by the published counts and the prior of the
 * lineage. A finding that has neither is a `RangeError`.
 */
export function usualPanel(diagnosis: UsualDiagnosis): UsualPanel {
  const { entity, states } = usualDiagnoses[diagnosis];
  const findings: Findings = Object.fromEntries(states.map(({ finding, reading }) => [finding, reading]));
  return readOn({ diagnosis, entity, states, stains: [], findings });
}
