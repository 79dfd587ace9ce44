import type { Line, LinedDocument } from './lines.ts';
import type { Report } from './report.ts';
import { type ReportParts, reportDocument } from './reportDocument.ts';

/** A mark of references; one that is followed by an address or a colon would be a link, and is a user's. */
const referenceMark = /(\[\d+(?:, \d+)*\])(?![([:])/;
const markup = /[\\`*_[\]<>#|~&]/g;
const markupAtStart = /^(?:[-+=]|(?:\d{1,9})(?=[.)]))/;

/** Gives a text on one line in which nothing acts as markup; the marks of references stay as they are. */
export function escaped(text: string): string {
  const parts = text.replace(/\s+/g, ' ').trim().split(referenceMark);
  const plain = parts.map((part, at) => (at % 2 === 1 ? part : part.replace(markup, '\\$&'))).join('');
  return plain.replace(markupAtStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const fence = '```';

function markdownLines(line: Line): readonly string[] {
  switch (line.as) {
    case 'sentence':
      return ['', escaped(line.text), ''];
    case 'entry':
    case 'item':
      return [`- ${escaped(line.text)}`];
    case 'step':
      return [`- **${line.number}.** ${escaped(line.text)}`, ...line.more.map((more) => `  - ${escaped(more)}`)];
    case 'table':
      return ['', row(line.columns), `|${line.columns.map(() => ' --- |').join('')}`, ...line.rows.map(row), ''];
    case 'drawn':
      return ['', fence, ...line.lines, fence, ''];
  }
}

const withoutDoubleBlanks = (text: string): string => text.replace(/\n{3,}/g, '\n\n');

/** Gives a document as Markdown (CommonMark with tables), in which nothing that a user wrote acts as markup. */
export function documentMarkdown({ title, head, sections, references, foot }: LinedDocument): string {
  const titled = (name: string | null, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', ...(name === null ? [] : [`## ${escaped(name)}`, '']), ...lines];
  const lines = [
    `# ${escaped(title)}`,
    '',
    ...head.flatMap(markdownLines),
    ...sections.flatMap((section) => titled(section.title, section.lines.flatMap(markdownLines))),
    ...titled(
      'References',
      references.map((reference, at) => `${at + 1}. ${escaped(reference)}`),
    ),
    '',
    foot.map(escaped).join(', '),
    '',
  ];
  return withoutDoubleBlanks(lines.join('\n'));
}

/** Gives a report as Markdown; `parts` leaves out the published context or the path. */
export const reportMarkdown = (report: Report, parts?: ReportParts): string =>
  documentMarkdown(reportDocument(report, parts));
