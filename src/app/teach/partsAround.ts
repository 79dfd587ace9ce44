import { type DiagramName, diagrams } from '../../../diagrams/names.ts';
import { type ShownRoute, sectionsOnRoute, stepsOnRoute } from '../../../diagrams/onRoute.ts';

/** The diagrams that a way passes, seen from one of them; `index` is -1 where it is none of them. */
export type PartsAround = {
  readonly parts: readonly DiagramName[];
  readonly index: number;
  readonly previous: DiagramName | null;
  readonly next: DiagramName | null;
};

const pathOf = (name: DiagramName): string => diagrams.find((entry) => entry.name === name)?.path ?? '';

/**
 * Gives the parts that a way passes around a diagram: from step to step where a single step is shown, else from section
 * to section, with the overview before the first.
 */
export function partsAround(name: DiagramName, route: ShownRoute): PartsAround {
  const parts: readonly DiagramName[] = pathOf(name).startsWith('steps/')
    ? stepsOnRoute(route)
    : sectionsOnRoute(route);
  const index = parts.indexOf(name);
  const before = index === 0 ? 'overview' : (parts[index - 1] ?? null);
  return { parts, index, previous: index < 0 ? null : before, next: parts[index + 1] ?? null };
}
