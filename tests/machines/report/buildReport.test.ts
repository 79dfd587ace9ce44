import { describe, expect, test } from 'vitest';
import { replay } from '../../../machines/case/replay.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { steps } from '../../../machines/workup/route.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const reportOf = remembered(buildReport);

const keysOfReport = [
  'schema',
  'knowledge',
  'case',
  'workup',
  'secondReader',
  'conflicts',
  'nextStains',
  'minimalSet',
  'whatWouldChange',
  'couldNotMatter',
  'grading',
  'staging',
  'stagingNotes',
  'handoff',
  'context',
];

const keysOfWorkup = ['outcome', 'name', 'alsoCalled', 'meaning', 'kind', 'certainty', 'unmet', 'pitfalls', 'path'];

describe('the report of every conclusion', () => {
  test.each(outcomeIds)('%s has every part of a report', (outcome) => {
    const report = reportOf(caseOfOutcome[outcome]);
    expect(Object.keys(report)).toEqual(keysOfReport);
    expect(Object.keys(report.workup)).toEqual(keysOfWorkup);
    expect({ ...report.workup, path: [], unmet: [], pitfalls: [] }).toEqual({
      outcome,
      name: outcomeNames[outcome].name,
      alsoCalled: outcomeNames[outcome].also ?? [],
      meaning: {
        because: outcomes[outcome].because,
        claims: outcomes[outcome].claims ?? [],
        figures: outcomes[outcome].figures ?? [],
        expertOpinion: outcomes[outcome].expertOpinion === true,
      },
      kind: outcomeNames[outcome].kind,
      certainty: report.workup.certainty,
      unmet: [],
      pitfalls: [],
      path: [],
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test.each(outcomeIds)('%s follows its path step by step', (outcome) => {
    const { workup } = reportOf(caseOfOutcome[outcome]);
    expect(workup.path[0]?.step).toBe('actin');
    const leads = workup.path.map(({ next }) => next);
    expect(leads).toEqual([...workup.path.slice(1).map(({ step }) => step), outcome]);
    expect(workup.path.map(({ asks }) => asks)).toEqual(
      workup.path.map(({ step }) => steps[step].asks.map(({ finding }) => finding)),
    );
  });

  test.each(outcomeIds)('%s is graded and staged, or handed to its pointer', (outcome) => {
    const report = reportOf(caseOfOutcome[outcome]);
    const graded = outcomes[outcome].handsOffTo === 'grading';
    expect({ graded: report.grading !== null, pointed: report.handoff?.outcome ?? null }).toEqual({
      graded,
      pointed: graded ? null : outcome,
    });
    expect(report.staging !== null || report.stagingNotes.length > 0).toBe(graded);
  });

  test.each(outcomeIds)('%s is no more certain than its kind and its missing findings allow', (outcome) => {
    const { workup } = reportOf(caseOfOutcome[outcome]);
    const allowed = workup.unmet.length === 0 ? 'established' : 'provisional';
    expect(workup.certainty).toBe(workup.kind === 'diagnosis' ? allowed : 'notEstablished');
    expect(new Set(workup.unmet.map(({ requirement }) => requirement)).size).toBe(workup.unmet.length);
  });

  test.each(outcomeIds)('%s names only other conclusions as what would change it', (outcome) => {
    const { whatWouldChange } = reportOf(caseOfOutcome[outcome]);
    expect(whatWouldChange.filter((change) => change.outcome === outcome)).toEqual([]);
  });
});

test('an empty case is deferred, with every finding that is missing', () => {
  const { workup, grading, staging, stagingNotes, handoff, context } = buildReport({ schema: 'arrector.case/1' });
  expect({
    outcome: workup.outcome,
    kind: workup.kind,
    certainty: workup.certainty,
    unmet: workup.unmet.map(({ finding }) => finding),
    read: workup.path.flatMap(({ reading }) => Object.keys(reading)),
    grading,
    staging,
    stagingNotes,
    pointsTo: handoff?.outcome,
    context,
  }).toEqual({
    outcome: 'unclassified',
    kind: 'deferred',
    certainty: 'notEstablished',
    unmet: ['atypia', 'sma', 'desmin', 's100', 'cytokeratin', 'cd34'],
    read: [],
    grading: null,
    staging: null,
    stagingNotes: [],
    pointsTo: 'unclassified',
    context: { prognosis: [], management: [], followUp: [], predisposition: [] },
  });
});

test('dermal leiomyosarcoma is reported by both its names', () => {
  const { name, alsoCalled } = buildReport(caseOfOutcome.leiomyosarcomaDermal).workup;
  expect([name, ...alsoCalled]).toEqual(['Leiomyosarcoma, dermal', 'atypical intradermal smooth muscle neoplasm']);
});

test('where no chapter applies the report says why and where to look', () => {
  const { staging, stagingNotes } = buildReport(caseOfOutcome.leiomyosarcomaDepthUnknown);
  expect({ staging, notes: stagingNotes.map(({ id }) => id) }).toEqual({
    staging: null,
    notes: ['genitalNotStagedHere'],
  });
});

test('no report is made where the consult machine and the route differ', () => {
  const consult: typeof replay = (file) => ({ ...replay(file), outcome: 'leiomyoma' });
  expect(() => buildReport({ schema: 'arrector.case/1' }, steps, consult)).toThrow(
    'The consult machine concludes leiomyoma and the route unclassified. No report is made: please send the case file to the maintainers.',
  );
});
