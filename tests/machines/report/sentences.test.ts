import { describe, expect, test } from 'vitest';
import { claims } from '../../../machines/evidence/claim.ts';
import { frequencies } from '../../../machines/evidence/frequency.ts';
import type { EvidenceEntity, EvidenceMarker } from '../../../machines/evidence/frequencyNames.ts';
import { pooledCell } from '../../../machines/evidence/pooled.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { pitfalls } from '../../../machines/workup/pitfalls.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import { steps } from '../../../machines/workup/route.ts';
import type { Reason } from '../../../machines/workup/workup.setup.ts';

const named = (kind: string, reasons: Readonly<Record<string, Reason>>): readonly (readonly [string, Reason])[] =>
  Object.entries(reasons).map(([id, reason]) => [`${kind} ${id}`, reason]);

const reasons: readonly (readonly [string, Reason])[] = [
  ...Object.values(steps).flatMap(({ id, why, branches }) => [
    [`step ${id}`, why] as const,
    ...branches.map((branch) => [`step ${id}, ${branch.id}`, branch] as const),
  ]),
  ...named('requirement', requirements),
  ...named('pitfall', pitfalls),
  ...named('outcome', outcomes),
];

/** Names of stains, genes and keratins that hold a digit. */
const names =
  /34βE12|AE1\/AE3|CAM5\.2|CD\d+|CK5\/6|CK7|EMA|ERG|factor XIIIa|H3K27me3|HHF-35|HMB45|Ki-67|MNF116|p16|p40|p53|p63|p75|S100|SOX10|SS18|TLE1|USP6|2SC/g;

describe('sentences of the workup', () => {
  test('state no number: numbers come from claims and published counts', () => {
    expect(reasons.filter(([, { because }]) => /\d/.test(because.replace(names, ''))).map(([id]) => id)).toEqual([]);
  });

  test('stand on claims or published counts, or say that they are expert opinion', () => {
    const bare = reasons.filter(
      ([, { claims: cited = [], figures = [], expertOpinion }]) =>
        cited.length + figures.length === 0 && !expertOpinion,
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  test('name only claims that exist', () => {
    const unknown = reasons.flatMap(([id, { claims: cited = [] }]) =>
      cited.filter((claim) => !(claim in claims)).map((claim) => `${id}: ${claim}`),
    );
    expect(unknown).toEqual([]);
  });

  test('name only figures with a pooled count or a published row', () => {
    const published = new Set(frequencies.map(({ entity, marker }) => `${entity}:${marker}`));
    const unknown = reasons.flatMap(([id, { figures = [] }]) =>
      figures
        .filter((figure) => {
          const [entity, marker] = figure.split(':') as [EvidenceEntity, EvidenceMarker];
          return pooledCell(entity, marker) === undefined && !published.has(figure);
        })
        .map((figure) => `${id}: ${figure}`),
    );
    expect(unknown).toEqual([]);
  });
});
