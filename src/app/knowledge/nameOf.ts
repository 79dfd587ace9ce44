import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { withinSentence } from '../../text/askText.ts';

/** The name of an entity as it stands within a sentence. */
export const entityWithin = (id: EntityId): string => withinSentence(entityNames[id].name);
