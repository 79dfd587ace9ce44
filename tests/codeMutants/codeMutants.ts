/** A room of the clinical core with its folders and files, the test files that judge its mutants, and those of them that take too long. */
export type Room = {
  readonly room: string;
  readonly places: readonly string[];
  readonly judges: readonly string[];
  readonly without: readonly string[];
};

/** A mutant that no test noticed: where it is, what stood there and what stood there instead. */
export type Survivor = {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
};

/** Why a survivor is left as it is; it is known by everything but its line. */
export type Explained = Omit<Survivor, 'line'> & { readonly reason: string };

/** How many mutants of a room came to what; data and words are those that were not judged. */
export type Counts = {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly error: number;
  readonly data: number;
  readonly words: number;
};

/** What a run over a room found. */
export type RoomResult = {
  readonly room: string;
  readonly counts: Counts;
  readonly score: number;
  readonly survivors: readonly Survivor[];
};

type Place = { readonly line: number; readonly column: number };

type ReportedMutant = {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored';
  readonly statusReason?: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
};

/** The part of a report of Stryker that is read here. */
export type StrykerReport = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>>;
};

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function textAt(source: string, { start, end }: ReportedMutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** Gives the share of the judged mutants that was noticed, in per cent with two decimals, as Stryker counts. */
export function scoreOf({ killed, timeout, survived, noCoverage }: Counts): number {
  const noticed = killed + timeout;
  const judged = noticed + survived + noCoverage;
  return judged === 0 ? 100 : Math.round((noticed / judged) * 10_000) / 100;
}

const added = (results: readonly Counts[]): Counts => ({
  killed: results.reduce((sum, { killed }) => sum + killed, 0),
  timeout: results.reduce((sum, { timeout }) => sum + timeout, 0),
  survived: results.reduce((sum, { survived }) => sum + survived, 0),
  noCoverage: results.reduce((sum, { noCoverage }) => sum + noCoverage, 0),
  error: results.reduce((sum, { error }) => sum + error, 0),
  data: results.reduce((sum, { data }) => sum + data, 0),
  words: results.reduce((sum, { words }) => sum + words, 0),
});

/** Gives what a report of Stryker says about a room, in few words. */
export function resultOf(room: string, { files }: StrykerReport): RoomResult {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, mutant })),
  );
  const count = (...statuses: readonly ReportedMutant['status'][]) =>
    all.filter(({ mutant }) => statuses.includes(mutant.status)).length;
  const data = all.filter(({ mutant }) => mutant.statusReason?.startsWith('data')).length;
  const counts: Counts = {
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
    error: count('RuntimeError', 'CompileError'),
    data,
    words: count('Ignored') - data,
  };
  const survivors = all
    .filter(({ mutant }) => mutant.status === 'Survived' || mutant.status === 'NoCoverage')
    .map(({ file, source, mutant }) => ({
      file,
      line: mutant.location.start.line,
      mutator: mutant.mutatorName,
      original: onOneLine(textAt(source, mutant.location)),
      replacement: onOneLine(mutant.replacement),
    }))
    .sort((one, other) => (one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1));
  return { room, counts, score: scoreOf(counts), survivors };
}

const isOf = (survivor: Survivor, { file, mutator, original, replacement }: Explained): boolean =>
  survivor.file === file &&
  survivor.mutator === mutator &&
  survivor.original === original &&
  survivor.replacement === replacement;

/** Gives the reasons that stand for no survivor any more. */
export const idleReasons = (results: readonly RoomResult[], explained: readonly Explained[]): readonly Explained[] =>
  explained.filter((reason) => !results.some(({ survivors }) => survivors.some((survivor) => isOf(survivor, reason))));

const longest = 100;
const code = (text: string): string =>
  `\`${(text.length > longest ? `${text.slice(0, longest)} …` : text).replaceAll('|', '\\|').replaceAll('`', "'")}\``;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const countCells = ({ killed, timeout, survived, noCoverage, error }: Counts): readonly number[] => [
  killed + timeout + survived + noCoverage + error,
  killed,
  timeout,
  survived,
  noCoverage,
  error,
];

