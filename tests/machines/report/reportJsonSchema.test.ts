import { expect, test } from 'vitest';
import { reportJsonSchema } from '../../../machines/report/reportJsonSchema.ts';

test('the JSON Schema of a report names itself, its draft and its title, and says what its parts are', () => {
  const { $id, $schema, title, type, additionalProperties, $defs = {} } = reportJsonSchema() as Record<string, unknown>;
  const { published } = $defs as { readonly published?: { readonly description?: string } };
  expect([$id, $schema, title, type, additionalProperties, published?.description]).toEqual([
    'urn:arrector:report:1',
    'https://json-schema.org/draft/2020-12/schema',
    'Arrector report',
    'object',
    false,
    'published tumours that react, of those that were stained',
  ]);
});
