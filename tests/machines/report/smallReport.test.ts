import { describe, expect, test } from 'vitest';
import { fhirBundle } from '../../../machines/report/fhir/fhirBundle.ts';
import type { Line } from '../../../machines/report/lines.ts';
import type { Report } from '../../../machines/report/report.ts';
import { reportDocument } from '../../../machines/report/reportDocument.ts';
import { reportMarkdown } from '../../../machines/report/reportMarkdown.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import { synopticDocument, synopticText } from '../../../machines/report/synopticText.ts';
import { committedText } from '../../committedText.ts';
import { smallReport } from './smallReport.ts';

const { label: _, ...unlabelled } = smallReport.case;

/** The same report where it has least to say. */
const leastSaid: Report = {
  ...smallReport,
  case: { ...unlabelled, histology: {}, staging: {}, stains: {} },
  workup: { ...smallReport.workup, alsoCalled: [], unmet: [], pitfalls: [], path: [], kind: 'deferred' },
  nextStains: [],
  minimalSet: { establishes: null, stains: [], besides: [], waitsFor: [], because: 'Nothing is missing.' },
  couldNotMatter: [],
  grading: null,
  staging: null,
  handoff: null,
  context: { prognosis: [], management: [], followUp: [], predisposition: [] },
};

describe('a small report', () => {
  test.each<[string, (report: Report) => string]>([
    ['plain', reportText],
    ['markdown', reportMarkdown],
    ['synoptic', synopticText],
  ])('is written in full as committed: %s', (name, write) => {
    const made = write(smallReport);
    expect(made).toBe(committedText(new URL(`smallReport/${name}.txt`, import.meta.url), made));
  });

  test('has only the sections that say something', () => {
    expect(reportDocument(leastSaid).sections.map(({ title }) => title)).toEqual([
      'Conclusion of the tool',
      'Findings',
      'Second reader: published counts alone, blind to the workup',
      'Findings against every entity',
      'What would change it, if it alone were different',
    ]);
    expect(synopticDocument(leastSaid).sections.map(({ title }) => title)).toEqual([
      'Specimen',
      'Diagnosis',
      'Tumour',
      'Immunohistochemistry',
      'Molecular findings',
      'Grade',
      'Stage',
      'This list of elements',
    ]);
  });
});

const linesOf = (report: Report, title: string): readonly Line[] | undefined =>
  reportDocument(report).sections.find((section) => section.title === title)?.lines;

const saidIn = (report: Report, title: string) =>
  linesOf(report, title)?.map((line) => ('text' in line ? line.text : line.as));

describe('the document of a report', () => {
  test('has no label, no other names and nothing missing where there are none', () => {
    const { head, foot } = reportDocument(leastSaid);
    expect([head.length, foot]).toEqual([1, ['Knowledge 1.0', 'sha256:0']]);
    expect(saidIn(leastSaid, 'Conclusion of the tool')).toEqual([
      'Leiomyosarcoma, dermal',
      'The second reader agrees.',
      'Certainty: provisional: see what is missing',
      'What it means. [1, 2]',
    ]);
  });

  test('says nothing of idle findings where there are none', () => {
    expect(saidIn(leastSaid, 'What would change it, if it alone were different')).toEqual([
      'Leiomyoma: Atypia: none or mild; Mitoses: fewer than 1 per 10 HPF',
      'Leiomyosarcoma, subcutaneous: Depth: subcutis, centred in it or deep into it',
    ]);
  });

  test('says why no stage is given', () => {
    const stagingNotes = [{ id: 'four', because: 'No chapter fits.', claims: ['iccrSarcomaDatasetExists'] }] as const;
    const report: Report = { ...leastSaid, grading: smallReport.grading, stagingNotes };
    expect(saidIn(report, 'Stage')).toEqual(['No stage is given.', 'No chapter fits. [1, 2]']);
    expect(
      synopticDocument(report)
        .sections.slice(-4)
        .map(({ title }) => title),
    ).toEqual(['Notes on the grade', 'Stage', 'Notes on the stage', 'This list of elements']);
  });
});

describe('the diagnostic report of a bundle', () => {
  const diagnosticReportOf = (report: Report, issued?: string) => {
    const [first] = fhirBundle(report, issued === undefined ? {} : { issued }).entry;
    return first?.resource.resourceType === 'DiagnosticReport' ? first.resource : undefined;
  };
  const disclaimed =
    'Decision support for pathologists. Not a medical device, not validated for clinical use. It does not replace the judgement of the pathologist who signs the report.';

  test('tells the report without its path and without published context', () => {
    const titles = [...(diagnosticReportOf(smallReport)?.text.div ?? '').matchAll(/<h3>([^<]*)<\/h3>/g)];
    expect(titles.map(([, title]) => title)).toEqual([
      ...reportDocument(smallReport, { context: false, path: false }).sections.map(({ title }) => title),
      'References',
    ]);
  });

  test('concludes with names, certainty, what is missing, the second reader and the stains that would help', () => {
    expect(diagnosticReportOf(smallReport)?.conclusion?.split('\n')).toEqual([
      'Leiomyosarcoma, dermal; also called another name',
      'Certainty: provisional: see what is missing',
      'Missing or against it: S100, Atypia',
      'The second reader agrees.',
      'Stains that would help: Desmin',
      disclaimed,
    ]);
  });

  test('concludes with nothing missing and no stain where there is none', () => {
    expect(diagnosticReportOf(leastSaid)?.conclusion?.split('\n')).toEqual([
      'Leiomyosarcoma, dermal',
      'Certainty: provisional: see what is missing',
      'The second reader agrees.',
      disclaimed,
    ]);
  });

  test('has a time of issue only where one is given', () => {
    const issued = '2026-11-22T10:00:00Z';
    const bundles = [fhirBundle(smallReport), fhirBundle(smallReport, { issued })];
    expect(bundles.map((bundle) => ['timestamp' in bundle, bundle.timestamp])).toEqual([
      [false, undefined],
      [true, issued],
    ]);
    expect([
      'issued' in (diagnosticReportOf(smallReport) ?? {}),
      diagnosticReportOf(smallReport, issued)?.issued,
    ]).toEqual([false, issued]);
  });
});
