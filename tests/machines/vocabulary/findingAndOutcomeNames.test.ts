import { describe, expect, it } from 'vitest';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { findingNames, readingLabels } from '../../../machines/vocabulary/findingNames.ts';
import { categoricalStainIds, domains, findingIds } from '../../../machines/vocabulary/findings.ts';
import { differentiationScores } from '../../../machines/vocabulary/histology.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { entityIds, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { sexes, sites } from '../../../machines/vocabulary/specimen.ts';
import { extensionStructures, mCategories, nCategories } from '../../../machines/vocabulary/staging.ts';
import { readingsOf, stainIds } from '../../../machines/vocabulary/stains.ts';

const stains: readonly string[] = categoricalStainIds;
const histologyFindings = findingIds.filter((id) => !stains.includes(id));
const names: Readonly<Record<string, { name: string; label: string; unit?: string; values: object }>> = findingNames;

const beyondTheWorkup: Readonly<Record<string, readonly string[]>> = {
  site: sites,
  sex: sexes,
  priorTreatment: ['present', 'absent'],
  immunosuppressed: ['present', 'absent'],
  ageYears: [],
  sizeMm: [],
  ulceration: ['present', 'absent', 'notAssessable'],
  differentiation: differentiationScores.map(String),
  n: nCategories,
  m: mCategories,
  extension: extensionStructures,
};

describe('finding names', () => {
  it('exist for every finding that is not a stain and for nothing else', () => {
    expect(Object.keys(names).toSorted()).toStrictEqual(
      [...histologyFindings, ...Object.keys(beyondTheWorkup)].toSorted(),
    );
  });

  it.each(histologyFindings)('%s: a label for every value that the workup reads', (id) => {
    expect(Object.keys(names[id]?.values ?? {}).toSorted()).toStrictEqual(domains[id].toSorted());
  });

  it.each(Object.entries(beyondTheWorkup))('%s: a label for every value of the case file', (id, values) => {
    expect(Object.keys(names[id]?.values ?? {}).toSorted()).toStrictEqual(values.toSorted());
  });

  it('are never questions, never empty, and numbers have a unit', () => {
    for (const [id, { name, label, unit, values }] of Object.entries(names)) {
      const all = [name, label, ...Object.values(values)];
      for (const text of all) expect(text, id).toMatch(/^[^?]+$/);
      expect(unit !== undefined, id).toBe(Object.keys(values).length === 0);
    }
  });

  it('never give two values of a finding the same label', () => {
    for (const [id, { values }] of Object.entries(names)) {
      expect(new Set(Object.values(values)).size, id).toBe(Object.values(values).length);
    }
  });
});

describe('reading labels', () => {
  const readings = new Set(stainIds.flatMap((id) => readingsOf(id)));

  it('exist for every reading and for nothing else', () => {
    expect(Object.keys(readingLabels).toSorted()).toStrictEqual([...readings].toSorted());
  });

  it('carry the signs of the house', () => {
    const { positive, focal, negative, equivocal, notDone } = readingLabels;
    const signs = [positive, focal, negative, equivocal, notDone].map(({ sign }) => sign);
    expect(signs).toStrictEqual(['+', 'foc', '−', '?', 'n/d']);
  });

  it('are all different', () => {
    const labels = Object.values(readingLabels);
    expect(new Set(labels.map(({ label }) => label)).size).toBe(labels.length);
    expect(new Set(labels.map(({ sign }) => sign)).size).toBe(labels.length);
  });

  it('say of the unknown readings that they are not negative', () => {
    expect(readingLabels.equivocal.means).toContain('unknown, not negative');
    expect(readingLabels.notDone.means).toContain('unknown, not negative');
  });
});

describe('outcome names', () => {
  it('exist for every outcome, all different', () => {
    expect(Object.keys(outcomeNames).toSorted()).toStrictEqual(outcomeIds.toSorted());
    expect(new Set(Object.values(outcomeNames).map(({ name }) => name)).size).toBe(outcomeIds.length);
  });

  it('call a dermal leiomyosarcoma by both accepted names', () => {
    expect(outcomeNames.leiomyosarcomaDermal).toStrictEqual({
      name: 'Leiomyosarcoma, dermal',
      also: ['atypical intradermal smooth muscle neoplasm'],
      family: 'smoothMuscle',
      kind: 'diagnosis',
    });
  });

  it('are of the kind that the contract gives them', () => {
    const deferred = [
      'smoothMuscleTumour',
      'smoothMuscleTumourUncertain',
      'afxOrPds',
      'afxNotYetEstablished',
      'melanocyticOrNeural',
      'fibrohistiocyticIndeterminate',
      's100PositiveUnclassified',
      'antigenicityInDoubt',
      'unclassifiedBland',
      'unclassified',
    ];
    const discordant = [
      'discordantMelanomaOrLeiomyosarcoma',
      'discordantCarcinomaOrLeiomyosarcoma',
      'discordantDfspOrSmoothMuscle',
    ];
    for (const id of outcomeIds) {
      const kind = deferred.includes(id) ? 'deferred' : discordant.includes(id) ? 'discordant' : 'diagnosis';
      expect(outcomeNames[id].kind, id).toBe(kind);
    }
  });

  it('tint no single lineage where the findings are discordant', () => {
    for (const { kind, family } of Object.values(outcomeNames)) if (kind === 'discordant') expect(family).toBe('none');
  });
});

describe('entity names', () => {
  it('exist for every entity of the second reader, all different', () => {
    expect(Object.keys(entityNames).toSorted()).toStrictEqual(entityIds.toSorted());
    expect(new Set(Object.values(entityNames).map(({ name }) => name)).size).toBe(entityIds.length);
  });

  it('say that atypical fibroxanthoma stands for pleomorphic dermal sarcoma too', () => {
    expect(entityNames.atypicalFibroxanthoma.name).toBe('Atypical fibroxanthoma or pleomorphic dermal sarcoma');
  });
});
