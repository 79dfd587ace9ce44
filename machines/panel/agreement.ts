import { type EntityName, entityNames } from '../vocabulary/entityNames.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { type EntityId, entityIds, type OutcomeId } from '../vocabulary/outcomes.ts';
import type { EntitySupport, SecondReading } from './secondReader.ts';
import type { WeighedFinding } from './weighedReading.ts';

/** Whether the two readers agree: `notInformative` where the panel cannot say. */
export type Verdict = 'agrees' | 'disagrees' | 'notInformative';

/** A reading that no published tumour of an entity named by the conclusion has shown. */
export type Objection = WeighedFinding & { readonly entity: EntityId };

/**
 * The verdict in one sentence. `entities` are those that the conclusion names; `best` is the entity of highest support,
 * of equal ones the first in `entityIds`, which is no preference; `objections` are the readings that no published
 * tumour of the entities named has shown.
 */
export type Agreement = {
  readonly verdict: Verdict;
  readonly because: string;
  readonly entities: readonly EntityId[];
  readonly best: EntityId;
  readonly objections: readonly Objection[];
};

const leiomyosarcoma = ['leiomyosarcoma'] as const;
const smoothMuscle = ['leiomyosarcoma', 'leiomyoma'] as const;
const atypicalFibroxanthoma = ['atypicalFibroxanthoma'] as const;

/**
 * The entities that a conclusion names; none where it names no lineage. A deferred or discordant conclusion names all
 * that it leaves open, and nodular fasciitis names myofibroma as its alternative.
 */
export const entitiesNamedBy: Readonly<Record<OutcomeId, readonly EntityId[]>> = {
  leiomyosarcomaDermal: leiomyosarcoma,
  leiomyosarcomaSubcutaneous: leiomyosarcoma,
  leiomyosarcomaDeep: leiomyosarcoma,
  leiomyosarcomaDepthUnknown: leiomyosarcoma,
  leiomyoma: ['leiomyoma'],
  smoothMuscleTumour: smoothMuscle,
  smoothMuscleTumourUncertain: smoothMuscle,
  discordantMelanomaOrLeiomyosarcoma: ['desmoplasticMelanoma', 'leiomyosarcoma'],
  discordantCarcinomaOrLeiomyosarcoma: ['spindleCellSquamousCellCarcinoma', 'leiomyosarcoma'],
  discordantDfspOrSmoothMuscle: ['dermatofibrosarcomaProtuberans', ...smoothMuscle],
  desmoplasticMelanoma: ['desmoplasticMelanoma'],
  melanocyticOrNeural: ['desmoplasticMelanoma', 'neurofibroma', 'mpnst'],
  neurofibroma: ['neurofibroma'],
  mpnst: ['mpnst'],
  s100PositiveUnclassified: ['desmoplasticMelanoma', 'neurofibroma', 'mpnst', 'synovialSarcoma'],
  synovialSarcoma: ['synovialSarcoma'],
  spindleCellSquamousCellCarcinoma: ['spindleCellSquamousCellCarcinoma'],
  dermatofibrosarcomaProtuberans: ['dermatofibrosarcomaProtuberans'],
  fibrohistiocyticIndeterminate: ['dermatofibrosarcomaProtuberans', 'dermatofibroma'],
  dermatofibroma: ['dermatofibroma'],
  nodularFasciitis: ['nodularFasciitis', 'myofibroma'],
  vascularTumour: ['angiosarcoma'],
  atypicalFibroxanthoma,
  pleomorphicDermalSarcoma: atypicalFibroxanthoma,
  afxOrPds: atypicalFibroxanthoma,
  afxNotYetEstablished: atypicalFibroxanthoma,
  antigenicityInDoubt: [],
  unclassifiedBland: [],
  unclassified: [],
};

/**
 * How many times the support of an entity named the best entity must have before the readers count as disagreeing. A
 * ratio of up to 3 between two likelihoods is commonly taken as hardly worth a mention (R. E. Kass, A. E. Raftery, Bayes
 * factors, J Am Stat Assoc 1995;90:773-795); its use here is expert opinion.
 */
