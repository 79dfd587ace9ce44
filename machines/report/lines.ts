/**
 * A line of a report before it has a form: a sentence, a name with its value, a point of a list, a numbered step with
 * what belongs to it, a table, or text that keeps its own lines.
 */
export type Line =
  | { readonly as: 'sentence'; readonly text: string }
  | { readonly as: 'entry'; readonly text: string }
  | { readonly as: 'item'; readonly text: string }
  | { readonly as: 'step'; readonly number: number; readonly text: string; readonly more: readonly string[] }
  | { readonly as: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly as: 'drawn'; readonly lines: readonly string[] };

/** A part of a report under its title; the title of the only part of a document may be null. */
export type Section = { readonly title: string | null; readonly lines: readonly Line[] };

/** A document before it has a form: its title, what it is, its sections, its numbered references, and what it was made with. */
export type LinedDocument = {
  readonly title: string;
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
  readonly references: readonly string[];
  readonly foot: readonly string[];
};

/** A sentence. */
export const sentence = (text: string): Line => ({ as: 'sentence', text });

/** A name with its value. */
export const entry = (text: string): Line => ({ as: 'entry', text });

/** A point of a list. */
export const item = (text: string): Line => ({ as: 'item', text });

/** A numbered step with what belongs to it. */
export const step = (number: number, text: string, ...more: readonly string[]): Line => ({
  as: 'step',
  number,
  text,
  more,
});

/** Leaves out the sections that say nothing. */
export const withLines = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ lines }) => lines.length > 0);
