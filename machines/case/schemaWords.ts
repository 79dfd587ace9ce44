import { z } from 'zod';

/** What a definition is called and what it means, as its JSON Schema says it. */
export type SchemaWords = {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly not?: unknown;
};

/** The words of the definitions. They stand here and not in Zod's own registry, which every user of Zod on a page shares. */
export const schemaWords = z.registry<SchemaWords>();