export const clearMargin = 3;

/**
 * Number of published tumours from which a reading that none of them shows is an objection: the rate is then below 10%
 * with 95% confidence (J. A. Hanley, A. Lippman-Hand, If nothing goes wrong, is everything all right?, JAMA
 * 1983;249:1743-1745). It is how overexpressed p53 speaks against leiomyoma (claim
 * `p53OverexpressedInLeiomyosarcomaNotLeiomyoma`).
 */
export const neverSeenFrom = 30;

const reactingReadings: ReadonlySet<string> = new Set(['positive', 'lost', 'overexpressed']);
const silentReadings: ReadonlySet<string> = new Set(['negative', 'retained']);

function isNeverSeen({ reading, published, substitute }: WeighedFinding): boolean {
  if (published === null || published.total < neverSeenFrom) return false;
  if (reactingReadings.has(reading)) return published.positive === 0;
  return substitute === undefined && silentReadings.has(reading) && published.positive === published.total;
}

const inSentence = ({ name, short }: EntityName): string =>
  `${name.charAt(0).toLowerCase()}${name.slice(1)}${short === undefined ? '' : ` (${short})`}`;

const either = (entities: readonly EntityId[]): string =>
  entities.map((entity) => inSentence(entityNames[entity])).join(' or ');

const ordered = (entities: readonly EntityId[]): readonly EntityId[] => entityIds.filter((id) => entities.includes(id));

function objectionsTo(
  entities: readonly EntityId[],
  { ranking }: Pick<SecondReading, 'ranking'>,
): readonly Objection[] {
  const each = ranking
    .filter(({ entity }) => entities.includes(entity))
    .map(({ entity, against }) => against.filter(isNeverSeen).map((one): Objection => ({ ...one, entity })));
  return each.every((objections) => objections.length > 0) ? each.flat() : [];
}

/**
 * Compares the conclusion of the workup with the second reading. They disagree when a reading was never seen in published
 * tumours of any entity named, or when another entity has clearly more support; they agree when an entity named has the
 * highest support; otherwise, or where no entity is named, the panel does not decide between them.
 */
export function agreement(outcome: OutcomeId, reading: Pick<SecondReading, 'ranking' | 'informative'>): Agreement {
  const entities = ordered(entitiesNamedBy[outcome]);
  const [first] = reading.ranking;
  if (first === undefined) throw new RangeError('a reading ranks every entity');
  const best = first.entity;
  const objections = objectionsTo(entities, reading);
  const say = (verdict: Verdict, because: string): Agreement => ({ verdict, because, entities, best, objections });
  const concluded = outcomeNames[outcome].name;
  if (entities.length === 0) {
    return say(
      'notInformative',
      `The second reader has nothing to compare: the workup ends with “${concluded}”, which names no entity.`,
    );
  }
  if (objections.length > 0) {
    return say(
      'disagrees',
      `The second reader objects to “${concluded}”: a reading of this panel was not seen in any published ${either(entities)}.`,
    );
  }
  if (!reading.informative) {
    return say('notInformative', 'The second reader is not informative: the panel hardly narrows down the entities.');
  }
  if (entities.includes(best)) {
    const equal = reading.ranking.filter(({ support }) => support === first.support).map(({ entity }) => entity);
    return say(
      'agrees',
      `The second reader agrees: of all entities, ${either(equal)} ${equal.length > 1 ? 'equally fit' : 'fits'} the panel best.`,
    );
  }
  const named = reading.ranking.find(({ entity }) => entities.includes(entity)) as EntitySupport;
  if (first.support < clearMargin * named.support) {
    return say(
      'notInformative',
      `The second reader does not decide: ${either([best])} fits the panel only little better than ${either([named.entity])}.`,
    );
  }
  return say(
    'disagrees',
    `The second reader disagrees: ${either([best])} fits the panel clearly better than ${either(entities)}.`,
  );
}
