import { type DiagramName, diagramNamed } from '../../../diagrams/names.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { loadAhead } from '../ui/useLoaded.ts';

const loaders = import.meta.glob<string>('../../../diagrams/**/*.svg', { query: '?raw', import: 'default' });

/** Gives the function that loads the picture of a diagram as SVG source. */
export function pictureOf(name: DiagramName): () => Promise<string> {
  const load = loaders[`../../../diagrams/${diagramNamed(name)?.path}.svg`];
  if (load === undefined) throw new RangeError(`${name} has no picture`);
  return load;
}

/** Fetches pictures one after the other before they are asked for. */
export async function fetchPictures(names: readonly DiagramName[]): Promise<void> {
  for (const name of names) await loadAhead(pictureOf(name));
}

const questions: Readonly<Record<string, string>> = stepQuestions;

/** The title of a diagram: a step has its question, every other diagram its own. */
export const titleOf = (name: DiagramName): string => questions[name] ?? diagramNamed(name)?.title ?? name;
