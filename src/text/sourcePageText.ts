import type { CitationKind } from '../../machines/evidence/citationRecord.ts';
import type { ClaimCompartment, ClaimTopic } from '../../machines/evidence/claimRecord.ts';
import type { ReviewVerdict } from '../../machines/evidence/reviewVerdict.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What was found about a sentence of the review, in a few words. */
export const verdictNames: Readonly<Record<ReviewVerdict, string>> = {
  notCarried: 'not carried',
  contradicted: 'contradicted',
  corrected: 'corrected',
  confirmed: 'confirmed',
  asPrinted: 'as printed',
};

/** What each verdict means. */
export const verdictMeanings: Readonly<Record<ReviewVerdict, string>> = {
  notCarried: 'No rule may name it; the reason stands with it.',
  contradicted: 'Another source that was read says otherwise, at least in part.',
  corrected: 'It is used only together with the correction beside it.',
  confirmed: 'Another source that was read agrees.',
  asPrinted: 'Nothing was found for or against it. That is no confirmation.',
};

export const topicNames: Readonly<Record<ClaimTopic, string>> = {
  definition: 'Definition and names',
  epidemiology: 'Epidemiology',
  predisposition: 'Predisposition',
  morphology: 'Morphology',
  variants: 'Variants',
  differential: 'Differential diagnosis',
  immunohistochemistry: 'Immunohistochemistry',
  panel: 'Panels',
  keratins: 'Keratins',
  afxVersusPds: 'Atypical fibroxanthoma and pleomorphic dermal sarcoma',
  smoothMuscle: 'Smooth muscle',
  leiomyoma: 'Leiomyoma',
  depth: 'Depth',
  melanocytic: 'Melanocytic tumours',
  vascular: 'Vascular tumours',
  fibrohistiocytic: 'Fibrohistiocytic tumours',
  referral: 'Referral',
  synthesis: 'Synthesis of this project',
  pitfall: 'Pitfalls',
  grading: 'Grading',
  staging: 'Staging',
  surgery: 'Surgery',
  adjuvant: 'Adjuvant treatment',
  followUp: 'Follow-up',
  recurrence: 'Local recurrence',
  metastasis: 'Metastasis',
  survival: 'Survival',
  pointer: 'Other diagnoses',
  synoptic: 'Synoptic report',
};

/** Which tumours a statement is about. */
export const aboutTumours: Readonly<Record<ClaimCompartment, string>> = {
  dermal: 'About dermal tumours.',
  subcutaneous: 'About subcutaneous tumours.',
  mixed: 'About series that mix dermal and subcutaneous tumours.',
  notSkin: 'Not about tumours of the skin.',
};

export const citationKindNames: Readonly<Record<CitationKind, string>> = {
  article: 'Article',
  meetingAbstract: 'Meeting abstract',
  webPage: 'Web page',
  book: 'Book',
  guideline: 'Guideline',
  registry: 'Registry text',
  unknown: 'Kind not known',
};

/** Words of the pages of statements. */
export const claimPageText = {
  listTitle: 'Statements',
  reviewTitle: 'The 150 statements of the review',
  reviewLead:
    'The review from which the workup starts (Tinguria 2025), sentence by sentence in our own words, each with what was found about it.',
  verdicts: 'What was found',
  all: 'all',
  shown: (count: number, all: number): string => `${count} of ${all} statements`,
  othersTitle: 'Statements of other sources',
  othersLead: 'Panels, rules, grading, staging and other diagnoses, by subject.',
  title: (basis: string): string => `Statement ${basis}`,
  found: 'What was found',
  internal: 'Within the review',
  crossCheck: 'Against another source',
  whatWeDo: 'What is done',
  about: 'About',
  topic: 'Subject',
  readAs: 'Read',
  restsOn: 'Rests on',
  sources: 'Sources',
  noSource: 'No usable source was found for it.',
  usedTitle: 'Where the program stands on it',
  notUsed:
    'No step, conclusion, requirement, pitfall, guide, table or pointer names it. It stands here because it was read.',
  asked: 'why it is asked',
  use: {
    step: 'Step',
    conclusion: 'Conclusion',
    requirement: 'Requirement',
    pitfall: 'Pitfall',
    pointer: 'Pointer after',
    context: 'Published context of',
    guide: 'Guide to',
    grading: 'Grading',
    staging: 'Staging',
    secondReader: 'Second reader',
  },
  gradingUse: 'FNCLCC tables and their notes',
  stagingUse: 'AJCC 8 tables and their notes',
  secondReaderUse: 'what is expected of a stain before any figure is counted',
} as const;

/** Words of the pages of publications. */
export const citationPageText = {
  listTitle: 'Publications',
  lead: (all: number, without: number): string =>
    `${counted(all, 'publication', 'publications')}, by first author, or by title where none was seen. ${without} have no DOI, PMID or PMCID that was found, and say so.`,
  filter: 'Filter by author, title, year or journal',
  shown: (count: number, all: number): string => `${count} of ${all}`,
  none: 'No publication holds these words.',
  inOrder: 'By first author',
  onlyWithout: 'only those without an identifier',
  noIdentifier: 'no identifier found',
  noIdentifierLong: 'No DOI, PMID or PMCID was found for it.',
  onlyAddress: 'It was read at this address, which may be a mirror:',
  publication: 'Publication',
  usesTitle: 'What rests on it',
  kind: 'Kind',
  journal: 'Published in',
  identifiers: 'Identifiers',
  readAs: 'How much was read',
  needsChecking: 'Author, year or title was not seen on the page and needs checking.',
  authorNotSeen: 'First author not seen',
  titleNotSeen: 'The printed title was not seen; the words in brackets describe the publication.',
  reviewReference: (numbers: readonly number[]): string =>
    `Reference ${numbers.join(' and ')} in the list of the review`,
  note: 'Note',
  countsTitle: 'Counts taken from it',
  claimsTitle: 'Statements that cite it',
  casesTitle: 'Cases taken from it',
  errorsTitle: 'Errors of the review that concern it',
  nothing: 'Nothing in the program rests on it.',
} as const;

/** Words of the record of decisions. */
export const decisionPageText = {
  title: 'Decisions',
  choice: 'Choice',
  rejected: 'Rejected',
  changeOfMind: 'What would change our mind',
} as const;

/** Words of the list of pitfalls. */
export const pitfallPageText = {
  title: 'Pitfalls',
  at: (question: string): string => `Raised at “${question}”`,
  lead: 'Known ways to go wrong, in the order in which the workup meets them.',
} as const;
