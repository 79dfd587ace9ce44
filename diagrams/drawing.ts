import type { OutcomeFamily, OutcomeKind } from '../machines/vocabulary/outcomes.ts';
import type { BranchTone } from './branchTone.ts';
import { wrapText } from './wrapText.ts';

/**
 * What a node stands for, which decides its shape: a question or state is a box, a diagnosis or result a framed box, a
 * deferred outcome a hexagon, a discordant one a parallelogram; where a drawing is entered or left the box is rounded.
 */
export type NodeKind = 'entry' | 'question' | 'state' | 'phase' | 'result' | 'elsewhere' | OutcomeKind;

/** A sign before a row of a list: the shape of an outcome's kind in the tint of its family. */
export type RowMark = { readonly kind: OutcomeKind; readonly family: OutcomeFamily };

/**
 * A part of a label that starts on a line of its own; `ids` name what it alone stands for, `quiet` sets it back,
 * `heading` sets it forth, `mark` stands before it.
 */
export type DrawnRow = {
  readonly text: string;
  readonly ids?: readonly string[];
  readonly quiet?: true;
  readonly heading?: true;
  readonly mark?: RowMark;
};

/** A node: `id` is that of the step, the outcome, the state or the section, so that a route can be lit by it. */
export type DrawnNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly family?: OutcomeFamily;
  readonly rows: readonly DrawnRow[];
};

/**
 * An edge: `id` is `step--branch`, or names both ends where it stands for several branches; `branches` lists those it
 * stands for. It is drawn dashed when all of them are expert opinion.
 */
export type DrawnEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly DrawnRow[];
  readonly branches: readonly string[];
  readonly expertOpinion: boolean;
  readonly tone: BranchTone;
};

/** How a drawing is laid out: its direction, gaps in pixels, and the longest line of a label in characters. */
export type DrawnLayout = {
  readonly direction: 'TB' | 'LR';
  readonly nodeGap: number;
  readonly rankGap: number;
  readonly nodeWidth: number;
  readonly edgeWidth: number;
};

/** A diagram before it is written in any form: everything that can be said of it without drawing it. */
export type Drawing = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly layout: DrawnLayout;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
};

/** A line of a label as it is set; the first line of a row carries its mark, a further line of a marked row `null`. */
export type DrawnLine = {
  readonly text: string;
  readonly ids: readonly string[];
  readonly quiet: boolean;
  readonly heading: boolean;
  readonly mark?: RowMark | null;
};

/** Breaks the rows of a label into lines of at most a width in characters. */
export const linesOf = (rows: readonly DrawnRow[], width: number): readonly DrawnLine[] =>
  rows.flatMap(({ text, ids = [], quiet = false, heading = false, mark }) =>
    wrapText(text, width).map((line, index) => ({
      text: line,
      ids,
      quiet,
      heading,
      ...(mark === undefined ? {} : { mark: index === 0 ? mark : null }),
    })),
  );

/** Keeps the first of the nodes that have the same id. */
export const eachNodeOnce = (nodes: readonly DrawnNode[]): readonly DrawnNode[] =>
  nodes.filter(({ id }, index) => nodes.findIndex((node) => node.id === id) === index);
