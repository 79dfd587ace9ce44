import type { FindingId, Findings } from '../vocabulary/findings.ts';

/** A clinical sentence about findings as data: it holds or it does not; a finding that is not reported fulfils no reading. */
export type Criterion =
  | { readonly finding: FindingId; readonly in: readonly string[] }
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly none: readonly Criterion[] };

/** Says whether a criterion holds for the findings. */
export function holds(criterion: Criterion, findings: Findings): boolean {
  if ('finding' in criterion) {
    const reading = findings[criterion.finding];
    return reading !== undefined && criterion.in.includes(reading);
  }
  const parts = 'all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : criterion.none;
  const decisive = !('all' in criterion);
  for (const part of parts) if (holds(part, findings) === decisive) return 'any' in criterion;
  return !('any' in criterion);
}

/** Lists the findings that a criterion reads, each once, in the order of first mention. */
export function findingsRead(criterion: Criterion): readonly FindingId[] {
  if ('finding' in criterion) return [criterion.finding];
  const parts = 'all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : criterion.none;
  return [...new Set(parts.flatMap(findingsRead))];
}

/** Builds the criterion that a finding has one of the readings. */
export const is = (finding: FindingId, ...readings: readonly string[]): Criterion => ({ finding, in: readings });

/** Builds the criterion that every part holds. */
export const all = (...parts: readonly Criterion[]): Criterion => ({ all: parts });

/** Builds the criterion that at least one part holds. */
export const any = (...parts: readonly Criterion[]): Criterion => ({ any: parts });

/** Builds the criterion that no part holds. */
export const none = (...parts: readonly Criterion[]): Criterion => ({ none: parts });

/** Builds the criterion that a stain is positive or focal. */
export const expressed = (finding: FindingId): Criterion => is(finding, 'positive', 'focal');

/** Builds the criterion that a stain is positive, diffusely or not further specified. */
export const positive = (finding: FindingId): Criterion => is(finding, 'positive');

/** Builds the criterion that a stain was done and is negative. */
export const negative = (finding: FindingId): Criterion => is(finding, 'negative');

/** Builds the criterion that a stain was done and read: positive, focal or negative. */
export const determinate = (finding: FindingId): Criterion => is(finding, 'positive', 'focal', 'negative');
