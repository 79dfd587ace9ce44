import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { disclaimer } from '../../../machines/report/disclaimer.ts';
import type { Line } from '../../../machines/report/lines.ts';
import { reportDocument } from '../../../machines/report/reportDocument.ts';
import { documentMarkdown, escaped, reportMarkdown } from '../../../machines/report/reportMarkdown.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const unescaped = (markdown: string): string => markdown.replace(/\\([^A-Za-z0-9\s])/g, '$1');

const wordsOf = (line: Line): readonly string[] => {
  if (line.as === 'table') return [...line.columns, ...line.rows.flat()];
  if (line.as === 'drawn') return line.lines;
  return line.as === 'step' ? [line.text, ...line.more] : [line.text];
};

describe('a report as Markdown', () => {
  test.each(outcomeIds)('says everything that the document says, in its order: %s', (outcome) => {
    const report = buildReport(caseOfOutcome[outcome]);
    const { head, sections, references } = reportDocument(report);
    const markdown = unescaped(reportMarkdown(report));
    const said = [
      ...head.flatMap(wordsOf),
      ...sections.flatMap(({ title, lines }) => [title ?? '', ...lines.flatMap(wordsOf)]),
      ...references,
    ];
    let from = 0;
    const missing = said.filter((words) => {
      const at = markdown.indexOf(words.replace(/\s+/g, words.includes('  ') ? '$&' : ' ').trim(), from);
      if (at !== -1) from = at;
      return at === -1;
    });
    expect([missing, head.flatMap(wordsOf)[0]]).toEqual([[], disclaimer]);
  });

  test('has one title, a heading a section, and no line that Markdown would take for another', () => {
    const report = buildReport(caseOfOutcome.leiomyosarcomaDermal);
    const lines = reportMarkdown(report).split('\n');
    expect(lines[0]).toBe('# Arrector, workup of a cutaneous spindle cell tumour');
    expect(lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))).toEqual([
      ...reportDocument(report).sections.map(({ title }) => title),
      'References',
    ]);
    expect(lines.filter((line, at) => line === '' && lines[at + 1] === '')).toEqual([]);
  });

  test('leaves out the context and the path where asked, as the plain text does', () => {
    const report = buildReport(caseOfOutcome.leiomyosarcomaDermal);
    const titles = ['How it was reached', 'Published outcome'];
    const parts = { context: false, path: false };
    const held = (text: string): readonly boolean[] =>
      titles.map((title) => text.toLowerCase().includes(`${title.toLowerCase()}\n`));
    expect(
      [reportMarkdown(report), reportMarkdown(report, parts), reportText(report), reportText(report, parts)].map(held),
    ).toEqual([
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ]);
  });
});

describe('a text in Markdown', () => {
  test.each([
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['<script>', '\\<script\\>'],
    ['a *b* _c_ `d` ~e~ |', 'a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~ \\|'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['# a\n# b', '\\# a \\# b'],
    ['&lt;', '\\&lt;'],
    ['as said. [1, 12]', 'as said. [1, 12]'],
    ['[1] [a]', '[1] \\[a\\]'],
    ['[1](javascript:y)', '\\[1\\](javascript:y)'],
    ['[1]: javascript:y', '\\[1\\]: javascript:y'],
  ])('%j is %j', (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  test('of a hundred thousand brackets is escaped at once', () => {
    expect(escaped(']'.repeat(100_000)).length).toBe(200_000);
  });

  test('of a label cannot begin anything', () => {
    const report = buildReport({ schema: 'arrector.case/1', label: '\n\n# not mine\n\n```' });
    expect(
      reportMarkdown(report)
        .split('\n')
        .filter((line) => line.startsWith('# ') || line.startsWith('```'))
        .slice(0, 2),
    ).toEqual(['# Arrector, workup of a cutaneous spindle cell tumour']);
  });

  test('of a table stands in its cells', () => {
    const table: Line = { as: 'table', columns: ['a', 'b'], rows: [['1 | 2', '']] };
    const document = { title: 't', head: [], sections: [{ title: 's', lines: [table] }], references: [], foot: ['f'] };
    expect(documentMarkdown(document)).toBe('# t\n\n## s\n\n| a | b |\n| --- | --- |\n| 1 \\| 2 |  |\n\nf\n');
  });
});
