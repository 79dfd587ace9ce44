import type { UnmetFinding } from '../../../machines/report/report.ts';
import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import { findingsReadBy, guardHolds } from '../../../machines/workup/guard.ts';
import { type ConfirmatoryTest, confirmatoryTests, requirements } from '../../../machines/workup/requirements.ts';

const isTest = (finding: FindingId | ConfirmatoryTest): finding is ConfirmatoryTest =>
  (confirmatoryTests as readonly string[]).includes(finding);

/**
 * Lists the findings by which a requirement can be answered: the one that it names, then every other one not yet
 * reported of which a single reading would meet it. Empty for a test that the case file does not hold.
 */
export function waysToMeet({ finding, requirement }: UnmetFinding, findings: Findings): readonly FindingId[] {
  const { met } = requirements[requirement];
  if (isTest(finding) || met === null) return [];
  const meets = (other: FindingId): boolean =>
    domains[other].some((reading) => guardHolds(met, { ...findings, [other]: reading }));
  const others = findingsReadBy(met).filter(
    (other) => other !== finding && other !== 'hCaldesmonClone' && findings[other] === undefined && meets(other),
  );
  return [finding, ...others];
}
