// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../diagrams/drawing.ts';
import { toMermaid } from '../../../diagrams/toMermaid.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { fhirBundle } from '../../../machines/report/fhir/fhirBundle.ts';
import type { Report } from '../../../machines/report/report.ts';
import { reportMarkdown } from '../../../machines/report/reportMarkdown.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import { synopticText } from '../../../machines/report/synopticText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { hostileWords } from '../../hostileWords.ts';

/** A case in which the words stand wherever a user may write some. */
const reportWith = (words: string): Report =>
  buildReport({
    schema: 'arrector.case/1',
    label: words,
    specimen: { siteText: words },
    stains: {
      sma: { result: 'positive', clone: words },
      desmin: { result: 'positive', clone: words },
      hCaldesmon: { result: 'positive', clone: words },
      ki67: { percentCells: 20, clone: words },
    },
    histology: { depth: 'dermis', atypia: 'moderate', mitoses: 6 },
  } satisfies CaseFile);

const harmless = reportWith('harmless words');

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What acts as markup in a Markdown text: what is left without escaped signs, words and blanks. */
const actingMarkup = (markdown: string): string =>
  markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/[^`*_[\]<>|~&#\\]|(?<=[^\n])#/g, '');

const divOf = (report: Report): Element => {
  const [first] = JSON.parse(JSON.stringify(fhirBundle(report))).entry;
  const { text } = first.resource as { readonly text: { readonly div: string } };
  const parsed = new DOMParser().parseFromString(text.div, 'application/xhtml+xml');
  return parsed.documentElement;
};

const elementsOf = (div: Element): readonly string[] =>
  [div, ...div.querySelectorAll('*')].map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join(' ')}`,
  );

describe.each(hostileWords.map((words) => [words] as const))('%j in a case', (words) => {
  const report = reportWith(words);

  test('adds no markup to the Markdown report, and stands in it', () => {
    const markdown = reportMarkdown(report);
    expect(actingMarkup(markdown)).toEqual(actingMarkup(reportMarkdown(harmless)));
    expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toContain(`Case: ${oneLine(words)}`);
  });

  test('adds no element to the narrative of the FHIR bundle, and stands in it', () => {
    const div = divOf(report);
    expect(elementsOf(div)).toEqual(elementsOf(divOf(harmless)));
    expect(oneLine(div.textContent ?? '')).toContain(oneLine(words));
  });

  test('leaves the plain texts printable characters in as many sections', () => {
    for (const write of [(one: Report) => reportText(one), synopticText]) {
      const lines = write(report).split('\n');
      expect(lines.filter((line) => !/^[\x20-\x7e]{0,80}$/.test(line))).toEqual([]);
      const titles = (text: readonly string[]) => text.filter((line, at) => text[at - 1] === '' && /^[A-Z]/.test(line));
      expect(titles(lines).length).toEqual(titles(write(harmless).split('\n')).length);
    }
  });

  test('stays a label in a Mermaid diagram', () => {
    const drawn = (text: string): Drawing => ({
      name: 'drawn',
      title: text,
      description: text,
      layout: { direction: 'TB', nodeGap: 1, rankGap: 1, nodeWidth: 400, edgeWidth: 400 },
      nodes: [{ id: 'a', kind: 'question', rows: [{ text }] }],
      edges: [{ id: 'e', from: 'a', to: 'a', rows: [{ text }], branches: [], expertOpinion: false, tone: 'plain' }],
    });
    const signs = (text: string): string =>
      toMermaid(drawn(text))
        .replace(/#\w+;/g, '')
        .replace(/[^"<>&;`{}\\]/g, '');
    expect(signs(oneLine(words))).toEqual(signs('harmless words'));
  });
});
