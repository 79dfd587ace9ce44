import { describe, expect, test } from 'vitest';
import { branchTaken, steps } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { findingsOf, decisionTables as tables } from './decisions/decisionTables.ts';

const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);

describe(`${rows} rows of clinical decisions, written from the published workup and not from the machine`, () => {
  test.each(stepIds.map((id) => [id, tables[id].length, tables[id]] as const))(
    '%s: each of %i rows leads where the workup says',
    (id, _, table) => {
      expect(table.map(([known]) => [known, branchTaken(steps[id], findingsOf(known)).to])).toEqual(table);
    },
  );

  test('every branch is taken by a row', () => {
    const untried = stepIds.flatMap((id) => {
      const taken = new Set(tables[id].map(([known]) => branchTaken(steps[id], findingsOf(known)).id));
      return steps[id].branches.filter((branch) => !taken.has(branch.id)).map((branch) => `${id}.${branch.id}`);
    });
    expect(untried).toEqual([]);
  });

  test('no row stands twice in a table', () => {
    const doubled = stepIds.filter((id) => new Set(tables[id].map(([known]) => known)).size !== tables[id].length);
    expect(doubled).toEqual([]);
  });
});
