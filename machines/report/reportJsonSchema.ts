import { z } from 'zod';
import type { JsonSchema } from '../case/caseJsonSchema.ts';
import { schemaWords } from '../case/schemaWords.ts';
import { reportDocumentSchema } from './reportSchema.ts';

/** Gives the JSON Schema of the report, draft 2020-12, made from the definition that the tests hold every report against. */
export function reportJsonSchema(): JsonSchema {
  return {
    $id: 'urn:arrector:report:1',
    ...z.toJSONSchema(reportDocumentSchema, { target: 'draft-2020-12', metadata: schemaWords }),
  };
}
