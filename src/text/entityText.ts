import { entityNames } from '../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../machines/vocabulary/outcomes.ts';
import { withinSentence } from './askText.ts';

/** The name of an entity as it stands within a sentence. */
export const entityWithin = (entity: EntityId): string => withinSentence(entityNames[entity].name);
