import type { Note } from '../../machines/evidence/note.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words of the reference as a whole, and of its first page. */
export const knowledgeText = {
  title: 'Knowledge',
  lead: 'What the program knows and from where: every entity, stain, statement and count with its source.',
  parts: {
    contents: 'Contents',
    compare: 'Compare two',
    claims: 'Statements',
    citations: 'Publications',
    pitfalls: 'Pitfalls',
    decisions: 'Decisions',
  },
  navigation: 'Reference',
  entities: 'Entities',
  stains: 'Stains',
  lists: 'Lists',
  compareWhat: 'The stains that best tell two entities apart, with the counts of both.',
  claimsWhat: 'The 150 statements of the review, each with what was found about it, and those of other sources.',
  citationsWhat: 'Every publication, with its identifiers or the word that none was found.',
  pitfallsWhat: 'Known ways to go wrong, with their sources.',
  decisionsWhat: 'How this project decided: the choice, what was rejected, what would change it.',
  readNote:
    'Most sources were read as abstracts, and each says so. Counts of different series are added up and shown with an interval; a sum hides that series disagree.',
  unknownTitle: 'Not in the reference',
  unknown: (what: string): string => `There is no page for “${what}”.`,
  nearest: 'Nearest to it',
  nothingNear: 'Nothing like it is known.',
  onThisPage: 'On this page',
} as const;

/** Words of the pages of entities, stains and their counts. */
export const figurePageText = {
  short: (short: string): string => `Short: ${short}`,
  alsoCalled: (names: readonly string[]): string => `Also called ${names.join(', ')}`,
  family: 'Family',
  whose: 'Whose figures these are',
  profile: 'Profile',
  profileNote:
    'Published tumours that react, of those stained. A tumour that is defined by a stain makes the figure of that stain partly circular.',
  columns: { entity: 'Entity', stain: 'Stain', count: 'Reacting', share: 'None to all', finding: 'Finding' },
  series: (count: number): string => counted(count, 'series', 'series'),
  andMore: (count: number): string => `and ${count} more`,
  everySeries: 'every series',
  loss: 'counted is the loss of the stain',
  overexpression: 'counted is overexpression',
  raised: (percent: number): string => `counted is an index above ${percent}%`,
  substitute: (words: string): string => `figures of ${words}`,
  substituteTitle: 'Only figures of a related marker',
  borrowedTitle: 'Only figures of the other smooth muscle tumour',
  borrowed: (entity: string): string => `figures of ${entity}`,
  borrowedNote:
    'Leiomyoma and leiomyosarcoma are not told apart by these stains, so the second reader takes the figures of the other where one has none.',
  noneTitle: 'No published figure',
  noFigure: 'no published figure',
  noFigureNote: 'An empty cell is not known, and never zero.',
  otherTitle: 'Other published counts',
  otherOfEntity:
    'Other cut-offs, variants and sites, and counts that may not be added up. The second reader does not take them.',
  otherOfStain:
    'Other cut-offs and patterns, other tumours, and counts that may not be added up. The second reader does not take them.',
  unread: 'The second reader leaves this stain out.',
  workupTitle: 'In the workup',
  noConclusion: (name: string): string =>
    `The workup has no conclusion of its own for ${name}; it is named as the alternative of the one below.`,
  reachedBy: 'Reached when',
  reachedAt: (question: string): string => `at “${question}”`,
  provisionalWhile: 'Provisional while one of these holds',
  provisionalNote: 'It is established only when none of them does.',
  leftOpenBy: 'Left open by',
  leftOpenNote: 'Conclusions that name no single diagnosis and do not exclude it.',
  pitfallsTitle: 'Pitfalls',
  gradingTitle: 'Grading, staging and what to do next',
  contextTitle: 'Published around it',
  contextFor: (name: string): string => `As shown with “${name}”`,
  casesTitle: 'Published cases',
  casesNote: 'Open one as a worked example; only what its source states is entered.',
  oddCase: 'odd',
  compareTitle: 'Compare with',
  howToRead: 'What it marks and what counts as positive',
  synonyms: 'Also written',
  lineage: 'Grouped under',
  keratinClass: {
    broad: 'a broad keratin: detects keratins of low and of high molecular weight',
    lowMolecularWeight: 'a keratin of low molecular weight',
    highMolecularWeight: 'a keratin of high molecular weight',
  },
  plotTitle: 'Across the entities',
  plotNote:
    'Most to least. Each bar is the 95% Wilson interval of the summed count: it measures chance, not how far series disagree.',
  askedTitle: 'Where the workup asks for it',
  notAsked: 'No step of the workup asks for it; it can be reported at any time.',
  cellTitle: (stain: string, entity: string): string => `${stain} in ${entity}`,
  behindSum: 'Every series behind the sum',
  besideSum: 'Published, but not in this sum',
  figureTitle: (marker: string, entity: string): string => `${marker}: ${entity}`,
  seriesColumns: {
    source: 'Source',
    tumours: 'Tumours',
    counted: 'Counted',
    count: 'Reacting',
    note: 'Noted on reading',
  },
  notSummed: 'Not part of any sum.',
  noted: (note: string): string => `Noted on reading: ${note}`,
  percentOnly: (percent: number): string => `${percent}% as printed, counts not given`,
  totalOnly: (total: number): string => `${total} tumours, number not given`,
  noCount: 'no count given',
  pooled: (positive: number, total: number): string => `${positive}/${total}`,
  notPooled: 'None of these may be added up.',
  belongsTo: 'Belongs with',
} as const;

