import { readable } from '../../case/fhir/fhirText.ts';
import type { Narrative } from '../../case/fhir/fhirTypes.ts';
import type { Line, LinedDocument } from '../lines.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => readable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const cells = (name: 'th' | 'td', row: readonly string[]): string =>
  element('tr', row.map((cell) => element(name, escaped(cell))).join(''));

function xhtmlOf(line: Line): string {
  switch (line.as) {
    case 'sentence':
    case 'entry':
      return element('p', escaped(line.text));
    case 'item':
      return element('p', `• ${escaped(line.text)}`);
    case 'step':
      return element('p', [`${line.number}. ${line.text}`, ...line.more].map(escaped).join('<br/>'));
    case 'table':
      return element(
        'table',
        element('tbody', [cells('th', line.columns), ...line.rows.map((row) => cells('td', row))].join('')),
      );
    case 'drawn':
      return element(
        'pre',
        line.lines.map((drawn) => drawn.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')).join('\n'),
      );
  }
}

/** Gives a document as the narrative of a FHIR resource: XHTML of the few elements that FHIR allows, everything escaped. */
export function narrativeOf({ title, head, sections, references, foot }: LinedDocument): Narrative {
  const titled = sections.map(
    ({ title: name, lines }) => `${name === null ? '' : element('h3', escaped(name))}${lines.map(xhtmlOf).join('')}`,
  );
  const cited = references.map((reference, at) => element('p', `[${at + 1}] ${escaped(reference)}`)).join('');
  const content = [
    element('h2', escaped(title)),
    ...head.map(xhtmlOf),
    ...titled,
    ...(cited === '' ? [] : [element('h3', 'References'), cited]),
    ...foot.map((line) => element('p', escaped(line))),
  ].join('');
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>` };
}
