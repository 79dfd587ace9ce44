import type { BranchTone } from '../../diagrams/branchTone.ts';
import type { Drawing, NodeKind } from '../../diagrams/drawing.ts';

/** A part of the legend: a shape, or an arrow, with its meaning. */
export type LegendItem =
  | { readonly node: NodeKind; readonly words: string }
  | { readonly edge: BranchTone; readonly dashed: boolean; readonly words: string };

const items: readonly LegendItem[] = [
  { node: 'diagnosis', words: 'diagnosis, provisional until all it requires is known' },
  { node: 'deferred', words: 'deferred: something is missing' },
  { node: 'discordant', words: 'discordant: two lineages at once' },
  { node: 'elsewhere', words: 'goes on in another diagram' },
  { edge: 'expressed', dashed: false, words: 'expressed' },
  { edge: 'negative', dashed: false, words: 'negative' },
  { edge: 'unknown', dashed: false, words: 'not known' },
  { edge: 'plain', dashed: true, words: 'expert opinion, no published source' },
];

/** Gives the legend of a drawing: only what occurs in it. */
export const legendOf = ({ nodes, edges }: Pick<Drawing, 'nodes' | 'edges'>): readonly LegendItem[] =>
  items.filter((item) => {
    if ('node' in item)
      return nodes.some(({ kind, rows }) => kind === item.node || rows.some(({ mark }) => mark?.kind === item.node));
    return item.dashed ? edges.some((edge) => edge.expertOpinion) : edges.some((edge) => edge.tone === item.edge);
  });
