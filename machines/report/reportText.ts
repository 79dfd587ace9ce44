import type { Line, LinedDocument } from './lines.ts';
import { ascii, columns, wrapped } from './plainText.ts';
import type { Report } from './report.ts';
import { type ReportParts, reportDocument } from './reportDocument.ts';

function textLines(line: Line): readonly string[] {
  switch (line.as) {
    case 'sentence':
      return wrapped(line.text);
    case 'entry':
      return wrapped(line.text, '', '  ');
    case 'item':
      return wrapped(line.text, '- ', '  ');
    case 'step': {
      const mark = `${line.number}. `;
      const indent = ' '.repeat(mark.length);
      return [
        ...wrapped(line.text, mark, indent),
        ...line.more.flatMap((more) => wrapped(more, indent, `${indent}  `)),
      ];
    }
    case 'table':
      return columns(line.columns, line.rows);
    case 'drawn':
      return line.lines;
  }
}

/**
 * Gives a document as plain text for a laboratory system: printable ASCII, lines of at most 80 characters, no markup;
 * sources are numbered in the text and listed at its end.
 */
export function documentText({ title, head, sections, references, foot }: LinedDocument): string {
  const titled = (name: string | null, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', ...(name === null ? [] : [ascii(name).toUpperCase()]), ...lines];
  return [
    ascii(title).toUpperCase(),
    ...head.flatMap(textLines),
    ...sections.flatMap((section) => titled(section.title, section.lines.flatMap(textLines))),
    ...titled(
      'References',
      references.flatMap((reference, at) => wrapped(reference, `[${at + 1}] `, '    ')),
    ),
    '',
    ...foot,
    '',
  ].join('\n');
}

/** Gives a report as plain text; `parts` leaves out the published context or the path. */
export const reportText = (report: Report, parts?: ReportParts): string => documentText(reportDocument(report, parts));
