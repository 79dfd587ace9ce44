import type { Matrix, MatrixRow } from '../../../machines/panel/matrix.ts';
import type { PanelReading } from '../../../machines/panel/panelReading.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';

/** What is chosen in the matrix: an entity, or one of its cells by the finding; on paper nothing is. */
export type MatrixChoice = { readonly entity: EntityId | null; readonly finding: PanelReading['finding'] | null };

/** The order of the rows: by support, or as a textbook lists the entities. */
export type MatrixOrder = 'support' | 'textbook';

/** Gives the rows of a matrix in an order. */
export function rowsInOrder({ rows }: Matrix, order: MatrixOrder): readonly MatrixRow[] {
  if (order === 'support') return rows;
  return [...rows].sort((left, right) => entityIds.indexOf(left.entity) - entityIds.indexOf(right.entity));
}

/** Divides a matrix into parts of at most `most` findings and of like size, each with every entity: what fits on a page. */
export function partsOfMatrix({ findings, rows }: Matrix, most: number): readonly Matrix[] {
  const count = Math.ceil(findings.length / most);
  const size = Math.ceil(findings.length / count);
  return Array.from({ length: count }, (_, part): Matrix => {
    const [from, to] = [part * size, (part + 1) * size];
    return {
      findings: findings.slice(from, to),
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    };
  });
}
