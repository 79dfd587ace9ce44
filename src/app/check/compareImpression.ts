import { entitiesNamedBy } from '../../../machines/panel/agreement.ts';
import type { Report } from '../../../machines/report/report.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import type { ComparedImpression } from '../../text/impressionText.ts';

/** The parts of a report that an impression is compared with. */
export type Compared = Pick<Report, 'secondReader'> & {
  readonly workup: Pick<Report['workup'], 'outcome' | 'certainty'>;
};

function namedIn(entities: readonly EntityId[], entity: EntityId): ComparedImpression['named'] {
  if (entities.length === 0) return null;
  if (!entities.includes(entity)) return 'not';
  return entities.length === 1 ? 'alone' : 'amongOthers';
}

/** Compares an impression with the first reader's conclusion and with the second reader's support. */
export function compareImpression(entity: EntityId, { workup, secondReader }: Compared): ComparedImpression {
  const { ranking, informative } = secondReader;
  const own = ranking.find((one) => one.entity === entity);
  if (own === undefined) throw new RangeError(`a reading ranks every entity, and ${entity} is missing`);
  return {
    entity,
    named: namedIn(entitiesNamedBy[workup.outcome], entity),
    certainty: workup.certainty,
    support: own.support,
    interval: own.interval,
    rank: ranking.filter(({ support }) => support > own.support).length + 1,
    sharedWith: ranking.filter(({ support }) => support === own.support).length - 1,
    of: ranking.length,
    informative,
    against: own.against,
  };
}
