import type { Objection } from '../panel/agreement.ts';
import { inQuestionFrom } from '../panel/nextStains.ts';
import type { PanelReading } from '../panel/panelReading.ts';
import type { EntitySupport } from '../panel/secondReader.ts';
import type { WeighedFinding } from '../panel/weighedReading.ts';
import { entityNames } from '../vocabulary/entityNames.ts';
import { findingWithReadings } from './findingLabel.ts';
import { intervalWords, leastSupportShown, publishedWords, shortEntityName, supportWords } from './panelWords.ts';
import { ascii, lineWidth, wrapped } from './plainText.ts';
import type { References } from './references.ts';
import type { Report, SecondReaderReport } from './report.ts';

/** Entities that are shown with what speaks for and against them, at most, beside the best that the conclusion names. */
const shownInFull = 3;

/**
 * Gives the entities to be shown with what speaks for and against them: the best, the next two where they are still in
 * question, and the best that the conclusion names.
 */
export function shownEntities({ ranking, agreement }: SecondReaderReport): readonly EntitySupport[] {
  const named = ranking.find(({ entity }) => agreement.entities.includes(entity));
  return ranking.filter((one, at) => at === 0 || (at < shownInFull && one.support >= inQuestionFrom) || one === named);
}

const wordsOf = ({ finding, reading }: PanelReading): string => findingWithReadings(finding, [reading]);

const weighedWords = (one: WeighedFinding, references: References): string =>
  `${wordsOf(one)} (${publishedWords(one.finding, one)})${references.markOf(one.citations)}`;

function weighedLines(
  title: string,
  findings: readonly WeighedFinding[],
  references: References,
  indent: string,
): readonly string[] {
  if (findings.length === 0) return [];
  const words = findings.map((one) => weighedWords(one, references)).join('; ');
  return wrapped(`${title}: ${words}`, indent, `${indent}  `);
}

function entityLines(one: EntitySupport, place: number, references: References): readonly string[] {
  const { entity, support, interval } = one;
  const words = `${entityNames[entity].name}: support ${supportWords(support)} (95% interval ${intervalWords(interval)})`;
  const mark = `${place}. `;
  const indent = ' '.repeat(mark.length);
  return [
    ...wrapped(words, mark, indent),
    ...weighedLines('For', one.for, references, indent),
    ...weighedLines('Against', one.against, references, indent),
  ];
}

/** Gives a reading that was never seen in words, with the count that says so. */
export const objectionWords = (one: Objection): string =>
  `Objection to ${shortEntityName(one.entity)}: ${wordsOf(one)}, not seen in any published tumour (${publishedWords(one.finding, one)})`;

/** What stands instead of a ranking where nothing of the case is read. */
export const nothingRead = 'It reads no finding of this case; no entity has more support.';

const countsNote = 'n/N are published tumours that react; “expert opinion” stands where none is published.';

/** Gives the supports of entities that are not shown in full, those below 0.01 by their number. */
export function othersWords(others: readonly EntitySupport[]): string {
  const worded = others
    .filter(({ support }) => support >= leastSupportShown)
    .map(({ entity, support }) => `${shortEntityName(entity)} ${supportWords(support)}`);
  const fewer = others.length - worded.length;
  const each = `${fewer} ${worded.length === 0 ? 'entities' : 'more'} with ${supportWords(0)} each`;
  return `Others: ${[...worded, ...(fewer === 0 ? [] : [each])].join('; ')}`;
}

/** Gives what the second reader says as lines: its note, the entities shown in full, the others, what was not read. */
export function secondReaderLines({ secondReader, conflicts }: Report, references: References): readonly string[] {
  const { ranking, agreement, unread, note } = secondReader;
  const notRead = unread.flatMap(({ because, ...one }) =>
    wrapped(`Not read: ${findingWithReadings(one.finding, [one.reading])}. ${because}`, '', '   '),
  );
  if (conflicts.findings.length === 0) return [nothingRead, ...notRead];
  const shown = shownEntities(secondReader);
  return [
    ...wrapped(`${note} ${countsNote}`),
    ...agreement.objections.flatMap((one) =>
      wrapped(`${objectionWords(one)}${references.markOf(one.citations)}`, '', '  '),
    ),
    ...shown.flatMap((one) => entityLines(one, ranking.indexOf(one) + 1, references)),
    ...wrapped(othersWords(ranking.filter((one) => !shown.includes(one))), '', '   '),
    ...notRead,
  ];
}

const signs = { expected: '+', unexpected: '!', either: '~', noPublishedFigure: '.' } as const;

const legend = `${signs.expected} expected, ${signs.unexpected} unexpected, ${signs.either} published tumours are split, ${signs.noPublishedFigure} no published figure`;

const nameWidth = 37;
const cellWidth = 3;
const cellsInLine = Math.floor((lineWidth - nameWidth) / cellWidth);

const cell = (text: string): string => text.padStart(cellWidth);

/** Gives the matrix of entities and findings as lines: a sign in each cell, the findings numbered; none without findings. */
export function conflictLines({ findings, rows }: Report['conflicts']): readonly string[] {
  if (findings.length === 0) return [];
  const blocks = Array.from({ length: Math.ceil(findings.length / cellsInLine) }, (_, at) => at * cellsInLine);
  const line = (name: string, cells: readonly string[], from: number): string =>
    `${ascii(name).padEnd(nameWidth)}${cells
      .slice(from, from + cellsInLine)
      .map(cell)
      .join('')}`;
  return [
    ...wrapped(legend),
    ...wrapped(findings.map((one, at) => `${at + 1} ${wordsOf(one)}`).join('; ')),
    ...blocks.flatMap((from) => [
      line(
        '',
        findings.map((_, at) => String(at + 1)),
        from,
      ),
      ...rows.map(({ entity, cells }) =>
        line(
          shortEntityName(entity),
          cells.map(({ expectedness }) => signs[expectedness]),
          from,
        ),
      ),
    ]),
  ];
}
