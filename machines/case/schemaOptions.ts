import { z } from 'zod';

/** A part of the definition of a case file. */
export type Schema = z.core.$ZodType;

/** Gives the alternatives that a part of the definition allows, each by itself: an optional or a union is taken apart. */
export function optionsOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodExactOptional) return optionsOf(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(optionsOf) : [schema];
}
