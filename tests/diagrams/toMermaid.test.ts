// @vitest-environment jsdom
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../diagrams/drawing.ts';
import { toMermaid } from '../../diagrams/toMermaid.ts';
import { committedDiagrams } from './committedDiagrams.ts';

const drawing: Drawing = {
  name: 'sample',
  title: 'A "sample"; with signs',
  description: 'One step.',
  layout: { direction: 'LR', nodeGap: 20, rankGap: 30, nodeWidth: 20, edgeWidth: 16 },
  nodes: [
    { id: 'actin', kind: 'question', rows: [{ text: 'Is <b>actin</b> "expressed" #1; & so on?' }] },
    { id: 'leiomyoma', kind: 'diagnosis', family: 'smoothMuscle', rows: [{ text: 'Leiomyoma' }] },
    { id: 'unclassified', kind: 'deferred', family: 'none', rows: [{ text: 'Unclassified' }] },
    { id: 'both', kind: 'discordant', family: 'none', rows: [{ text: 'One or other' }] },
    { id: 'desmin', kind: 'elsewhere', rows: [{ text: 'Goes on:', quiet: true }, { text: 'desmin' }] },
  ],
  edges: [
    {
      id: 'actin--expressed',
      from: 'actin',
      to: 'leiomyoma',
      rows: [{ text: 'actin positive or focal' }],
      branches: ['actin--expressed'],
      expertOpinion: false,
      tone: 'expressed',
    },
    {
      id: 'actin--unknown',
      from: 'actin',
      to: 'unclassified',
      rows: [],
      branches: ['actin--unknown'],
      expertOpinion: true,
      tone: 'unknown',
    },
  ],
};

test('a drawing is written with its ids, its shapes and safe labels', () => {
  expect(toMermaid(drawing)).toBe(`---
config:
  htmlLabels: false
  flowchart: {"htmlLabels":false,"curve":"linear","padding":8,"wrappingWidth":2000,"diagramPadding":8,"nodeSpacing":20,"rankSpacing":30}
---
flowchart LR
  accTitle: A #quot;sample#quot;#59; with signs
  accDescr: One step. A dashed arrow is expert opinion without a published source. A framed box is a diagnosis, provisional until all it requires is known#59; a hexagon is a deferred outcome, a parallelogram a discordant one.
  actin["Is #lt;b#gt;actin#lt;/b#gt;
#quot;expressed#quot; #35;1#59;
#amp; so on?"]
  leiomyoma[["Leiomyoma"]]
  unclassified{{"Unclassified"}}
  both[/"One or other"/]
  desmin("Goes on:
desmin")
  actin actin--expressed@-->|"actin positive
or focal"| leiomyoma
  actin actin--unknown@-.-> unclassified
`);
});

describe('Mermaid reads every committed source', () => {
  test.each([...committedDiagrams(/\.mmd$/)])('%s', async (path, source) => {
    const { diagramType } = await mermaid.parse(source);
    expect(diagramType).toBe(path === 'workup.mmd' ? 'stateDiagram' : 'flowchart-v2');
  });

  test('and the labels with signs in them', async () => {
    expect((await mermaid.parse(toMermaid(drawing))).diagramType).toBe('flowchart-v2');
  });
});
