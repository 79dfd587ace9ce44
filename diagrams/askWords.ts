import { findingLabel } from '../machines/report/findingLabel.ts';
import type { FindingId } from '../machines/vocabulary/findings.ts';
import { broadKeratins, highMolecularWeightKeratins, keratins } from '../machines/workup/stainGroups.ts';
import type { GraphAsk } from './graph.ts';

const broad = 'Broad or low-molecular-weight keratin';
const highMolecularWeight = 'High-molecular-weight keratin';
const bothClasses = 'Keratins of both classes';

const groups: readonly (readonly [string, readonly FindingId[]])[] = [
  ['Keratin', keratins],
  [broad, broadKeratins],
  [highMolecularWeight, highMolecularWeightKeratins],
];

/** Names what a step asks for, the group where every stain of a group is accepted, else with what is accepted for it. */
export function askWords({ finding, accepts }: GraphAsk): string {
  const taken = [finding, ...accepts];
  const group = groups.find(([, ids]) => ids.length === taken.length && ids.every((id) => taken.includes(id)));
  if (group !== undefined) return group[0];
  const others = accepts.map(findingLabel).join(', ');
  return others === '' ? findingLabel(finding) : `${findingLabel(finding)} (or ${others})`;
}

/** Names everything that steps ask for, each once, in order; without what is accepted in its place. */
export function asksInShort(asks: readonly GraphAsk[]): string {
  const words = asks.map((ask) => {
    const named = askWords(ask);
    return named.includes('(or ') ? findingLabel(ask.finding) : named;
  });
  const isClass = (word: string): boolean => word === broad || word === highMolecularWeight;
  const hasBoth = words.includes(broad) && words.includes(highMolecularWeight);
  return [...new Set(words.map((word) => (hasBoth && isClass(word) ? bothClasses : word)))].join(', ');
}
