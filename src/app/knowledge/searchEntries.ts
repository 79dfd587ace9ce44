import { citationIds, citations } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import { entitySources } from '../../../machines/panel/evidenceOf.ts';
import { cloneSpellings } from '../../../machines/vocabulary/cloneClass.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { stainGuide } from '../../../machines/vocabulary/stainGuide.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { evidenceEntityNames } from '../../text/figureText.ts';
import { entitySpellings, type ResultKind } from '../../text/searchText.ts';
import { citationAddress, claimAddress, entityAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import { decisionAddress, pitfallAddress } from './addresses.ts';
import { decisionRecord } from './decisionRecord.ts';
import { diagnosesOf, everyPitfall } from './inWorkup.ts';
import { everyClaim } from './usesOf.ts';

/** A page that the search can find: by its name, by other spellings, and by what it says. */
export type SearchEntry = {
  readonly id: string;
  readonly kind: ResultKind;
  readonly name: string;
  readonly also: readonly string[];
  readonly says: string;
  readonly address: string;
};

function entityEntry(id: EntityId): SearchEntry {
  const { name, also = [], short } = entityNames[id];
  const diagnoses = diagnosesOf(id).map((outcome) => outcomeNames[outcome]);
  const spellings = [
    ...also,
    ...(short === undefined ? [] : [short]),
    ...diagnoses.flatMap((outcome) => [outcome.name, ...(outcome.also ?? []), outcome.short ?? '']),
    ...entitySources[id].takes.map((published) => evidenceEntityNames[published]),
    ...entitySpellings[id],
    id,
  ];
  return {
    id: `entity ${id}`,
    kind: 'entity',
    name,
    also: spellings.filter((spelling) => spelling !== ''),
    says: also.join('; '),
    address: entityAddress(id),
  };
}

function stainEntry(id: StainId): SearchEntry {
  const { name, expands, synonyms } = stainNames[id];
  const { marks, clones } = stainGuide[id];
  const clonesOf = id === 'hCaldesmon' ? Object.values(cloneSpellings).flat() : [];
  return {
    id: `stain ${id}`,
    kind: 'stain',
    name,
    also: [expands, ...synonyms, ...clones.map((clone) => clone.name), ...clonesOf, id],
    says: expands === name ? marks : `${expands}. ${marks}`,
    address: stainAddress(id),
  };
}

/** Everything that can be searched: entities, stains, pitfalls, statements, publications and decisions. */
export const searchEntries: readonly SearchEntry[] = [
  ...entityIds.map(entityEntry),
  ...stainIds.map(stainEntry),
  ...everyPitfall.map(
    ({ id, name, because }): SearchEntry => ({
      id: `pitfall ${id}`,
      kind: 'pitfall',
      name,
      also: [],
      says: because,
      address: pitfallAddress(id),
    }),
  ),
  ...everyClaim.map(
    ({ id, basis, statement, correction = '' }): SearchEntry => ({
      id: `claim ${id}`,
      kind: 'claim',
      name: statement,
      also: [basis],
      says: correction,
      address: claimAddress(id),
    }),
  ),
  ...citationIds.map((id): SearchEntry => {
    const { title, journal, doi = '', pmid = '' } = citations[id];
    return {
      id: `citation ${id}`,
      kind: 'citation',
      name: shortCitation(citations[id]),
      also: [doi, pmid].filter((part) => part !== ''),
      says: [title, journal].filter((part) => part !== null && part !== '').join('. '),
      address: citationAddress(id),
    };
  }),
  ...decisionRecord.decisions.map(
    (decision, place): SearchEntry => ({
      id: `decision ${place}`,
      kind: 'decision',
      name: decision.question,
      also: [],
      says: [...decision.said, decision.choice, decision.rejected].join(' '),
      address: decisionAddress(decision),
    }),
  ),
];
