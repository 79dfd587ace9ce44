import type { ScoredStainId } from './evidenceOf.ts';
import type { PanelFindingId } from './homeLineages.ts';

/**
 * Stains that look at the same thing, so that a second one of a group tells less than a first one did. The first of each
 * list is the one that is asked first.
 */
export const correlatedStains = {
  actins: ['sma', 'msaHhf35', 'calponin'],
  smoothMuscleContractile: ['hCaldesmon', 'smmhc'],
  keratins: ['ae1ae3', 'cytokeratin', 'mnf116', 'cam52', 'ck7', 'ck56', 'ck34bE12'],
  melanosome: ['hmb45', 'melanA', 'mitf', 'prame'],
  squamousNuclear: ['p40', 'p63'],
  endothelial: ['erg', 'cd31', 'fli1'],
} as const satisfies Readonly<Record<string, readonly ScoredStainId[]>>;

/**
 * Correlation of two stains of a group within one entity: the mean over the three pairs of AE1/AE3, 34βE12 and CK5/6 in
 * 16 spindle cell carcinomas, the only published series here that gives the readings case by case
 * (`cytokeratin56InSpindleScc2001`; claim `threeKeratinsStillMissSpindleScc`). Its use for other groups is expert opinion.
 */
export const correlationWithinGroup = 0.66;

/**
 * The power to which the likelihood of every stain of a group but its first is raised: 1 - correlation², the part of a
 * stain that another one of its group leaves unexplained. It is the same whatever else was done: a power that depended
 * on the other stains of the group could let a reading move an entity down although the reading is likelier in it.
 */
export const furtherStainPower = 0.56;

const further: ReadonlySet<PanelFindingId> = new Set(
  Object.values(correlatedStains).flatMap(([, ...others]: readonly ScoredStainId[]) => others),
);

/** Says whether a finding is a further stain of a group, whose likelihood counts less. */
export const isFurtherStain = (finding: PanelFindingId): boolean => further.has(finding);
