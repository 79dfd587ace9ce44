import type { ClaimCompartment } from '../../machines/evidence/claimRecord.ts';
import type { ContextSubject, ReportContext } from '../../machines/report/report.ts';
import type { Certainty, OutcomeKind } from '../../machines/vocabulary/outcomes.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const certaintyNames: Readonly<Record<Certainty, string>> = {
  established: 'Established',
  provisional: 'Provisional',
  notEstablished: 'No diagnosis established',
};

/** What the certainty means, by the number of requirements that are not met. */
export const certaintyMeanings: Readonly<Record<Certainty, (unmet: number) => string>> = {
  established: () => 'Every requirement of this tool is met. It is still for the pathologist to judge.',
  provisional: (unmet) => `${counted(unmet, 'requirement is', 'requirements are')} not met.`,
  notEstablished: (unmet) => (unmet === 0 ? '' : `${counted(unmet, 'requirement is', 'requirements are')} not met.`),
};

export const kindNames: Readonly<Record<OutcomeKind, string>> = {
  diagnosis: 'Diagnosis',
  deferred: 'Deferred',
  discordant: 'Discordant',
};

export const contextTitles: Readonly<Record<keyof ReportContext, string>> = {
  prognosis: 'Published outcome',
  management: 'Published treatment',
  followUp: 'Published follow-up',
  predisposition: 'Predisposition',
};

export const subjectNames: Readonly<Record<ContextSubject, string>> = {
  recurrence: 'Local recurrence',
  metastasis: 'Metastasis',
  survival: 'Survival',
  excision: 'Excision',
  margins: 'Width of the margin: the range of published advice',
  mohs: 'Mohs surgery: for and against',
  adjuvant: 'Adjuvant treatment: indications and what was shown',
  guideline: 'Guidelines',
  schedule: 'One schedule',
  alternative: 'The alternative',
  imaging: 'Imaging',
  predisposition: 'Predisposition',
};

export const compartmentNames: Readonly<Record<ClaimCompartment, string>> = {
  dermal: 'dermal tumours',
  subcutaneous: 'subcutaneous tumours',
  mixed: 'mixed series',
  notSkin: 'not of the skin',
};

/** The forms in which a report leaves the page. */
export const reportForms = ['text', 'synoptic', 'markdown', 'fhir'] as const;

/** A form in which a report leaves the page. */
export type ReportForm = (typeof reportForms)[number];

/** A form that is copied; the others are saved. */
export type CopiedForm = Exclude<ReportForm, 'fhir'>;

const formNames: Readonly<Record<ReportForm, string>> = {
  text: 'plain text',
  synoptic: 'synoptic report',
  markdown: 'Markdown',
  fhir: 'FHIR R4',
};

export const outcomeText = {
  alsoCalled: (name: string, also: readonly string[]): string =>
    [name, ...also.map((other) => `also called ${other}`)].join('; '),
  announce: (headline: string, certainty: string): string => `Conclusion: ${headline}. ${certainty}.`,
  meaning: 'What it means',
  unmetTitle: {
    diagnosis: 'What would establish it',
    deferred: 'What is missing',
    discordant: 'What would settle it',
  } satisfies Record<OutcomeKind, string>,
  unmetNote: 'Answer here; the conclusion is made anew at once. What is not known is never read as negative.',
  allMet: 'Nothing is missing.',
  cannotBeEntered: 'The case file does not hold this test; it is asked for, not entered.',
  changeCount: 'Change the count',
  enterCount: 'Enter the count',
  answeredWith: 'Answered with',
  answersTo: (name: string): string => `Answers for ${name}`,
  withdraw: (name: string): string => `Withdraw ${name}`,
  withdrawShort: 'Withdraw',
  nextTitle: 'What to do next',
  furtherTitle: 'Then, and what else to look at',
  pointerTitle: 'Grading, staging and what else to look at',
  gradeTitle: 'FNCLCC grade',
  stageTitle: 'AJCC stage',
  chapter: (number: number): string => `Chapter ${number}`,
  noStage: 'No stage is given.',
  columns: { parameter: 'Parameter', finding: 'Finding', score: 'Score', category: 'Category', readAs: 'Read as' },
  sum: 'Sum',
  sumMissing: 'a score is missing',
  grade: 'Grade',
  gradeOf: (from: number, to: number, meaning: string): string => `a sum of ${from} to ${to}, ${meaning} grade`,
  gradeNotAssessed: 'cannot be assessed',
  group: 'Stage group',
  noGroup: 'none',
  extrapolated: 'extrapolated, see the notes',
  fromGrading: 'from the grade above',
  sizeSpan: (overMm: number, upToMm: number | null): string =>
    upToMm === null
      ? `over ${overMm} mm`
      : overMm === 0
        ? `up to ${upToMm} mm`
        : `over ${overMm} and up to ${upToMm} mm`,
  notStated: 'not stated',
  notDetermined: 'not determined',
  yes: 'yes',
  no: 'no',
  noneInvaded: 'none of these',
  differentiationOption: (score: number, form: string): string => `${score}: ${form}`,
  sizeMm: 'Greatest dimension in mm',
  stillHeld: (sizeMm: number): string => `The case still holds ${sizeMm} mm.`,
  notes: 'Notes',
  pitfallsTitle: 'Pitfalls',
  contextTitle: 'Published around it',
  contextNote:
    'What publications report, each with the tumours it is about. Contradictions stand side by side. None of it is advice of this tool.',
  bearsOnCase: 'bears on what this case reports',
  sources: (shown: readonly string[], more: number): string =>
    [shown.join('; '), more > 0 && `and ${more} more`].filter(Boolean).join(' '),
  pathTitle: 'How it was reached',
  nothingReported: 'nothing reported',
  showStep: 'show on the diagram',
  showStepOf: (question: string): string => `Show on the diagram: ${question}`,
  changeTitle: 'What would change it',
  changeNote: 'Each reading taken alone, everything else as it is.',
  nothingChanges: 'No single other reading would change the conclusion.',
  couldNotMatter: (names: readonly string[]): string =>
    `Alone without effect on the conclusion or its certainty: ${names.join(', ')}.`,
  findingsTitle: 'Findings',
  referencesTitle: 'References',
  caseLabel: (label: string): string => `Case: ${label}`,
  knowledge: (version: string, digest: string): string => `Knowledge ${version}, ${digest}`,
  formOfReport: 'Form of the report',
  formNames,
  give: (form: ReportForm): string => `${form === 'fhir' ? 'Save' : 'Copy'} as ${formNames[form]}`,
  copied: 'Copied.',
  copyByHand: 'The browser does not allow copying. Select the text below and copy it.',
  reportAs: (form: CopiedForm): string => `The report as ${formNames[form]}`,
  withContext: 'with the published context',
  print: 'Print',
  save: 'Save the case as a file',
  saveNote: 'The file is kept nowhere but where you save it.',
} as const;
