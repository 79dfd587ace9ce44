import { expect, test } from 'vitest';
import { holds } from '../../../machines/workup/criterion.ts';
import { findingsOf } from './decisions/decisionTables.ts';
import { metCriterion } from './established.ts';
import { requirementRows } from './requirementRows.ts';

test(`each of ${requirementRows.length} rows meets its requirement or not, as the words say`, () => {
  const met = requirementRows.map(([id, known]) => [id, known, holds(metCriterion(id), findingsOf(known))]);
  expect(met).toEqual(requirementRows);
});
