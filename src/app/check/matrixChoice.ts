import type { Matrix, MatrixRow } from '../../../machines/panel/matrix.ts';
import type { PanelReading } from '../../../machines/panel/panelReading.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';

/** What is chosen in the matrix: an entity, or one of its cells by the finding. */
export type MatrixChoice = { readonly entity: EntityId; readonly finding: PanelReading['finding'] | null };

/** The order of the rows: by support, or as a textbook lists the entities. */
export type MatrixOrder = 'support' | 'textbook';

/** Gives the rows of a matrix in an order. */
export function rowsInOrder({ rows }: Matrix, order: MatrixOrder): readonly MatrixRow[] {
  if (order === 'support') return rows;
  return [...rows].sort((left, right) => entityIds.indexOf(left.entity) - entityIds.indexOf(right.entity));
}

/** Divides a matrix into parts of at most `most` findings, each with every entity: what fits on a page side by side. */
export function partsOfMatrix({ findings, rows }: Matrix, most: number): readonly Matrix[] {
  const count = Math.ceil(findings.length / most);
  return Array.from({ length: count }, (_, part): Matrix => {
    const [from, to] = [part * most, (part + 1) * most];
    return {
      findings: findings.slice(from, to),
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    };
  });
}
