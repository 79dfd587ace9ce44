import { z } from 'zod';
import { citationIds } from '../evidence/citation.ts';
import { claimIds } from '../evidence/claim.ts';
import { evidenceEntities, evidenceMarkers } from '../evidence/frequencyNames.ts';
import { findingIds } from '../vocabulary/findings.ts';
import { entityIds, outcomeIds } from '../vocabulary/outcomes.ts';
import { confirmatoryTests } from '../workup/requirements.ts';
import { stepIds } from '../workup/stepIds.ts';

/** The definition of the id of a claim. */
export const claim = z.enum(claimIds).meta({ id: 'claim' });

/** The definition of the id of a publication. */
export const citation = z.enum(citationIds).meta({ id: 'citation' });

/** The definition of the id of a finding as the workup reads it. */
export const finding = z.enum(findingIds).meta({ id: 'finding' });

/** The definition of what may be missing: a finding, or a confirmatory test that the case file does not hold. */
export const findingOrTest = z.union([finding, z.enum(confirmatoryTests)]);

/** The definition of the id of a conclusion. */
export const outcome = z.enum(outcomeIds).meta({ id: 'outcome' });

/** The definition of the id of an entity of the second reader. */
export const entity = z.enum(entityIds).meta({ id: 'entity' });

/** The definition of the id of a step. */
export const step = z.enum(stepIds).meta({ id: 'step' });

/** The definition of how sure a conclusion may be. */
export const certainty = z.enum(['established', 'provisional', 'notEstablished']);

/** The definition of the id of a pooled figure. */
export const figure = z
  .templateLiteral([z.enum(evidenceEntities), ':', z.enum(evidenceMarkers)])
  .meta({ id: 'figure', description: 'entity:marker, a cell of the published figures' });

/** The definition of words that may not be missing. */
export const sentence = z.string().min(1);
