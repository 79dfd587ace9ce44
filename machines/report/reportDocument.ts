import type { FindingId } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import type { Certainty } from '../vocabulary/outcomes.ts';
import { findingsInWords } from './caseFindingWords.ts';
import { changesByOutcome } from './changesByOutcome.ts';
import { disclaimer } from './disclaimer.ts';
import { findingLabel, findingWithReadings } from './findingLabel.ts';
import { gradeLines, noteLines, stagingLines } from './gradeAndStageLines.ts';
import { entry, item, type Line, type LinedDocument, type Section, sentence, step, withLines } from './lines.ts';
import { References, referenceLine } from './references.ts';
import type { ContextItem, Grounded, Report, ReportContext, WorkupReport } from './report.ts';
import { conflictLines, secondReaderLines } from './secondReaderLines.ts';
import { minimalSetLines, nextStainLines } from './stainLines.ts';

/** Which parts of a report go into a document of it; everything unless left out. */
export type ReportParts = { readonly context?: boolean; readonly path?: boolean };

/** The words for how sure a conclusion may be. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  established: 'established: every requirement of this tool is met',
  provisional: 'provisional: see what is missing',
  notEstablished: 'no diagnosis established',
};

const compartmentWords: Readonly<Record<NonNullable<ContextItem['compartment']>, string>> = {
  dermal: 'dermal tumours',
  subcutaneous: 'subcutaneous tumours',
  mixed: 'mixed series',
  notSkin: 'not of the skin',
};

const contextTitles: Readonly<Record<keyof ReportContext, string>> = {
  prognosis: 'Published outcome',
  management: 'Published treatment (not advice)',
  followUp: 'Published follow-up (not advice)',
  predisposition: 'Predisposition',
};

const sourcesOf = ({ claims, figures, expertOpinion }: Grounded, references: References): string =>
  `${references.mark(claims, figures)}${expertOpinion ? ' (expert opinion)' : ''}`;

const grounds = (sentence: Grounded, references: References): string =>
  `${sentence.because}${sourcesOf(sentence, references)}`;

function conclusionLines({ workup, secondReader }: Report, references: References): readonly Line[] {
  const { name, alsoCalled, certainty, meaning, unmet } = workup;
  return [
    sentence(name),
    ...alsoCalled.map((other) => sentence(`Also called: ${other}`)),
    sentence(secondReader.agreement.because),
    sentence(`Certainty: ${certaintyWords[certainty]}`),
    sentence(grounds(meaning, references)),
    ...(unmet.length === 0 ? [] : [sentence('Missing or against it:')]),
    ...unmet.map((part) => item(`${findingLabel(part.finding)}: ${grounds(part, references)}`)),
  ];
}

const readingsWords = (reading: Readonly<Record<string, string>>): string =>
  Object.entries(reading)
    .map(([finding, value]) => findingWithReadings(finding as FindingId, [value]))
    .join('; ');

function pathLines({ path }: WorkupReport, references: References): readonly Line[] {
  return path.map((passed, at) => {
    const readings = readingsWords(passed.reading);
    return step(
      at + 1,
      `${passed.settles} ${readings === '' ? 'Nothing reported.' : `Read: ${readings}.`}`,
      `Branch: ${passed.branch}. ${grounds(passed, references)}`,
    );
  });
}

function changeLines({ whatWouldChange, couldNotMatter }: Report): readonly Line[] {
  const idle = couldNotMatter.map((finding) => findingLabel(finding)).join(', ');
  return [
    ...changesByOutcome(whatWouldChange).map(({ outcome, by }) => {
      const readings = by.map(({ finding, to }) => findingWithReadings(finding, to));
      return item(`${outcomeNames[outcome].name}: ${readings.join('; ')}`);
    }),
    ...(idle === '' ? [] : [item(`Alone without effect on the conclusion or its certainty: ${idle}`)]),
  ];
}

function contextLines(items: readonly ContextItem[], references: References): readonly Line[] {
  return items.map(({ because, claims, compartment, flagged }) => {
    const said = [
      ...(compartment === null ? [] : [compartmentWords[compartment]]),
      ...(flagged ? ['bears on what this case reports'] : []),
    ].join('; ');
    return item(`${said === '' ? '' : `(${said}) `}${because}${references.mark(claims)}`);
  });
}

/** Gives the sections on the grade and the stage; none where the conclusion is no leiomyosarcoma. */
function gradeAndStageSections(report: Report, references: References): readonly Section[] {
  const { grading, staging, stagingNotes } = report;
  if (grading === null) return [];
  const result = staging === null ? { staging, notes: stagingNotes } : ({ staging, notes: [] } as const);
  return [
    { title: 'Grade (FNCLCC)', lines: gradeLines(grading, report.case, references) },
    { title: 'Stage', lines: stagingLines(result, grading, report.case, references) },
  ];
}

/** Gives what every document of a case begins with: what it is, and the label of the case. */
export const headOf = (label: string | undefined, ...more: readonly string[]): readonly Line[] => [
  sentence(disclaimer),
  ...more.map(sentence),
  ...(label === undefined ? [] : [entry(`Case: ${label}`)]),
];

/**
 * Gives a report as a document that has no form yet: every sentence once, its sources numbered in the order in which
 * they are cited. `parts` leaves out the published context or the path.
 */
export function reportDocument(report: Report, { context = true, path = true }: ReportParts = {}): LinedDocument {
  const { workup, handoff, knowledge } = report;
  const references = new References();
  const sections = withLines([
    { title: 'Conclusion of the tool', lines: conclusionLines(report, references) },
    { title: 'What to do next, and where else to look', lines: noteLines(handoff?.points ?? [], references) },
    { title: 'Findings', lines: findingsInWords(report.case).map(({ label, value }) => entry(`${label}: ${value}`)) },
    ...gradeAndStageSections(report, references),
    {
      title: 'Pitfalls',
      lines: workup.pitfalls.map((pitfall) => item(`${pitfall.name}. ${grounds(pitfall, references)}`)),
    },
    {
      title: 'Second reader: published counts alone, blind to the workup',
      lines: secondReaderLines(report, references),
    },
    { title: 'Findings against every entity', lines: conflictLines(report.conflicts) },
    { title: 'Stains that would help', lines: nextStainLines(report.nextStains, references) },
    { title: 'Fewest stains to an established conclusion', lines: minimalSetLines(report.minimalSet) },
    { title: 'How it was reached', lines: path ? pathLines(workup, references) : [] },
    { title: 'What would change it, if it alone were different', lines: changeLines(report) },
    ...(Object.keys(contextTitles) as (keyof ReportContext)[]).map((part) => ({
      title: contextTitles[part],
      lines: context ? contextLines(report.context[part], references) : [],
    })),
  ]);
  return {
    title: 'Arrector, workup of a cutaneous spindle cell tumour',
    head: headOf(report.case.label),
    sections,
    references: references.list().map(referenceLine),
    foot: [`Knowledge ${knowledge.version}`, knowledge.digest],
  };
}
