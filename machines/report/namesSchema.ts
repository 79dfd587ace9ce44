import { z } from 'zod';
import { schemaWords } from '../case/schemaWords.ts';
import { citationIds } from '../evidence/citation.ts';
import { claimIds } from '../evidence/claim.ts';
import { evidenceEntities, evidenceMarkers } from '../evidence/frequencyNames.ts';
import { findingIds } from '../vocabulary/findings.ts';
import { entityIds, outcomeIds } from '../vocabulary/outcomes.ts';
import { confirmatoryTests } from '../workup/requirements.ts';
import { stepIds } from '../workup/stepIds.ts';

/** The definition of the id of a claim. */
export const claim = z.enum(claimIds).register(schemaWords, { id: 'claim' });

/** The definition of the id of a publication. */
export const citation = z.enum(citationIds).register(schemaWords, { id: 'citation' });

/** The definition of the id of a finding as the workup reads it. */
export const finding = z.enum(findingIds).register(schemaWords, { id: 'finding' });

/** The definition of what may be missing: a finding, or a confirmatory test that the case file does not hold. */
export const findingOrTest = z.union([finding, z.enum(confirmatoryTests)]);

/** The definition of the id of a conclusion. */
export const outcome = z.enum(outcomeIds).register(schemaWords, { id: 'outcome' });

/** The definition of the id of an entity of the second reader. */
export const entity = z.enum(entityIds).register(schemaWords, { id: 'entity' });

/** The definition of the id of a step. */
export const step = z.enum(stepIds).register(schemaWords, { id: 'step' });

/** The definition of how sure a conclusion may be. */
export const certainty = z.enum(['established', 'provisional', 'notEstablished']);

/** The definition of the id of a pooled figure. */
export const figure = z
  .templateLiteral([z.enum(evidenceEntities), ':', z.enum(evidenceMarkers)])
  .register(schemaWords, { id: 'figure', description: 'entity:marker, a cell of the published figures' });

/** The definition of words that may not be missing. */
export const sentence = z.string().min(1);