/** How leiomyosarcoma goes on from its conclusion. */
export const handOffNotes: readonly Note[] = [
  {
    id: 'graded',
    because:
      'It is graded after FNCLCC: the scores of differentiation, mitoses and necrosis are added up. The worked table stands at the end of the workup.',
    claims: ['fnclccHasThreeParameters', 'scoreSumToGrade', 'tenReferenceFieldsAre1734SquareMm'],
  },
  {
    id: 'staged',
    because:
      'It is staged after AJCC 8 by site: trunk and extremity with a stage group, head and neck by T alone. Other sites get a pointer.',
    claims: ['fourSarcomaSiteGroups', 'headNeckHasNoStageGroups', 'otherSitesGetPointerOnly'],
  },
  {
    id: 'extrapolated',
    because: 'The stage of a dermal tumour is an extrapolation and is marked as such.',
    claims: ['dermalStageIsAnExtrapolation', 'noAjccSentenceOnDermalTumours'],
  },
];

/** Words of the comparison of two entities. */
export const compareText = {
  title: 'Compare two entities',
  titleOf: (one: string, two: string): string => `${one} against ${two}`,
  first: 'First entity',
  second: 'Second entity',
  swap: 'Swap',
  same: 'Two different entities are needed.',
  lead: 'Stains in the order of what each is expected to tell between the two, from published counts.',
  silentTitle: (count: number): string => `Published on both sides, and tells next to nothing (${count})`,
  bitsNote:
    'One bit settles which of the two it is, nothing is 0. It is what the stain is expected to tell if both were equally likely before and nothing else were known, computed by the second reader from the counts beside it. Where few tumours were counted, it rests in part on what is usual for the lineage, which is expert opinion. It is no measure of how likely either is in a patient.',
  smoothMuscleNote:
    'Immunohistochemistry does not separate leiomyoma from leiomyosarcoma. Only p53, Ki-67 and histology speak between them, and few tumours are counted.',
  publishedTitle: 'With published counts on both sides',
  opinionTitle: (count: number): string => `Without a published count on one side (${count})`,
  opinionNote:
    'The place in this list rests partly on expert opinion: where a count is missing, the second reader takes what is usual for the lineage.',
  noneTitle: 'No stain has published counts on both sides.',
  more: (entity: string): string => `More about ${entity}`,
  findings: { mitoses: 'Mitoses, 1 or more per 10 high-power fields', atypia: 'Atypia, moderate or severe' },
} as const;
