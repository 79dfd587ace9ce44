import { describe, expect, test } from 'vitest';
import { excludedBy, openDiagnoses, possibleOutcomes } from '../../../machines/panel/possibleOutcomes.ts';
import { domains, type FindingId, type Findings, notKnown } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { findingsRead } from '../workup/findingsThatMatter.ts';
import { panelReaching } from '../workup/panelReaching.ts';
import { panelFrom, pick, randomFrom, seededPanels } from '../workup/seededPanels.ts';

const patience = 120_000;
const diagnoses = outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis');

describe('what is still possible', { timeout: patience }, () => {
  test('with nothing known, every conclusion', () => {
    expect(outcomeIds.filter((id) => !possibleOutcomes({}).has(id))).toEqual([]);
  });

  test('with the whole panel of a conclusion known, that conclusion among others', () => {
    const lost = outcomeIds.filter((id) => !possibleOutcomes(panelReaching(id) ?? {}).has(id));
    expect(lost).toEqual([]);
  });

  test('positive SMA and desmin leave no diagnosis of exclusion, no fibrohistiocytic tumour, no carcinoma', () => {
    const possible = possibleOutcomes({ sma: 'positive', desmin: 'positive' });
    expect(outcomeIds.filter((id) => possible.has(id))).toEqual([
      'leiomyosarcomaDermal',
      'leiomyosarcomaSubcutaneous',
      'leiomyosarcomaDeep',
      'leiomyosarcomaDepthUnknown',
      'leiomyoma',
      'smoothMuscleTumour',
      'smoothMuscleTumourUncertain',
      'discordantMelanomaOrLeiomyosarcoma',
      'discordantCarcinomaOrLeiomyosarcoma',
      'discordantDfspOrSmoothMuscle',
    ]);
  });

  const seed = 2_001;
  const count = 1_500;
  const completions = 12;
  test(`none that a completion reaches is missing: ${count} partial panels of seed ${seed}, ${completions} completions each`, () => {
    const random = randomFrom(seed);
    const missing: object[] = [];
    for (let drawn = 0; drawn < count; drawn += 1) {
      const known = panelFrom(random, { reported: 0.5 * random(), negative: random() }, findingsRead);
      const possible = possibleOutcomes(known);
      for (let filled = 0; filled < completions; filled += 1) {
        const weights = { reported: random(), negative: random() };
        const panel = { ...panelFrom(random, weights, findingsRead), ...known };
        const { outcome } = routeOf(panel);
        if (!possible.has(outcome)) missing.push({ known, panel, outcome });
      }
    }
    expect(missing).toEqual([]);
  });

  test('a further report never makes more possible: 800 panels of seed 2002', () => {
    const random = randomFrom(2_002);
    const grown: object[] = [];
    for (const panel of seededPanels(2_002, 800, findingsRead)) {
      const finding = pick(Object.keys(panel) as FindingId[], random);
      const { [finding]: _, ...fewer } = panel;
      const before = possibleOutcomes(fewer);
      const more = [...possibleOutcomes(panel)].filter((outcome) => !before.has(outcome));
      if (more.length > 0) grown.push({ finding, panel, more });
    }
    expect(grown).toEqual([]);
  });
});

describe('which diagnoses are open, and what excludes the others', { timeout: patience }, () => {
  const smoothMuscle = ['leiomyosarcomaDermal', 'leiomyosarcomaSubcutaneous', 'leiomyosarcomaDeep'] as const;

  test('positive SMA and desmin leave melanoma, carcinoma and dermatofibrosarcoma open as a conflict', () => {
    expect(Object.fromEntries(openDiagnoses({ sma: 'positive', desmin: 'positive' }))).toEqual({
      ...Object.fromEntries(smoothMuscle.map((id) => [id, 'reachable'])),
      leiomyosarcomaDepthUnknown: 'reachable',
      leiomyoma: 'reachable',
      desmoplasticMelanoma: 'leftOpen',
      spindleCellSquamousCellCarcinoma: 'leftOpen',
      dermatofibrosarcomaProtuberans: 'leftOpen',
    });
  });

  test('what a conclusion leaves open stays open only where the histology allows it: nothing dermal in the subcutis', () => {
    expect(Object.fromEntries(openDiagnoses({ sma: 'positive', desmin: 'positive', depth: 'subcutis' }))).toEqual({
      leiomyosarcomaSubcutaneous: 'reachable',
      leiomyoma: 'reachable',
      desmoplasticMelanoma: 'leftOpen',
      spindleCellSquamousCellCarcinoma: 'leftOpen',
      dermatofibrosarcomaProtuberans: 'leftOpen',
    });
  });

  test('of two findings each of which is enough, the one reported first excludes', () => {
    expect(excludedBy('nodularFasciitis', { cd34: 'positive', atypia: 'severe' })).toEqual(['cd34']);
    expect(excludedBy('nodularFasciitis', { atypia: 'severe', cd34: 'positive' })).toEqual(['atypia']);
  });

  test('melanoma is excluded only once SOX10, HMB45 and Melan-A are all negative', () => {
    const negatives = { s100: 'negative', sox10: 'negative', hmb45: 'negative' };
    const panel: Findings = { sma: 'positive', desmin: 'positive', ...negatives };
    expect(excludedBy('desmoplasticMelanoma', panel)).toEqual([]);
    expect(excludedBy('desmoplasticMelanoma', { ...panel, melanA: 'negative' })).toEqual([
      'sma',
      'desmin',
      'sox10',
      'hmb45',
      'melanA',
    ]);
  });

  test('an open diagnosis is excluded by nothing', () => {
    expect(excludedBy('leiomyosarcomaDermal', { sma: 'positive' })).toEqual([]);
  });

  test('positive SMA and desmin together exclude atypical fibroxanthoma', () => {
    expect(excludedBy('atypicalFibroxanthoma', { vimentin: 'positive', sma: 'positive', desmin: 'positive' })).toEqual([
      'sma',
      'desmin',
    ]);
  });

  test('what is not known excludes nothing', () => {
    const unknown = Object.fromEntries(
      findingsRead.map((finding) => [finding, domains[finding].find((reading) => notKnown.has(reading))]),
    ) as Findings;
    const known = Object.fromEntries(Object.entries(unknown).filter(([, reading]) => reading !== undefined));
    expect([...openDiagnoses(known).keys()]).toEqual(diagnoses);
  });

  const seed = 2_003;
  const count = 40;
  test(`each set that excludes is enough and none of it can be left out: ${count} panels of seed ${seed}`, () => {
    const faults: object[] = [];
    let excluded = 0;
    const only = (panel: Findings, findings: readonly FindingId[]): Findings =>
      Object.fromEntries(findings.map((finding) => [finding, panel[finding]]));
    for (const panel of seededPanels(seed, count, findingsRead)) {
      const open = openDiagnoses(panel);
      for (const outcome of diagnoses.filter((id) => !open.has(id))) {
        excluded += 1;
        const by = excludedBy(outcome, panel);
        if (openDiagnoses(only(panel, by)).has(outcome)) faults.push({ panel, outcome, by });
        for (const left of by) {
          const fewer = by.filter((finding) => finding !== left);
          if (!openDiagnoses(only(panel, fewer)).has(outcome)) faults.push({ panel, outcome, by, left });
        }
      }
    }
    expect({ faults, any: excluded > 0 }).toEqual({ faults: [], any: true });
  });
});
