import { describe, expect, test } from 'vitest';
import {
  type Conclusion,
  canMatter,
  conclusionAfter,
  conclusionOf,
  standingOf,
} from '../../../machines/panel/conclusionAfter.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import { domains, type FindingId, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyOf, unmetBy } from '../../../machines/workup/certainty.ts';
import { placeOf } from '../../../machines/workup/codedPanel.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { caseOfOutcome } from '../report/caseOfOutcome.ts';

const fresh = (outcome: OutcomeId): Findings => ({ ...readFindings(caseOfOutcome[outcome]) });

function walked(findings: Findings): Conclusion {
  const { outcome } = routeOf(findings);
  return { outcome, certainty: certaintyOf(outcomeNames[outcome].kind, unmetBy(outcome, findings)) };
}

const changedTo = (findings: Findings, finding: FindingId, reading: string | undefined): Findings => {
  const { [finding]: _, ...rest } = findings;
  return reading === undefined ? rest : { ...rest, [finding]: reading };
};

const some = [
  'leiomyoma',
  'leiomyosarcomaDepthUnknown',
  'smoothMuscleTumour',
  'synovialSarcoma',
  'atypicalFibroxanthoma',
] as const;

describe('where a case stands with the first reader', () => {
  test.each(some)('%s: the conclusion is that of walking the workup', (outcome) => {
    expect(conclusionOf(fresh(outcome))).toEqual(walked(fresh(outcome)));
    expect(standingOf(fresh(outcome)).conclusion).toEqual(walked(fresh(outcome)));
  });

  test.each(['smoothMuscleTumour', 'synovialSarcoma', 'unclassified'] as const)(
    '%s: no finding decides how sure it is, for it is no diagnosis or asks for a test beside the panel',
    (outcome) => {
      expect(standingOf(fresh(outcome)).certaintyReads).toEqual([]);
    },
  );

  test('of a nerve sheath sarcoma only two melanocytic stains decide how sure it is', () => {
    const { certaintyReads } = standingOf(fresh('mpnst'));
    expect(findingIds.filter((_, place) => certaintyReads[place])).toEqual(['hmb45', 'melanA']);
    expect(certaintyReads).toHaveLength(findingIds.length);
  });
});

describe('what another reading of one finding would do', () => {
  test.each(some)(
    '%s: each gives what walking the workup anew gives, the same object where nothing changes',
    (outcome) => {
      const findings = fresh(outcome);
      const standing = standingOf(findings);
      for (const finding of findingIds) {
        for (const [code, reading] of [...domains[finding], undefined].entries()) {
          const after = conclusionAfter(standing, placeOf(finding), code);
          const wanted = walked(changedTo(findings, finding, reading));
          expect(after).toEqual(wanted);
          const same =
            wanted.outcome === standing.conclusion.outcome && wanted.certainty === standing.conclusion.certainty;
          expect(after === standing.conclusion).toBe(same);
        }
      }
    },
  );

  test('matters for a nerve sheath sarcoma only where the way there or its certainty reads the finding', () => {
    const standing = standingOf(fresh('mpnst'));
    expect(findingIds.filter((finding) => canMatter(standing, placeOf(finding)))).toEqual([
      'sma',
      'desmin',
      'vimentin',
      's100',
      'cytokeratin',
      'msaHhf35',
      'calponin',
      'sox10',
      'hmb45',
      'melanA',
      'ae1ae3',
      'cam52',
      'mnf116',
      'ck56',
      'ck34bE12',
      'ck7',
      'p40',
      'h3k27me3',
    ]);
  });

  test.each(some)(
    '%s: what is read neither on the way nor for the certainty changes nothing, all else can',
    (outcome) => {
      const standing = standingOf(fresh(outcome));
      const read = findingIds.filter(
        (_, place) => (standing.trail.firstRead[place] ?? -1) >= 0 || standing.certaintyReads[place] === true,
      );
      expect(findingIds.filter((finding) => canMatter(standing, placeOf(finding)))).toEqual(read);
    },
  );
});
