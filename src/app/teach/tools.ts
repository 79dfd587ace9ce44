import type { PanelName } from './TeachContext.ts';

/** Everything that a key or a button of the lesson does. */
export type ToolName =
  | PanelName
  | 'next'
  | 'back'
  | 'start'
  | 'all'
  | 'hide'
  | 'larger'
  | 'smaller'
  | 'fit'
  | 'full'
  | 'outline'
  | 'nextPart'
  | 'previousPart'
  | 'guided'
  | 'left'
  | 'right'
  | 'up'
  | 'down';

const panels: ReadonlySet<string> = new Set<PanelName>(['diagrams', 'routes', 'route', 'export', 'keys']);

/** Says whether a tool opens what stands beside the diagram. */
export const isPanel = (tool: ToolName): tool is PanelName => panels.has(tool);

/** Keys that scroll where there is something to scroll. */
export const scrollKeys: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'Home', 'End']);

const toolOfKey: Readonly<Record<string, ToolName>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'start',
  End: 'all',
  h: 'hide',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
  f: 'full',
  m: 'diagrams',
  w: 'routes',
  o: 'outline',
  e: 'export',
  n: 'nextPart',
  p: 'previousPart',
  g: 'guided',
  '?': 'keys',
};

const moves: Readonly<Record<string, ToolName>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The tools that act on a picture and mean nothing to an outline, in which their keys scroll. */
export const pictureTools: ReadonlySet<ToolName> = new Set([
  'next',
  'back',
  'start',
  'all',
  'larger',
  'smaller',
  'fit',
  'left',
  'right',
  'up',
  'down',
]);

/** Gives what a key does; with single keys off only keys that write nothing act. */
export function toolFor(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  singleKeys: boolean,
): ToolName | null {
  if (!singleKeys && key.length === 1) return null;
  return (shiftKey ? moves[key] : undefined) ?? toolOfKey[key] ?? null;
}
