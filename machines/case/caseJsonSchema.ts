import { z } from 'zod';
import { caseFileSchema } from './caseSchema.ts';
import { schemaWords } from './schemaWords.ts';

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Gives the JSON Schema of the case file, made from the definition that validates it. It cannot say what JSON Schema has
 * no words for: the size and nesting of the file, and names that stand twice in one object.
 */
export function caseJsonSchema(): JsonSchema {
  return {
    $id: 'urn:arrector:case:1',
    ...z.toJSONSchema(caseFileSchema, { target: 'draft-2020-12', metadata: schemaWords }),
  };
}
