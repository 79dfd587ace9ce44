import type { Verdict } from '../../machines/panel/agreement.ts';
import type { Expectedness } from '../../machines/panel/matrix.ts';
import type { Certainty } from '../../machines/vocabulary/outcomes.ts';
import { corePanel } from '../../machines/vocabulary/stains.ts';
import { nameOfFinding } from './findingText.ts';

const listed = (names: readonly string[]): string => names.join(', ');

export const verdictNames: Readonly<Record<Verdict, string>> = {
  agrees: 'The readers agree',
  disagrees: 'The readers disagree',
  notInformative: 'Not informative',
};

/** The verdict in a word or two, for the strip at the foot of a small screen. */
export const verdictShort: Readonly<Record<Verdict, string>> = {
  agrees: 'readers agree',
  disagrees: 'readers disagree',
  notInformative: 'not informative',
};

/** How sure the first reader is, behind the name of its conclusion. */
export const certaintyShort: Readonly<Record<Certainty, string>> = {
  established: 'established',
  provisional: 'provisional',
  notEstablished: 'no diagnosis established',
};

export const expectednessNames: Readonly<Record<Expectedness, string>> = {
  expected: 'as most published tumours',
  unexpected: 'unlike most published tumours',
  either: 'published tumours are split',
  noPublishedFigure: 'no published figure',
};

export const readersText = {
  wait: 'The reading is shown here once your impression is given or skipped.',
  emptyTitle: 'Nothing is entered yet',
  empty: (entities: number): string =>
    `Every one of the ${entities} entities has equal support, and the panel is not informative. The core panel is where to begin: ${listed(corePanel.map(nameOfFinding))}. Depth, atypia and mitoses are needed beside it.`,
  first: 'First reader, the workup',
  second: 'Second reader, published counts',
  missing: (names: readonly string[]): string => `Missing for it: ${listed(names)}.`,
  pitfalls: (names: readonly string[]): string => `Pitfalls: ${listed(names)}.`,
  best: (support: string, interval: string, equal: number): string =>
    `relative support ${support}${equal > 1 ? ' each' : ''} (95% interval ${interval})`,
  notInformative: 'The panel hardly narrows down the entities.',
  everySeries: 'Every series behind this count',
  more: 'How the first reader came to it',
  matrixTitle: 'This panel against the published counts',
  matrixNote:
    'Each cell: of the published tumours of the entity, how many react; of p53 how many overexpress it, of H3K27me3 how many have lost it.',
  entity: 'Entity',
  support: 'Support',
  supportInterval: (interval: string): string => `95% interval ${interval}`,
  sortBySupport: 'Sort by support',
  sortByTextbook: 'Sort in textbook order',
  namedByFirst: 'named by the first reader',
  namedShort: '1st',
  impression: 'your impression',
  impressionShort: 'you',
  narrow: (words: string): string => words.replace('overexpressed', 'over\u00adexpressed'),
  legend: 'Signs in the matrix',
  unexpectedSign: '≠',
  splitSign: '±',
  noFigureSign: '–',
  borrowedSign: '†',
  substituteSign: '‡',
  borrowedShort: 'figure of the other smooth muscle tumour',
  borrowed: (entity: string): string => `The figure is of ${entity}: the two smooth muscle tumours share it.`,
  substituteShort: 'figure of a related marker or cut-off',
  noFigureSpoken: 'no published figure',
  noFigureWeighs: 'Without a figure the cell weighs by where the marker is commonly at home: expert opinion.',
  cell: (reading: string, entity: string, said: string): string => `${reading}, ${entity}: ${said}`,
  interval: 'The line on a bar is the 95% Wilson interval of the summed counts: chance, not how far series disagree.',
  countsFrom: 'Publications behind the counts:',
  scrollMatrix: 'Matrix of entities and findings, scrolls sideways',
  detail: 'Chosen in the matrix',
  detailHint: 'Choose a cell for its sources, an entity for what speaks for and against it.',
  nothingFor: 'No finding of this panel speaks clearly for it.',
  nothingAgainst: 'No finding of this panel speaks clearly against it.',
  nextTitle: 'Next stain',
  nextNote:
    'Stains that can change the first reader come first, then those from which the second reader expects to learn most. Cost and turnaround are left to you.',
  nextNone: 'No further stain of the list is expected to change anything.',
  nextMore: (count: number): string => `Show ${count} more`,
  gain: (bits: string): string => `${bits} expected`,
  gainNote: 'Bits: how far a result is expected to move the supports. One bit halves the entities in question.',
  canChange: 'can change the first reader',
  enter: (name: string): string => `Go to ${name} in the panel`,
  leadsTo: 'leads to',
  fewestTitle: 'Fewest stains',
  fewestNone: 'Nothing to stain.',
  anyResult: 'read, whatever it shows',
  besides: 'and besides',
  waitsFor: (names: readonly string[]): string => `It still waits for: ${listed(names)}.`,
  changeTitle: 'What would change it',
  changeNote:
    'For each finding, the single other reading that would change the first reader, everything else as it is.',
  changeReported: 'Entered',
  changeNotReported: 'Not entered',
  idle: 'Could not matter',
  idleMeans: 'Alone, no other reading of these and no leaving out changes the conclusion or how sure it is.',
  certaintyOnly: 'changes only how sure the conclusion is',
  columns: { finding: 'Finding', other: 'Other reading', to: 'Conclusion then' },
} as const;
