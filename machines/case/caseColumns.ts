import { z } from 'zod';
import { caseFileSchema } from './caseSchema.ts';
import { type CellReader, cellReader } from './cellReader.ts';
import { optionsOf, type Schema } from './schemaOptions.ts';

/**
 * A column of a table of cases: `path` is where its cells stand in a case file, `parts` the same as a way into it,
 * `read` reads a cell, `share` is whether its numbers are percentages.
 */
export type CaseColumn = {
  readonly path: string;
  readonly parts: readonly string[];
  readonly share: boolean;
  readonly read: CellReader;
};

const percentage = 'percentCells';

/** The name under which a stain that is an object in a case file holds its reading; in a table that is the stain itself. */
export const resultPart = 'result';

function fieldsOf(objects: readonly z.ZodObject[]): ReadonlyMap<string, readonly Schema[]> {
  const fields = new Map<string, readonly Schema[]>();
  for (const [name, field] of objects.flatMap(({ shape }) => Object.entries(shape))) {
    fields.set(name, [...(fields.get(name) ?? []), ...optionsOf(field)]);
  }
  return fields;
}

function columnsIn(options: readonly Schema[], parts: readonly string[]): readonly CaseColumn[] {
  const objects = options.filter((option) => option instanceof z.ZodObject);
  const scalars = options.filter((option) => !(option instanceof z.ZodObject));
  const fields = fieldsOf(objects);
  // The Ki-67 index has no reading but a percentage, so its own column takes that too.
  const required = objects.map(({ shape }) => shape[percentage]).filter((field) => field instanceof z.ZodNumber);
  const own = [...scalars, ...required];
  const share = required.length > 0 || parts.at(-1) === percentage;
  return [
    ...(own.length === 0 ? [] : [{ path: parts.join('.'), parts, share, read: cellReader(own, share) }]),
    ...[...fields].flatMap(([name, field]) => (name === resultPart ? [] : columnsIn(field, [...parts, name]))),
  ];
}

/** Every column that a table of cases may have, in the order of the case file. */
export const caseColumns: readonly CaseColumn[] = columnsIn([caseFileSchema], []);
