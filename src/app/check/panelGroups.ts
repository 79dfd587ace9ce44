import type { StainLineage } from '../../../machines/vocabulary/stainNames/stainName.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { corePanel, furtherStains, type StainId } from '../../../machines/vocabulary/stains.ts';

/** A group of stains: the core panel, or the further stains that are asked for the same lineage. */
export type PanelGroupId = 'core' | StainLineage;

/** The stains of a group in clinical order. */
export type PanelGroup = { readonly id: PanelGroupId; readonly stains: readonly StainId[] };

const lineages = [
  'smoothMuscle',
  'melanocyticOrNeural',
  'epithelial',
  'fibrohistiocytic',
  'vascular',
  'proliferation',
  'molecularSurrogate',
  'general',
] as const satisfies readonly StainLineage[];

/** Every stain of the case file in its group, the core panel first. */
export const panelGroups: readonly PanelGroup[] = [
  { id: 'core', stains: corePanel },
  ...lineages.map((id) => ({ id, stains: furtherStains.filter((stain) => stainNames[stain].lineage === id) })),
];

/** What decides which stains of a folded group are shown. */
export type Shown = {
  readonly unfolded: ReadonlySet<PanelGroupId>;
  readonly answered: ReadonlySet<StainId>;
  readonly current: StainId;
};

/** Lists the stains of a group that are shown: all of the core panel and of an unfolded group, else those answered and the current one. */
export function shownStains({ id, stains }: PanelGroup, { unfolded, answered, current }: Shown): readonly StainId[] {
  if (id === 'core' || unfolded.has(id)) return stains;
  return stains.filter((stain) => answered.has(stain) || stain === current);
}
