import { describe, expect, test } from 'vitest';
import { type ChangeOfOutcome, whatWouldChange } from '../../../machines/panel/whatWouldChange.ts';
import { domains, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { everyRoute } from '../workup/everyRoute.ts';
import { findingsRead } from '../workup/findingsThatMatter.ts';
import { seededPanels } from '../workup/seededPanels.ts';

const patience = 120_000;

const unknownReadings: readonly string[] = ['equivocal', 'notDone', 'notAssessable'];

/** Tries every other known reading of every finding there is. */
function everyChange(panel: Findings): readonly ChangeOfOutcome[] {
  const { outcome } = routeOf(panel);
  return findingIds.flatMap((finding) =>
    domains[finding]
      .filter((to) => to !== panel[finding] && !unknownReadings.includes(to))
      .map((to) => ({ finding, to, outcome: routeOf({ ...panel, [finding]: to }).outcome }))
      .filter((change) => change.outcome !== outcome),
  );
}

const inOneOrder = (changes: readonly ChangeOfOutcome[]): readonly string[] =>
  changes.map(({ finding, to, outcome }) => `${finding} ${to} -> ${outcome}`).sort();

function faultsOf(panels: Iterable<Findings>): readonly object[] {
  const faults: object[] = [];
  for (const panel of panels) {
    const listed = inOneOrder(whatWouldChange(panel));
    const all = inOneOrder(everyChange(panel));
    if (listed.join() !== all.join()) faults.push({ panel, listed, all });
  }
  return faults;
}

describe('what would change the conclusion', { timeout: patience }, () => {
  test('of a dermal leiomyosarcoma of the grey zone', () => {
    const changes = whatWouldChange({
      sma: 'positive',
      desmin: 'positive',
      s100: 'negative',
      ae1ae3: 'negative',
      cd34: 'negative',
      atypia: 'none',
      mitoses: 'atLeast1',
      p53: 'overexpressed',
      depth: 'dermis',
    });
    expect(changes.filter(({ finding }) => ['mitoses', 'p53', 'depth'].includes(finding))).toEqual([
      { finding: 'mitoses', to: 'below1', outcome: 'leiomyoma' },
      { finding: 'p53', to: 'wildType', outcome: 'smoothMuscleTumourUncertain' },
      { finding: 'p53', to: 'absent', outcome: 'smoothMuscleTumourUncertain' },
      { finding: 'depth', to: 'subcutis', outcome: 'leiomyosarcomaSubcutaneous' },
      { finding: 'depth', to: 'fascia', outcome: 'leiomyosarcomaDeep' },
      { finding: 'depth', to: 'muscle', outcome: 'leiomyosarcomaDeep' },
    ]);
  });

  const change = (to: string, outcome: string, ...findings: readonly string[]) =>
    findings.map((finding) => ({ finding, to, outcome }));

  test('of a smooth muscle tumour of which little is known, whole, in the order of the way', () => {
    const melanocytic = ['sox10', 'hmb45', 'melanA'] as const;
    const melanomaOrLeiomyosarcoma = 'discordantMelanomaOrLeiomyosarcoma';
    expect(whatWouldChange({ sma: 'positive', desmin: 'positive' })).toEqual([
      ...change('negative', 'unclassified', 'sma'),
      ...change('focal', 'unclassified', 'desmin'),
      ...change('negative', 'unclassified', 'desmin'),
      ...melanocytic.flatMap((finding) => [
        ...change('positive', melanomaOrLeiomyosarcoma, finding),
        ...change('focal', melanomaOrLeiomyosarcoma, finding),
      ]),
      ...change('positive', 'discordantCarcinomaOrLeiomyosarcoma', 'p40'),
      ...change('focal', 'discordantCarcinomaOrLeiomyosarcoma', 'p40'),
      ...change('positive', 'discordantDfspOrSmoothMuscle', 'cd34'),
    ]);
  });

  test('of ERG with CD31, whole: a reading that is not known changes nothing here', () => {
    const melanocytic = ['s100', 'sox10', 'hmb45', 'melanA'] as const;
    const keratins = ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin', 'ck56', 'ck34bE12', 'ck7', 'p40'] as const;
    const carcinoma = 'spindleCellSquamousCellCarcinoma';
    expect(whatWouldChange({ erg: 'positive', cd31: 'positive' })).toEqual([
      ...change('positive', 'smoothMuscleTumour', 'desmin'),
      ...melanocytic.flatMap((finding) => [
        ...change('positive', 'melanocyticOrNeural', finding),
        ...change('focal', 'melanocyticOrNeural', finding),
      ]),
      ...change('positive', carcinoma, ...keratins),
      ...change('focal', carcinoma, 'p40'),
      ...change('focal', 'unclassified', 'erg'),
      ...change('negative', 'unclassified', 'erg'),
      ...change('negative', 'unclassified', 'cd31'),
    ]);
  });

  const seed = 2_011;
  const count = 250;
  test(`every change listed is real and none is missing, tried one by one: ${count} panels of seed ${seed}`, () => {
    expect(faultsOf(seededPanels(seed, count, findingsRead))).toEqual([]);
  });

  test('the same for a panel of each 500th route', () => {
    const some = everyRoute().filter((_, at) => at % 500 === 0);
    expect(some.length).toBeGreaterThan(100);
    expect(faultsOf(some.map(({ witness }) => witness))).toEqual([]);
  });
});
