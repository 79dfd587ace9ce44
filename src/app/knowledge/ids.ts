import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';

/** Whether a word of an address names an entity. */
export const isEntityId = (id: string): id is EntityId => entityIds.some((known) => known === id);

/** Whether a word of an address names a stain. */
export const isStainId = (id: string): id is StainId => stainIds.some((known) => known === id);
