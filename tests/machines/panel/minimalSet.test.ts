import { describe, expect, test } from 'vitest';
import { largestSet, minimalSet, mostPanels } from '../../../machines/panel/minimalSet.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { categoricalStainIds, domains, type Findings } from '../../../machines/vocabulary/findings.ts';
import { unmetBy } from '../../../machines/workup/certainty.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { caseWith } from '../caseWith.ts';

const shown = (file: CaseFile) => {
  const { establishes, stains, besides, waitsFor } = minimalSet(file);
  return {
    establishes,
    stains: stains.map(({ finding, readings }) => `${finding}: ${readings.join(' or ')}`),
    besides: besides.map(({ finding, readings }) => `${finding}: ${readings.join(' or ')}`),
    waitsFor,
  };
};

const silent = new Set(['equivocal', 'notDone']);
const established = (outcome: string, findings: Findings): boolean => {
  const route = routeOf(findings);
  return route.outcome === outcome && unmetBy(route.outcome, findings).length === 0;
};

/** Tries every set of so many open stains with every reading: whether one of them establishes the conclusion. */
function someSetEstablishes(outcome: string, findings: Findings, size: number, from = 0): boolean {
  if (size === 0) return established(outcome, findings);
  for (let at = from; at < categoricalStainIds.length; at += 1) {
    const stain = categoricalStainIds[at];
    if (stain === undefined || (findings[stain] !== undefined && !silent.has(findings[stain]))) continue;
    for (const reading of domains[stain]) {
      if (silent.has(reading)) continue;
      if (someSetEstablishes(outcome, { ...findings, [stain]: reading }, size - 1, at + 1)) return true;
    }
  }
  return false;
}

const dfsp = caseWith({ cd34: 'positive', factorXIIIa: 'negative' });
const melanoma = caseWith({ s100: 'positive' }, { atypia: 'moderate' });
const leiomyosarcoma = caseWith(
  { sma: 'positive', hCaldesmon: 'positive', s100: 'negative' },
  { atypia: 'moderate', mitoses: 4, depth: 'dermis' },
);
const carcinoma = caseWith({ ae1ae3: 'positive', sma: 'negative' });

describe('the fewest stains that would establish the conclusion', () => {
  test('are these, with every reading that would do', () => {
    expect(shown(dfsp)).toEqual({
      establishes: 'dermatofibrosarcomaProtuberans',
      stains: ['s100: negative', 'cytokeratin: negative'],
      besides: [],
      waitsFor: [],
    });
    expect(shown(melanoma).stains).toEqual(['sox10: positive']);
    expect(shown(leiomyosarcoma)).toEqual({
      establishes: 'leiomyosarcomaDermal',
      stains: ['cytokeratin: negative', 'cd34: positive or focal or negative'],
      besides: [],
      waitsFor: [],
    });
    expect(shown(carcinoma)).toEqual({
      establishes: 'spindleCellSquamousCellCarcinoma',
      stains: ['p40: positive or focal', 's100: negative'],
      besides: [],
      waitsFor: [],
    });
  });

  test.each([
    ['dermatofibrosarcoma protuberans', dfsp],
    ['desmoplastic melanoma', melanoma],
    ['leiomyosarcoma', leiomyosarcoma],
    ['carcinoma', carcinoma],
  ])('no smaller set does it, tried one by one: %s', (_, file) => {
    const findings = readFindings(file);
    const { establishes, stains } = minimalSet(file);
    for (let size = 0; size < stains.length; size += 1) {
      expect(someSetEstablishes(establishes ?? '', findings, size)).toBe(false);
    }
    expect(stains.length).toBeGreaterThan(0);
  });

  test('histology that would do as well as a stain costs no stain', () => {
    const file = caseWith(
      { sma: 'positive', desmin: 'positive', s100: 'negative', cytokeratin: 'negative', cd34: 'negative' },
      { atypia: 'severe', mitoses: 8, depth: 'dermis' },
    );
    expect(shown(file)).toEqual({
      establishes: 'leiomyosarcomaDermal',
      stains: [],
      besides: ['fascicles: present'],
      waitsFor: [],
    });
  });

  test('a deferred conclusion gets the fewest stains that it asks for, and what it waits for beside them', () => {
    expect(shown(caseWith({ cd10: 'positive', s100: 'negative' }, { atypia: 'severe' }))).toEqual({
      establishes: null,
      stains: ['ae1ae3', 'ck56', 'p40', 'sox10', 'desmin', 'erg', 'cd34'].map((stain) => `${stain}: negative`),
      besides: [],
      waitsFor: [],
    });
    expect(shown(caseWith({ sma: 'positive', desmin: 'positive', hCaldesmon: 'positive', s100: 'negative' }))).toEqual({
      establishes: null,
      stains: ['cytokeratin: negative', 'cd34: positive or focal or negative'],
      besides: [],
      waitsFor: ['atypia', 'mitoses', 'depth'],
    });
  });

  test('what no stain can establish says what it waits for', () => {
    expect(shown(caseWith({ tle1: 'positive', ema: 'positive', s100: 'positive', sox10: 'negative' }))).toEqual({
      establishes: null,
      stains: [],
      besides: [],
      waitsFor: ['ss18Rearrangement'],
    });
  });

  test('the search is bounded', () => {
    expect({ largestSet, mostPanels }).toEqual({ largestSet: { stains: 12, besides: 5 }, mostPanels: 500 });
  });

  test('an established conclusion needs none', () => {
    const stains = {
      sma: 'positive',
      desmin: 'positive',
      hCaldesmon: 'positive',
      s100: 'negative',
      cytokeratin: 'negative',
      cd34: 'negative',
    } as const;
    expect(shown(caseWith(stains, { atypia: 'severe', mitoses: 8, depth: 'dermis' }))).toEqual({
      establishes: 'leiomyosarcomaDermal',
      stains: [],
      besides: [],
      waitsFor: [],
    });
  });
});
