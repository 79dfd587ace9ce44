import { expect, test } from 'vitest';
import { readFindings } from '../../../machines/readFindings.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { waysToMeet } from '../../../src/app/outcome/waysToMeet.ts';
import { caseOfOutcome } from '../../machines/report/caseOfOutcome.ts';

const waysOf = (outcome: OutcomeId) => {
  const caseFile = caseOfOutcome[outcome];
  return buildReport(caseFile).workup.unmet.map((unmet) => [
    unmet.requirement,
    waysToMeet(unmet, readFindings(caseFile)),
  ]);
};

test('another finding that would meet the requirement is offered beside the one that it names', () => {
  expect(Object.fromEntries(waysOf('unclassified'))).toEqual({
    atypiaAssessed: ['atypia'],
    actinRead: ['sma', 'msaHhf35', 'calponin'],
    desminRead: ['desmin'],
    s100OrSox10Read: ['s100', 'sox10'],
    keratinRead: ['cytokeratin', 'ae1ae3', 'mnf116', 'cam52', 'ck56', 'ck34bE12', 'ck7'],
    cd34Read: ['cd34'],
  });
});

test('a test that the case file does not hold offers no finding', () => {
  expect(waysOf('synovialSarcoma')).toEqual([['ss18', []]]);
});

test('every other requirement of every conclusion offers at least the finding that it names', () => {
  for (const outcome of outcomeIds) {
    const { unmet } = buildReport(caseOfOutcome[outcome]).workup;
    const findings = readFindings(caseOfOutcome[outcome]);
    const bare = unmet.filter((one) => waysToMeet(one, findings).length === 0).map(({ requirement }) => requirement);
    expect(bare.filter((id) => !['ss18', 'pdgfb', 'usp6', 'noMelanocyticHint'].includes(id))).toEqual([]);
  }
});
