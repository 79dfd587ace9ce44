import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { couldNotMatter } from '../../../machines/panel/couldNotMatter.ts';
import { whatWouldChange } from '../../../machines/panel/whatWouldChange.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { certaintyOf, unmetBy } from '../../../machines/workup/certainty.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { anyCase, seed } from '../case/anyCase.ts';
import { caseOfOutcome } from '../report/caseOfOutcome.ts';

const conclusion = (findings: Findings): string => {
  const { outcome } = routeOf(findings);
  return `${outcome} ${certaintyOf(outcomeNames[outcome].kind, unmetBy(outcome, findings))}`;
};

/** Walks the workup anew with every other reading of every reported finding, and without the finding. */
function triedOneByOne(file: CaseFile): readonly string[] {
  const findings = readFindings(file);
  const before = conclusion(findings);
  const idle = (Object.keys(findings) as FindingId[]).filter((finding) => {
    const { [finding]: _, ...rest } = findings;
    const others: readonly Findings[] = domains[finding].map((reading) => ({ ...rest, [finding]: reading }));
    return [rest, ...others].every((after) => conclusion(after) === before);
  });
  return file.stains?.ki67 === undefined ? idle : [...idle, 'ki67'];
}

describe('findings that could not matter', () => {
  test('of an established leiomyoma: desmin and vimentin, for h-caldesmon shows smooth muscle beside SMA', () => {
    expect(couldNotMatter(caseOfOutcome.leiomyoma)).toEqual(['desmin', 'vimentin']);
  });

  test('Ki-67 is read by no step of the workup', () => {
    const { stains, ...rest } = caseOfOutcome.leiomyoma;
    expect(couldNotMatter({ ...rest, stains: { ...stains, ki67: { percentCells: 30 } } })).toEqual([
      'desmin',
      'vimentin',
      'ki67',
    ]);
  });

  test('of a case without stains: a depth that no step has come to ask for', () => {
    expect(couldNotMatter({ schema: 'arrector.case/1', histology: { depth: 'dermis' } })).toEqual(['depth']);
  });

  test.each(publishedCases)('$id: the list is that of trying every other reading one by one', ({ case: file }) => {
    expect(couldNotMatter(file)).toEqual(triedOneByOne(file));
  });

  test(`the same for any case, seed ${seed}; and none of them would change the conclusion`, () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const idle = couldNotMatter(file);
        expect(idle).toEqual(triedOneByOne(file));
        const changing = new Set<string>(whatWouldChange(readFindings(file)).map(({ finding }) => finding));
        expect(idle.filter((finding) => changing.has(finding))).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  }, 60_000);
});
