import { domains, type FindingId, type Findings, findingIds } from '../vocabulary/findings.ts';
import { remembered } from '../vocabulary/remembered.ts';

/**
 * A panel as small integers: at the place of each finding in `findingIds` stands the place of its reading in the
 * finding's domain, or, where it is not reported, the place after the last.
 */
export type CodedPanel = Uint8Array;

const placeByFinding: ReadonlyMap<string, number> = new Map(findingIds.map((finding, place) => [finding, place]));

const codeByReading: readonly ReadonlyMap<string, number>[] = findingIds.map(
  (finding) => new Map(domains[finding].map((reading, code) => [reading, code])),
);

const nothingReported: CodedPanel = Uint8Array.from(findingIds, (finding) => domains[finding].length);

/** Gives the code that says that the finding at a place is not reported. */
export const notReportedAt = (place: number): number => nothingReported[place] as number;

/** The most codes that a finding has, "not reported" among them. */
export const mostCodes = Math.max(...nothingReported) + 1;

const codesByPlace: readonly (readonly number[])[] = Array.from(nothingReported, (last) => [...Array(last + 1).keys()]);

/** Gives the codes of the finding at a place, "not reported" last. */
export const codesAt = (place: number): readonly number[] => codesByPlace[place] ?? [];

/** Gives the place of a finding in a coded panel. */
export function placeOf(finding: FindingId): number {
  const place = placeByFinding.get(finding);
  if (place === undefined) throw new RangeError(`${finding} is not a finding of the workup`);
  return place;
}

/** Gives the code of a reading; a reading outside the finding's domain is a RangeError. */
export function codeOf(finding: FindingId, reading: string): number {
  const code = codeByReading[placeOf(finding)]?.get(reading);
  if (code === undefined) throw new RangeError(`${finding}: ${reading} is not among ${domains[finding].join(', ')}`);
  return code;
}

/**
 * Gives findings as a coded panel, the same array each time for the same findings: it is not to be changed. A reading
 * outside its finding's domain is a RangeError.
 */
export const codedPanel: (findings: Findings) => CodedPanel = remembered((findings) => {
  const panel = nothingReported.slice();
  for (const key in findings) {
    const finding = key as FindingId;
    const reading = findings[finding];
    if (reading !== undefined) panel[placeOf(finding)] = codeOf(finding, reading);
  }
  return panel;
});

/** Asks something of a panel as it would be if the finding at one place had another code; the panel stays as it is. */
export function asIf<Answer>(
  panel: CodedPanel,
  place: number,
  code: number,
  answer: (changed: CodedPanel) => Answer,
): Answer {
  const known = panel[place] as number;
  panel[place] = code;
  try {
    return answer(panel);
  } finally {
    panel[place] = known;
  }
}
