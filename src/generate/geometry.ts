/** A rectangle by its centre and its size, in pixels of the drawing. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A point of a drawing, in pixels. */
export type Point = readonly [x: number, y: number];

/** Where Mermaid put a node; `corners` where its outline is a polygon. */
export type NodePlace = Box & { readonly corners: readonly Point[] | null };

/**
 * Where Mermaid put everything: nodes, the points that each edge passes between its ends, and edge labels, by id; and the
 * width of each line of text.
 */
export type Geometry = {
  readonly nodes: Readonly<Record<string, NodePlace>>;
  readonly edges: Readonly<Record<string, readonly Point[]>>;
  readonly labels: Readonly<Record<string, Box>>;
  readonly widths: Readonly<Record<string, number>>;
};

/** What is laid out: the source, and the lines whose widths are wanted. */
export type LayoutTask = { readonly source: string; readonly lines: readonly string[] };
