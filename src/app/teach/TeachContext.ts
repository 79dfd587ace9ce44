import { createContext, useContext } from 'react';
import type { Drawing } from '../../../diagrams/drawing.ts';
import type { DiagramEntry } from '../../../diagrams/names.ts';
import type { OnRoute } from '../../../diagrams/onRoute.ts';
import type { LessonRoute } from './lessonRoutes.ts';
import type { TeachAddress } from './teachAddress.ts';

export type PanelName = 'diagrams' | 'routes' | 'route' | 'export' | 'keys';

/** What every part of the teaching view knows: what is shown, and the ways to something else. */
export type Teaching = {
  readonly address: TeachAddress;
  readonly entry: DiagramEntry;
  /** Null until it is loaded, and for the diagram that has no picture. */
  readonly drawing: Drawing | null;
  readonly route: LessonRoute | null;
  readonly onRoute: OnRoute | null;
  readonly uncovered: ReadonlySet<string>;
  /** The address with a change. */
  readonly hrefOf: (change: Partial<TeachAddress>) => string;
  readonly go: (change: Partial<TeachAddress>) => void;
  readonly open: (panel: PanelName | null) => void;
  readonly uncover: (id: string) => void;
};

export const TeachContext = createContext<Teaching | null>(null);

export function useTeaching(): Teaching {
  const teaching = useContext(TeachContext);
  if (teaching === null) throw new Error('useTeaching is called outside of the teaching view');
  return teaching;
}
