import { describe, expect, test } from 'vitest';
import { branchTone } from '../../diagrams/branchTone.ts';
import { drawingOf, drawings } from '../../diagrams/drawings.ts';
import { diagrams } from '../../diagrams/names.ts';
import { overviewWords } from '../../diagrams/overviewWords.ts';
import { readWorkup } from '../../diagrams/workupRead.ts';
import { wrapText } from '../../diagrams/wrapText.ts';
import { outcomeIds } from '../../machines/vocabulary/outcomes.ts';
import type { StepId } from '../../machines/workup/stepIds.ts';

const { graph, steps } = readWorkup();
const branches = graph.steps.flatMap((step) => step.branches.map((branch) => ({ step, branch })));
const sectionDrawings = drawings().filter(({ name }) =>
  diagrams.some((entry) => entry.name === name && entry.path.startsWith('phases/')),
);

describe('the section diagrams together', () => {
  test('show every branch of the workup once, as it is', () => {
    const drawn = sectionDrawings
      .flatMap(({ edges }) => edges)
      .filter(({ branches: own }) => own.length > 0)
      .map(({ id, from, to, rows, expertOpinion }) => [
        id,
        from,
        to,
        rows.map(({ text }) => text).join(),
        expertOpinion,
      ]);
    const held = branches.map(({ step, branch }) => [
      `${step.id}--${branch.id}`,
      step.id,
      branch.to,
      branch.reading,
      branch.expertOpinion,
    ]);
    const byId = (all: typeof held) => all.toSorted(([a], [b]) => String(a).localeCompare(String(b), 'en'));
    expect(byId(drawn)).toEqual(byId(held));
  });

  test('show every outcome', () => {
    const shown = new Set(sectionDrawings.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    expect(outcomeIds.filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('the overview', () => {
  const overview = drawingOf('overview');

  test('lists every outcome', () => {
    const listed = new Set(overview.nodes.flatMap(({ rows }) => rows.flatMap(({ ids = [] }) => ids)));
    expect(outcomeIds.filter((id) => !listed.has(id))).toEqual([]);
  });

  test('uses all the words written for it: none is out of date', () => {
    const shown = overview.edges.flatMap(({ rows }) => rows.map(({ text }) => text));
    expect(overviewWords.map(({ words }) => words).filter((words) => !shown.includes(words))).toEqual([]);
  });
});

test('no drawing has two nodes or two edges of one id', () => {
  const doubled = drawings().flatMap(({ name, nodes, edges }) => {
    const ids = [...nodes, ...edges].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id}`);
  });
  expect(doubled).toEqual([]);
});

test('the tone of an edge is what its words say of the one stain asked for', () => {
  const tones = (id: StepId) => steps[id].branches.map((branch) => [branch.id, branchTone(steps[id], branch)]);
  expect(tones('actin')).toEqual([
    ['expressed', 'expressed'],
    ['negative', 'negative'],
    ['unknown', 'unknown'],
  ]);
  expect(tones('cd34InSmoothMuscle')).toEqual([
    ['notMoreThanFocal', 'plain'],
    ['positiveWithProof', 'expressed'],
    ['positiveWithoutProof', 'expressed'],
    ['unknown', 'unknown'],
  ]);
  expect(tones('factorXIIIaWithCd34')).toEqual([
    ['cd34Only', 'negative'],
    ['both', 'expressed'],
    ['cd34PositiveUnknown', 'unknown'],
    ['factorXIIIaLeads', 'expressed'],
    ['neither', 'plain'],
  ]);
  expect(tones('atypiaInSmoothMuscle').map(([, tone]) => tone)).toEqual(['plain', 'plain', 'plain']);
});

test('no edge is coloured against its words', () => {
  const against = drawings().flatMap(({ edges }) =>
    edges
      .filter(({ tone, rows }) => {
        const words = rows.map(({ text }) => text).join(' ');
        if (tone === 'expressed') return !/positive|focal|expressed/.test(words);
        if (tone === 'negative') return !/negative/.test(words);
        return tone === 'unknown' && !/not known/.test(words);
      })
      .map(({ id }) => id),
  );
  expect(against).toEqual([]);
});

test('a label is broken into few and even lines', () => {
  expect(wrapText('actin positive or focal', 30)).toEqual(['actin positive or focal']);
  expect(wrapText('h-caldesmon or smooth muscle myosin negative', 25)).toEqual([
    'h-caldesmon or smooth',
    'muscle myosin negative',
  ]);
  expect(wrapText('immunohistochemically', 10)).toEqual(['immunohistochemically']);
  expect(wrapText('', 10)).toEqual([]);
});
