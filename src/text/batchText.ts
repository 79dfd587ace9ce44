import type { Verdict } from '../../machines/panel/agreement.ts';
import type { StagingSummary } from '../../machines/report/reportSummary.ts';
import { entityNames } from '../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../machines/vocabulary/outcomes.ts';
import { grouped } from './progressText.ts';

const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

const verdicts: Readonly<Record<Verdict, (best: string) => string>> = {
  agrees: () => 'agrees',
  disagrees: (best) => `disagrees: ${best}`,
  notInformative: () => 'cannot say',
};

export const batchText = {
  title: 'Many cases at once',
  lead: 'A file of cases goes in, a table of conclusions comes out. It is read on this machine and sent nowhere.',
  choose: 'Choose a file of cases',
  drop: 'or drop it anywhere on this page',
  dropHere: 'Drop the file of cases here',
  formats:
    'CSV with a case a row, as spreadsheet programs save it in UTF-8, or JSON Lines with a case file a line. A cell that is empty states nothing; it is never taken for negative.',
  template: 'Save an empty table',
  templateNote: 'With the names of the columns and one made-up case to be replaced.',
  templates: { comma: 'Separated by commas', semicolon: 'Separated by semicolons' },
  templateFile: 'arrector-cases.csv',
  another: 'Choose another file',
  reading: (name: string): string => `Reading ${name}`,
  done: (name: string, count: number): string => `${name}: ${counted(count, 'case', 'cases')} read`,
  cancelled: (name: string, count: number): string =>
    `${name}: stopped after ${counted(count, 'case', 'cases')}, the rest was not read`,
  cancel: 'Stop',
  progress: 'Share of the file that is read',
  save: 'Save the table as CSV',
  saving: 'Making the table',
  tableFile: (name: string): string => `${name.replace(/\.[^.]*$/u, '')}.results.csv`,
  refusedWhole: (name: string): string => `${name} was refused, no case of it was read:`,
  unreadable: (name: string): string => `${name} could not be read to its end. It may have been moved or changed.`,
  failed: 'The part of the program that reads files could not be started. The connection may be gone.',
  nothing: (name: string): string => `${name} holds no case.`,
  columns: (count: number): string => `${counted(count, 'column', 'columns')} read under another name, or not read`,
  readAs: (column: number, name: string, path: string): string => `Column ${column}, “${name}”, is read as ${path}.`,
  passedOver: (name: string): string => `“${name}” is not read.`,
  filterTitle: 'Show',
  filters: {
    all: 'all',
    readersDisagree: 'readers disagree',
    established: 'established',
    provisional: 'provisional',
    deferred: 'deferred',
    discordant: 'discordant',
    refused: 'refused',
  },
  none: 'No case is in this list.',
  table: 'Conclusions',
  line: 'Line',
  case: 'Case',
  conclusion: 'Conclusion',
  certainty: 'Certainty',
  reader: 'Second reader',
  grade: 'Grade',
  stage: 'Stage',
  open: 'Open',
  openLine: (line: number): string => `Open line ${line}`,
  openNote: (line: number): string => `Open the case of line ${line} in the guided workup`,
  opening: 'Opening',
  cannotOpen: (line: number): string => `The case of line ${line} could not be read again.`,
  refusedCase: 'Refused',
  reasonsNotKept: 'The reasons are in the saved table.',
  noLabel: 'no label',
  verdict: (verdict: Verdict, best: EntityId): string => {
    const { name, short } = entityNames[best];
    return verdicts[verdict](short ?? `${name[0]?.toLowerCase()}${name.slice(1)}`);
  },
  stageOf: ({ t, n, m, group, extrapolated }: StagingSummary): string =>
    `${t} ${n} ${m}${group === null ? '' : `, ${group}`}${extrapolated ? ' (extrapolated)' : ''}`,
  pages: 'Parts of the list',
  shown: (from: number, to: number, of: number): string => `${grouped(from)} to ${grouped(to)} of ${grouped(of)}`,
  firstPage: 'First',
  previousPage: 'Previous',
  nextPage: 'Next',
  lastPage: 'Last',
  note: 'A table says what was concluded, not why: open a case to see its way, its reasons and what is missing. The second reader compares the published frequencies of the entities that it knows and does not say how likely a disease is in this patient; where it disagrees, the entity that fits the panel best stands beside it.',
} as const;
