import { expect, it } from 'vitest';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { excludedBy } from '../../machines/panel/possibleOutcomes.ts';
import { readFindings } from '../../machines/readFindings.ts';
import { exclusionsOf, standingOfDiagnoses } from '../../src/app/guided/exclusion.ts';

it.each(publishedCases.map(({ id, case: caseFile }) => [id, caseFile] as const))(
  'groups the exclusions of %s as excludedBy gives them one by one',
  (_, caseFile) => {
    const findings = readFindings(caseFile);
    const { excluded } = standingOfDiagnoses(findings);
    const grouped = exclusionsOf(excluded, findings).flatMap(({ by, outcomes }) =>
      outcomes.map((outcome) => [outcome, by] as const),
    );
    const byOutcome = new Map(grouped);
    expect(excluded.map((outcome) => [outcome, byOutcome.get(outcome)])).toEqual(
      excluded.map((outcome) => [outcome, excludedBy(outcome, findings)]),
    );
  },
);
