import { type DiagramName, diagramNamed } from '../../../diagrams/names.ts';
import { stepQuestions } from '../../text/stepText.ts';

const loaders = import.meta.glob<string>('../../../diagrams/**/*.svg', { query: '?raw', import: 'default' });

const loading = new Map<DiagramName, Promise<string>>();

/** Gives the picture of a diagram as SVG source; it is fetched once. */
export function pictureOf(name: DiagramName): Promise<string> {
  const known = loading.get(name);
  if (known !== undefined) return known;
  const load = loaders[`../../../diagrams/${diagramNamed(name)?.path}.svg`];
  if (load === undefined) return Promise.reject(new RangeError(`${name} has no picture`));
  const picture = load();
  loading.set(name, picture);
  picture.catch(() => loading.delete(name));
  return picture;
}

/** Fetches pictures one after the other before they are asked for; should one fail, asking for it says so. */
export async function fetchPictures(names: readonly DiagramName[]): Promise<void> {
  for (const name of names) await pictureOf(name).catch(() => undefined);
}

const questions: Readonly<Record<string, string>> = stepQuestions;

/** The title of a diagram: a step has its question, every other diagram its own. */
export const titleOf = (name: DiagramName): string => questions[name] ?? diagramNamed(name)?.title ?? name;
