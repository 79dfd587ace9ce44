import type { FindingId } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import type { Certainty } from '../vocabulary/outcomes.ts';
import { findingsInWords } from './caseFindingWords.ts';
import { changesByOutcome } from './changesByOutcome.ts';
import { findingLabel, findingWithReadings } from './findingLabel.ts';
import { gradeLines, noteLines, stageLines } from './gradeAndStageLines.ts';
import { wrapped } from './plainText.ts';
import { References, referenceLine } from './references.ts';
import type { ContextItem, Grounded, Report, ReportContext, WorkupReport } from './report.ts';
import { conflictLines, secondReaderLines } from './secondReaderLines.ts';
import { minimalSetLines, nextStainLines } from './stainLines.ts';

/** Which parts of a report go into its text; everything unless left out. */
export type ReportTextParts = { readonly context?: boolean; readonly path?: boolean };

/** The words for how sure a conclusion may be. */
const certaintyWords: Readonly<Record<Certainty, string>> = {
  established: 'established: every requirement of this tool is met',
  provisional: 'provisional: see what is missing',
  notEstablished: 'no diagnosis established',
};

/** The sentence that every text of a report carries. */
export const disclaimer =
  'Decision support for pathologists. Not a medical device, not validated for clinical use. It does not replace the judgement of the pathologist who signs the report.';

const compartmentWords: Readonly<Record<NonNullable<ContextItem['compartment']>, string>> = {
  dermal: 'dermal tumours',
  subcutaneous: 'subcutaneous tumours',
  mixed: 'mixed series',
  notSkin: 'not of the skin',
};

const contextTitles: Readonly<Record<keyof ReportContext, string>> = {
  prognosis: 'PUBLISHED OUTCOME',
  management: 'PUBLISHED TREATMENT (not advice)',
  followUp: 'PUBLISHED FOLLOW-UP (not advice)',
  predisposition: 'PREDISPOSITION',
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const sourcesOf = ({ claims, figures, expertOpinion }: Grounded, references: References): string =>
  `${references.mark(claims, figures)}${expertOpinion ? ' (expert opinion)' : ''}`;

const grounds = (sentence: Grounded, references: References): string =>
  `${sentence.because}${sourcesOf(sentence, references)}`;

function conclusionLines({ workup, secondReader }: Report, references: References): readonly string[] {
  const { name, alsoCalled, certainty, meaning, unmet } = workup;
  return [
    ...wrapped(name),
    ...alsoCalled.flatMap((other) => wrapped(`Also called: ${other}`)),
    ...wrapped(secondReader.agreement.because),
    ...wrapped(`Certainty: ${certaintyWords[certainty]}`),
    ...wrapped(grounds(meaning, references)),
    ...(unmet.length === 0 ? [] : ['Missing or against it:']),
    ...unmet.flatMap((part) => wrapped(`${findingLabel(part.finding)}: ${grounds(part, references)}`, '- ', '  ')),
  ];
}

const readingsWords = (reading: Readonly<Record<string, string>>): string =>
  Object.entries(reading)
    .map(([finding, value]) => findingWithReadings(finding as FindingId, [value]))
    .join('; ');

function pathLines({ path }: WorkupReport, references: References): readonly string[] {
  return path.flatMap((step, at) => {
    const mark = `${at + 1}. `;
    const indent = ' '.repeat(mark.length);
    const readings = readingsWords(step.reading);
    return [
      ...wrapped(`${step.settles} ${readings === '' ? 'Nothing reported.' : `Read: ${readings}.`}`, mark, indent),
      ...wrapped(`Branch: ${step.branch}. ${grounds(step, references)}`, indent),
    ];
  });
}

function changeLines({ whatWouldChange, couldNotMatter }: Report): readonly string[] {
  const idle = couldNotMatter.map((finding) => findingLabel(finding)).join(', ');
  return [
    ...changesByOutcome(whatWouldChange).flatMap(({ outcome, by }) => {
      const readings = by.map(({ finding, to }) => findingWithReadings(finding, to));
      return wrapped(`${outcomeNames[outcome].name}: ${readings.join('; ')}`, '- ', '  ');
    }),
    ...(idle === '' ? [] : wrapped(`Alone without effect on the conclusion or its certainty: ${idle}`, '- ', '  ')),
  ];
}

function contextLines(items: readonly ContextItem[], references: References): readonly string[] {
  return items.flatMap(({ because, claims, compartment, flagged }) => {
    const label = [
      compartment === null ? false : compartmentWords[compartment],
      flagged && 'bears on what this case reports',
    ];
    const said = label.filter((part) => typeof part === 'string').join('; ');
    return wrapped(`${said === '' ? '' : `(${said}) `}${because}${references.mark(claims)}`, '- ', '  ');
  });
}

function gradeAndStageSections(report: Report, references: References): readonly string[] {
  const { grading, staging, stagingNotes } = report;
  if (grading === null) return [];
  return [
    ...section('GRADE (FNCLCC)', gradeLines(grading, report.case, references)),
    ...section(
      'STAGE',
      staging === null
        ? ['No stage is given.', ...noteLines(stagingNotes, references)]
        : stageLines(staging, grading, report.case, references),
    ),
  ];
}

/**
 * Gives a report as plain text for a laboratory system: printable ASCII, lines of at most 80 characters, no markup;
 * sources are numbered in the text and listed at its end. `parts` leaves out the published context or the path.
 */
export function reportText(report: Report, { context = true, path = true }: ReportTextParts = {}): string {
  const { workup, handoff, knowledge } = report;
  const references = new References();
  const label = report.case.label;
  const body = [
    'ARRECTOR, WORKUP OF A CUTANEOUS SPINDLE CELL TUMOUR',
    ...wrapped(disclaimer),
    ...(label === undefined ? [] : wrapped(`Case: ${label}`, '', '  ')),
    ...section('CONCLUSION OF THE TOOL', conclusionLines(report, references)),
    ...section('WHAT TO DO NEXT, AND WHERE ELSE TO LOOK', noteLines(handoff?.points ?? [], references)),
    ...section(
      'FINDINGS',
      findingsInWords(report.case).flatMap((finding) => wrapped(`${finding.label}: ${finding.value}`, '', '  ')),
    ),
    ...gradeAndStageSections(report, references),
    ...section(
      'PITFALLS',
      workup.pitfalls.flatMap((pitfall) => wrapped(`${pitfall.name}. ${grounds(pitfall, references)}`, '- ', '  ')),
    ),
    ...section('SECOND READER: PUBLISHED COUNTS ALONE, BLIND TO THE WORKUP', secondReaderLines(report, references)),
    ...section('FINDINGS AGAINST EVERY ENTITY', conflictLines(report.conflicts)),
    ...section('STAINS THAT WOULD HELP', nextStainLines(report.nextStains, references)),
    ...section('FEWEST STAINS TO AN ESTABLISHED CONCLUSION', minimalSetLines(report.minimalSet)),
    ...(path ? section('HOW IT WAS REACHED', pathLines(workup, references)) : []),
    ...section('WHAT WOULD CHANGE IT, IF IT ALONE WERE DIFFERENT', changeLines(report)),
    ...(context
      ? (Object.keys(contextTitles) as (keyof ReportContext)[]).flatMap((part) =>
          section(contextTitles[part], contextLines(report.context[part], references)),
        )
      : []),
  ];
  const sources = references.list().flatMap((citation, at) => wrapped(referenceLine(citation), `[${at + 1}] `, '    '));
  return [...body, ...section('REFERENCES', sources), '', `Knowledge ${knowledge.version}`, knowledge.digest, ''].join(
    '\n',
  );
}
