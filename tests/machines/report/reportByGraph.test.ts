import { describe, expect, test } from 'vitest';
import { conclude } from '../../../machines/case/conclude.ts';
import { validateCase } from '../../../machines/case/readCase.ts';
import { replay } from '../../../machines/case/replay.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { steps } from '../../../machines/workup/route.ts';
import { seededCases } from '../case/seededCases.ts';
import { everyRoute } from '../workup/everyRoute.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const patience = 300_000;

const oneForEachWay = new Map(
  everyRoute().map(({ steps: passed, outcome, witness }) => [`${passed} ${outcome}`, witness]),
);
const seed = 2_401;
const count = 3_000;
const drawn = [...seededCases(seed, count, [...oneForEachWay.values()])];

const asText = (value: unknown): string => JSON.stringify(value);

const differing = (cases: readonly CaseFile[]): readonly CaseFile[] =>
  cases.filter((file) => {
    const again: CaseFile = structuredClone(file);
    return asText(buildReport(file)) !== asText(buildReport(again, steps, conclude));
  });

describe('the report without an actor is the report of the consult machine, to the last letter', {
  timeout: patience,
}, () => {
  test(`for the ${publishedCases.length} published cases`, () => {
    expect(differing(publishedCases.map((published) => published.case))).toEqual([]);
  });

  test('for a case of every conclusion', () => {
    expect(differing(outcomeIds.map((id) => caseOfOutcome[id]))).toEqual([]);
  });

  const some = drawn.slice(0, 1_000);
  test(`for ${some.length} case files of seed ${seed}`, () => {
    expect(differing(some)).toEqual([]);
  });

  test(`conclusion, grade and stage are those of the machine for ${count} case files of seed ${seed}`, () => {
    expect(drawn.filter((file) => asText(conclude(file)) !== asText(replay(file)))).toEqual([]);
  });

  test('these case files are valid, and every conclusion is among them', () => {
    expect(drawn.filter((file) => !validateCase(file).ok)).toEqual([]);
    const reached = new Set<OutcomeId>(drawn.map((file) => conclude(file).outcome));
    expect(outcomeIds.filter((id) => !reached.has(id))).toEqual([]);
  });
});