/** A timeout may be a slow machine and no mistake noticed, so the score without them is shown beside the other. */
const killedAlone = (counts: Counts): number =>
  scoreOf({ ...counts, timeout: 0, survived: counts.survived + counts.timeout });

const percent = (score: number): string => `${score.toFixed(2)}%`;

function survivorLine(survivor: Survivor, explained: readonly Explained[]): string {
  const { file, line, mutator, original, replacement } = survivor;
  const reason = explained.find((each) => isOf(survivor, each))?.reason;
  return row([`${file}:${line}`, mutator, code(original), code(replacement), reason ?? '']);
}

const head = `# Mutants of the code

Made by \`npm run mutants:code\` (or \`npm run mutants:code ROOM …\`), never by hand. [Stryker](https://stryker-mutator.io)
puts one mistake after the other into the functions of \`machines/\` and runs the tests of the room that cover it, until
one fails. A test judges no mutant if it takes more than 1.5 seconds of processor time, mocks a module or needs a page; after 3 seconds of
tests it counts as survived; a property is tried on 200 values at most.
What is left standing here may still be noticed by those tests, the exhaustive ones of the same room among them. The score is that of Stryker: (killed + timeout) / (killed + timeout + survived + not covered).

The modules stay loaded from one mutant to the next, which is what makes this quick (\`keptLoaded.mjs\`). A failure counts
only if the same test passes right after without the mutant; else everything is loaded anew and the mutant judged again.
For a mutant that runs while a file is loaded everything is loaded anew with it, and its failure is not asked for again.

Mutants of the rules themselves, which are data (steps, guards, criteria, requirements), are in
[../mutants](../mutants/README.md). What stands in no function and holds none is data and is not judged here; nor are
changed words, which the type checker refuses where they decide and other tests read where they are shown. Each is counted.
A mutant that keeps a file from loading counts as noticed.

A timeout may be an endless loop or, on a busy machine, slowness and no mistake noticed: the last column, which counts
timeouts as survived, is the one to rely on.
`;

/** Gives the document of the results: a table of the rooms, and the survivors with the reasons known. */
export function documentOf(
  rooms: readonly Room[],
  results: readonly RoomResult[],
  explained: readonly Explained[],
): string {
  const resultIn = ({ room }: Room) => results.find((result) => result.room === room);
  const measured = rooms.flatMap((room) => resultIn(room) ?? []);
  const all = added(measured.map(({ counts }) => counts));
  const lines = rooms.map((room) => {
    const result = resultIn(room);
    if (result === undefined) return row([room.room, ...Array<string>(8).fill(''), 'not measured', '']);
    return row([
      room.room,
      ...countCells(result.counts),
      result.counts.data,
      result.counts.words,
      percent(result.score),
      percent(killedAlone(result.counts)),
    ]);
  });
  const survivors = measured
    .filter((result) => result.survivors.length > 0)
    .map(({ room, survivors: left }) =>
      [
        `### ${room}`,
        '',
        row(['where', 'mistake', 'code', 'mutant', 'why it is left']),
        row(Array<string>(5).fill('---')),
        ...left.map((survivor) => survivorLine(survivor, explained)),
        '',
      ].join('\n'),
    );
  return [
    head,
    row([
      'room',
      'mutants',
      'killed',
      'timeout',
      'survived',
      'not covered',
      'error',
      'data',
      'words',
      'score',
      'killed alone',
    ]),
    row(Array<string>(11).fill('---')),
    ...lines,
    row([
      `**all measured**`,
      ...countCells(all),
      all.data,
      all.words,
      percent(scoreOf(all)),
      percent(killedAlone(all)),
    ]),
    '',
    '## Survivors',
    '',
    ...(survivors.length === 0 ? ['None.', ''] : survivors),
  ].join('\n');
}
