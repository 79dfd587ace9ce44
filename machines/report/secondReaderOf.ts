import { type Agreement, agreement, type Verdict } from '../panel/agreement.ts';
import { type Matrix, matrix } from '../panel/matrix.ts';
import { type NextStain, nextStains } from '../panel/nextStains.ts';
import { secondReader, supportNote } from '../panel/secondReader.ts';
import type { WeighedFinding } from '../panel/weighedReading.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import type { SecondReaderReport } from './report.ts';

/**
 * Significant digits of a share in a report. Engines may differ in the last of sixteen, because the language leaves
 * logarithms to them; with six the same case gives the same report, no share becomes 0, and shares add up to 1 within 0.00001.
 */
export const digitsOfShares = 6;

/** Decimals of bits in a report. */
export const decimalsOfBits = 4;

/** Rounds a share to the digits that a report has. */
export const share = (value: number): number => Number(value.toPrecision(digitsOfShares));

/** Rounds bits; the 0 added makes a negative zero a zero. */
const roundedBits = (value: number): number => Number(value.toFixed(decimalsOfBits)) + 0;

const withRoundedBits: <F extends WeighedFinding>(finding: F) => F = remembered((finding) =>
  Object.freeze({ ...finding, bits: roundedBits(finding.bits) }),
);

const weighed = <F extends WeighedFinding>(findings: readonly F[]): readonly F[] => findings.map(withRoundedBits<F>);

const agrees: Readonly<Record<Verdict, boolean | null>> = { agrees: true, disagrees: false, notInformative: null };

/** Gives what the second reader says of a case and how it stands to the conclusion, with its numbers rounded. */
export function secondReaderOf(outcome: OutcomeId, caseFile: CaseFile): SecondReaderReport {
  const reading = secondReader(caseFile);
  const { objections, ...said }: Agreement = agreement(outcome, reading);
  return {
    ranking: reading.ranking.map(({ entity, support, interval: [lower, upper], ...findings }) => ({
      entity,
      support: share(support),
      interval: [share(lower), share(upper)],
      for: weighed(findings.for),
      against: weighed(findings.against),
    })),
    agrees: agrees[said.verdict],
    informative: reading.informative,
    gainedBits: roundedBits(reading.gainedBits),
    agreement: { ...said, objections: weighed(objections) },
    unread: reading.unread,
    note: supportNote,
  };
}

/** Gives the matrix of entities and findings of a case, with its numbers rounded. */
export function conflictsOf(caseFile: CaseFile): Matrix {
  const { findings, rows } = matrix(caseFile);
  return { findings, rows: rows.map((row) => ({ ...row, support: share(row.support) })) };
}

/** Gives the stains that would help, with their numbers rounded. */
export function nextStainsOf(caseFile: CaseFile): readonly NextStain[] {
  return nextStains(caseFile).map((next) => ({ ...next, expectedGainBits: roundedBits(next.expectedGainBits) }));
}
