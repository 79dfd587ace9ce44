import { describe, expect, test } from 'vitest';
import { drawingOf, drawings } from '../../diagrams/drawings.ts';
import { onRoute, type ShownRoute, sectionsOnRoute, stepsOnRoute } from '../../diagrams/onRoute.ts';
import { sections } from '../../diagrams/sections.ts';
import { usualDiagnosisIds } from '../../machines/panel/usualDiagnoses.ts';
import { usualPanel } from '../../machines/panel/usualPanel.ts';
import type { Findings } from '../../machines/vocabulary/findings.ts';
import { progressOf, routeOf } from '../../machines/workup/route.ts';

const whole = (findings: Findings): ShownRoute => ({ ...routeOf(findings), at: null });
const usual = usualDiagnosisIds.map((id) => whole(usualPanel(id).findings));
const sectionDrawings = sections.map(({ id }) => drawingOf(id));

const open = (findings: Findings): ShownRoute => {
  const { passages, outcome, at } = progressOf(findings, false);
  return { passages, outcome, at: at?.id ?? null };
};

describe('a route on the diagrams', () => {
  test('dermal leiomyosarcoma on the overview, with grading and staging', () => {
    const { nodes, edges, rows } = onRoute(drawingOf('overview'), whole(usualPanel('leiomyosarcomaDermal').findings));
    expect({ nodes, edges: [...edges], rows: [...rows] }).toEqual({
      nodes: ['section-muscle', 'section-smoothMuscleMimics', 'section-smoothMuscleMalignancy', 'grading', 'staging'],
      edges: [
        'section-muscle--section-smoothMuscleMimics',
        'section-smoothMuscleMimics--section-smoothMuscleMalignancy',
        'section-smoothMuscleMalignancy--grading',
        'grading--staging',
      ],
      rows: ['leiomyosarcomaDermal'],
    });
  });

  test('dermal leiomyosarcoma in its last section', () => {
    const drawing = drawingOf('smoothMuscleMalignancy');
    const { nodes, edges } = onRoute(drawing, whole(usualPanel('leiomyosarcomaDermal').findings));
    expect({ nodes, edges: [...edges] }).toEqual({
      nodes: [
        'from-smoothMuscleMimics',
        'atypiaInSmoothMuscle',
        'mitosesWithAtypia',
        'depthOfLeiomyosarcoma',
        'leiomyosarcomaDermal',
      ],
      edges: [
        'from-smoothMuscleMimics--atypiaInSmoothMuscle',
        'atypiaInSmoothMuscle--seen',
        'mitosesWithAtypia--atLeastOne',
        'depthOfLeiomyosarcoma--dermis',
      ],
    });
  });

  test('an open case ends at the question that waits', () => {
    const route = open({ sma: 'positive' });
    const { nodes, edges } = onRoute(drawingOf('muscle'), route);
    expect({ nodes, edges: [...edges], steps: stepsOnRoute(route) }).toEqual({
      nodes: ['from-start', 'actin', 'desminAfterActin'],
      edges: ['from-start--actin', 'actin--expressed'],
      steps: ['actin', 'desminAfterActin'],
    });
  });

  test('every branch taken is lit once over the sections', () => {
    const missed = usual.flatMap((route) => {
      const lit = sectionDrawings.flatMap((drawing) => [...onRoute(drawing, route).edges]);
      return route.passages
        .map(({ step, branch }) => `${step.id}--${branch.id}`)
        .filter((id) => lit.filter((edge) => edge === id).length !== 1);
    });
    expect(missed).toEqual([]);
  });

  test('both ends of what is lit are lit, in every diagram', () => {
    const loose = usual.flatMap((route) =>
      drawings().flatMap((drawing) => {
        const { nodes, edges } = onRoute(drawing, route);
        return drawing.edges
          .filter(({ id, from, to }) => edges.has(id) && !(nodes.includes(from) && nodes.includes(to)))
          .map(({ id }) => `${drawing.name}: ${id}`);
      }),
    );
    expect(loose).toEqual([]);
  });

  test('a diagram that the route does not pass stays dark', () => {
    const route = whole(usualPanel('neurofibroma').findings);
    const dark = ['smoothMuscleMalignancy', 'exclusion', 'grading', 'consult', 'greyZone', 'desminAfterActin'] as const;
    expect(dark.map((name) => onRoute(drawingOf(name), route))).toEqual(
      dark.map(() => ({ nodes: [], edges: new Set(), rows: new Set() })),
    );
  });

  test('its sections in order', () => {
    const of = (id: (typeof usualDiagnosisIds)[number]) => sectionsOnRoute(whole(usualPanel(id).findings));
    expect([of('leiomyoma'), of('dermatofibroma')]).toEqual([
      ['muscle', 'smoothMuscleMimics', 'smoothMuscleMalignancy'],
      ['muscle', 'melanocyticOrNeural', 'epithelial', 'fibrohistiocytic', 'exclusion'],
    ]);
  });
});
