import { domains, type FindingId, type Findings, findingIds } from '../vocabulary/findings.ts';
import { outcomeIds } from '../vocabulary/outcomes.ts';
import { guardHolds } from './guard.ts';
import { outcomes } from './outcomes.ts';
import { requirements } from './requirements.ts';
import { type Route, routeOf, steps } from './route.ts';
import { selfTestDigest } from './selfTestDigest.ts';
import { selfTestPanels } from './selfTestPanels.ts';
import { stepIds } from './stepIds.ts';

/** What the self-test found: whether the workup concludes as it was released, the digest made and the panels tried. */
export type SelfTest = { readonly ok: boolean; readonly digest: string; readonly panels: number };

const firstCharacter = 48;

/** Writes findings in two characters each, the place of the finding and that of its reading. */
export const encodedPanel = (findings: Findings): string =>
  findingIds
    .flatMap((finding, place) => {
      const code = domains[finding].indexOf(findings[finding] ?? '');
      return code < 0 ? [] : [String.fromCharCode(firstCharacter + place, firstCharacter + code)];
    })
    .join('');

/** Reads findings back from their two characters each. */
export function decodedPanel(text: string): Findings {
  const findings: { [F in FindingId]?: string } = {};
  for (let at = 0; at < text.length; at += 2) {
    const finding = findingIds[text.charCodeAt(at) - firstCharacter];
    const reading = finding && domains[finding][text.charCodeAt(at + 1) - firstCharacter];
    if (finding === undefined || reading === undefined) throw new RangeError(`${text} is not a panel`);
    findings[finding] = reading;
  }
  return findings;
}

/** Makes a checksum of 64 bits, as 16 hexadecimal digits: it finds accidents, not intent. */
export function checksum(numbers: Iterable<number>): string {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (const one of numbers) {
    high = Math.imul(high ^ one, 0x01000193);
    low = Math.imul(low ^ one, 0x85ebca6b) ^ (low >>> 13);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

const mostBranches = 64;

/** Writes a route as numbers, by places in the lists of steps, branches, conclusions and requirements. */
function numbersOf({ passages, outcome }: Route, findings: Findings): readonly number[] {
  const branches = passages.map(
    ({ step, branch }) => stepIds.indexOf(step.id) * mostBranches + step.branches.indexOf(branch),
  );
  const unmet = outcomes[outcome].requires.flatMap((id, at) => {
    const { met } = requirements[id];
    return met === null || !guardHolds(met, findings) ? [at] : [];
  });
  return [...branches, outcomeIds.indexOf(outcome), ...unmet, passages.length, unmet.length];
}

/**
 * Runs the workup on a panel for each sequence of steps that ends in each conclusion, and for each branch, and
 * compares the branches taken, the conclusions and what they lack with the digest of the release. A workup that throws
 * has failed too. It may be left and taken up again after each panel; the last value is the result.
 */
export function* selfTestByPanel(through = steps): Generator<undefined, SelfTest> {
  const panels = Object.values(selfTestPanels).flatMap((line) => line.split(' '));
  const numbers: number[] = [];
  try {
    for (const text of panels) {
      const findings = decodedPanel(text);
      numbers.push(...numbersOf(routeOf(findings, through), findings));
      yield;
    }
    const digest = checksum(numbers);
    return { ok: digest === selfTestDigest, digest, panels: panels.length };
  } catch (fault) {
    return { ok: false, digest: fault instanceof Error ? fault.name : 'unknown', panels: panels.length };
  }
}

/** Gives the result of work that can be left and taken up again, all of it done at once. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Runs the whole self-test of the workup at once. */
export const selfTest = (through = steps): SelfTest => atOnce(selfTestByPanel(through));
