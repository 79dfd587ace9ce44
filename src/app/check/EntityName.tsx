import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';

/** An entity by its usual abbreviation, which stands for the name in full. */
export function EntityName({ entity }: { readonly entity: EntityId }) {
  const { name, short } = entityNames[entity];
  return short === undefined ? name : <abbr title={name}>{short}</abbr>;
}
