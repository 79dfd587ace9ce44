import { describe, expect, test } from 'vitest';
import { fnclcc } from '../../machines/grading/fnclcc.ts';
import { releasedTables } from '../../machines/releasedTables.ts';
import { digestOfTables, rulesHere, selfTest } from '../../machines/selfTest.ts';
import { ajcc8TrunkExtremity } from '../../machines/staging/ajcc8TrunkExtremity.ts';
import { selfTestDigest } from '../../machines/workup/selfTestDigest.ts';
import { committedText } from '../committedText.ts';
import { withBranch } from './verify/changedSubject.ts';

type Leaf = { readonly path: readonly (string | number)[]; readonly value: string | number | boolean };

function leavesOf(value: unknown, path: Leaf['path'] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) {
    return ['string', 'number', 'boolean'].includes(typeof value) ? [{ path, value: value as Leaf['value'] }] : [];
  }
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, name]));
}

/** Gives the tables with one number, word or truth changed. */
function withLeaf({ path, value }: Leaf): readonly unknown[] {
  const copy: unknown = JSON.parse(JSON.stringify(rulesHere.tables));
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((part, name) => part[name] as Record<string, unknown>, copy as never);
  const changed = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value} ` : !value;
  holder[path.at(-1) as string] = changed;
  return copy as readonly unknown[];
}

describe('the self-test of a copy', () => {
  test('finds the digests of the release', () => {
    const { digest } = selfTest();
    const [, ofTables] = digest.split('-');
    const made = `/** What the tables of grading and staging must come to; a test writes it anew when a table was changed on purpose. */
export const releasedTables = '${ofTables}';
`;
    expect(made).toEqual(committedText(new URL('../../machines/releasedTables.ts', import.meta.url), made));
    expect(selfTest()).toEqual({ ok: true, digest: `${selfTestDigest}-${releasedTables}` });
  });

  test('fails for every number, word and truth of the tables of grading and staging that is another', () => {
    const leaves = leavesOf(rulesHere.tables);
    const unseen = leaves.filter((leaf) => digestOfTables(withLeaf(leaf)) === releasedTables);
    expect([leaves.length > 100, unseen]).toEqual([true, []]);
  });

  test('fails for a table in another order, and for one that is left out', () => {
    const { steps } = rulesHere;
    const tables = [ajcc8TrunkExtremity, fnclcc];
    expect(selfTest({ steps, tables }).ok).toEqual(false);
    expect(selfTest({ steps, tables: [] }).ok).toEqual(false);
  });

  test('fails for a branch that leads elsewhere', () => {
    const { steps } = withBranch('actin', 'expressed', { to: 'unclassified' });
    expect(selfTest({ ...rulesHere, steps }).ok).toEqual(false);
  });
});
