import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyCell } from '../../../machines/panel/cells.ts';
import { scoredStainIds } from '../../../machines/panel/evidenceOf.ts';
import { possibleReadings, readingsOf } from '../../../machines/panel/panelReading.ts';
import {
  informativeBits,
  mentionedBits,
  secondReader,
  supportNote,
  supportsOf,
} from '../../../machines/panel/secondReader.ts';
import { weightsOf } from '../../../machines/panel/weighedReading.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { anyCase } from '../case/anyCase.ts';
import { anyPanel, runs } from './anyPanel.ts';

const named = `fixed seed ${runs.seed}`;
const empty: CaseFile = { schema: 'arrector.case/1' };
const findings = [...scoredStainIds, 'ki67', 'atypia', 'mitoses'] as const;

describe(`the second reader over the whole input space (${named})`, () => {
  test('ranks every entity once, best first, with supports that add up to 1 and lie in their intervals', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const { ranking, gainedBits } = secondReader(panel);
        expect(ranking.map(({ entity }) => entity).sort()).toEqual([...entityIds].sort());
        expect(Math.abs(ranking.reduce((sum, { support }) => sum + support, 0) - 1)).toBeLessThan(1e-12);
        for (const [at, { support, interval }] of ranking.entries()) {
          expect(support).toBeLessThanOrEqual(ranking[at - 1]?.support ?? 1);
          expect([interval[0] >= 0, interval[0] <= support, support <= interval[1], interval[1] <= 1]).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
        expect(gainedBits).toBeGreaterThanOrEqual(-1e-12);
      }),
      runs,
    );
  });

  test('a reading that is likelier under one entity than under another never moves the first down against the second', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom(...findings), fc.nat(), (panel, finding, pick) => {
        const { read } = readingsOf(panel);
        const before = read.filter((one) => one.finding !== finding);
        const options = possibleReadings(finding);
        const one = { finding, reading: options[pick % options.length] ?? '' };
        const [was, is] = [supportsOf(before), supportsOf([...before, one])];
        const likelihoods = weightsOf(one, everyCell).map(({ likelihood }) => likelihood);
        for (const [a, inA] of likelihoods.entries()) {
          for (const [b, inB] of likelihoods.entries()) {
            if (inA < inB) continue;
            const odds = (supports: readonly number[]): number => (supports[a] ?? 0) / (supports[b] ?? 0);
            expect(odds(is)).toBeGreaterThanOrEqual(odds(was) * (1 - 1e-9));
          }
        }
      }),
      runs,
    );
  });

  test('that holds for every reading of every finding and every two entities, whatever else was read', () => {
    const readings = findings.flatMap((finding) => possibleReadings(finding).map((reading) => ({ finding, reading })));
    const wrong = readings.flatMap((one) => {
      const weights = weightsOf(one, everyCell);
      return weights.flatMap((a) =>
        weights
          .filter((b) => Math.sign(a.likelihood - b.likelihood) !== Math.sign(a.logWeight - b.logWeight))
          .map(() => `${one.finding} ${one.reading}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the order of entry decides nothing, to the last digit', () => {
    const reversed = (part: object = {}): object => Object.fromEntries(Object.entries(part).reverse());
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const [stains, histology] = [reversed(panel.stains), reversed(panel.histology)];
        expect(secondReader({ histology, stains, schema: panel.schema })).toEqual(secondReader(panel));
      }),
      runs,
    );
  });

  test('unknown readings change nothing', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom('equivocal', 'notDone'), (panel, unknown) => {
        const open = stainIds.filter((id) => panel.stains?.[id] === undefined);
        const added = Object.fromEntries(open.map((id) => [id, unknown]));
        const histology = { mitoses: 'notAssessable', ...panel.histology } as const;
        expect(secondReader({ ...panel, stains: { ...panel.stains, ...added }, histology })).toEqual(
          secondReader(panel),
        );
      }),
      runs,
    );
  });

  test('what only the workup, the grade or the stage reads changes nothing', () => {
    fc.assert(
      fc.property(anyPanel, anyCase, (panel, { specimen, patient, staging, histology }) => {
        const { atypia: _atypia, mitoses: _mitoses, ...others } = histology ?? {};
        const file = {
          ...panel,
          ...(specimen && { specimen }),
          ...(patient && { patient }),
          ...(staging && { staging }),
          histology: { ...others, ...panel.histology },
        };
        expect(secondReader(file)).toEqual(secondReader(panel));
      }),
      runs,
    );
  });

  test('leiomyoma and leiomyosarcoma stay level whatever the stains, but for p53, Ki-67 and histology', () => {
    fc.assert(
      fc.property(anyPanel, ({ stains = {} }) => {
        const { p53: _p53, ki67: _ki67, ...shared } = stains;
        const { ranking } = secondReader({ ...empty, stains: shared });
        const supportOf = (id: string) => ranking.find(({ entity }) => entity === id)?.support;
        expect(supportOf('leiomyoma')).toBe(supportOf('leiomyosarcoma'));
      }),
      runs,
    );
  });

  test('an h-caldesmon of a low-specificity clone says nothing', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom('positive', 'focal', 'negative'), ({ stains = {} }, result) => {
        const { hCaldesmon: _hCaldesmon, ...others } = stains;
        const low = { ...others, hCaldesmon: { result, clone: 'Ventana' } };
        expect(secondReader({ ...empty, stains: low }).ranking).toEqual(
          secondReader({ ...empty, stains: others }).ranking,
        );
      }),
      runs,
    );
  });
});

describe('the second reader with little to go by', () => {
  test('an empty panel gives equal support and is not informative', () => {
    const { ranking, gainedBits, informative, unread } = secondReader(empty);
    expect(ranking.map(({ entity: _entity, ...rest }) => rest)).toEqual(
      entityIds.map(() => ({ support: 1 / 13, interval: [1 / 13, 1 / 13], for: [], against: [] })),
    );
    expect({ gainedBits: Math.abs(gainedBits) < 1e-12, informative, unread }).toEqual({
      gainedBits: true,
      informative: false,
      unread: [],
    });
  });

  test('a panel is informative from one bit on', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const { informative, gainedBits } = secondReader(panel);
        expect(informative).toBe(gainedBits >= informativeBits);
      }),
      runs,
    );
  });

  test('no finding that hardly speaks is listed', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        for (const one of secondReader(panel).ranking) {
          expect(one.for.every(({ bits }) => bits >= mentionedBits)).toBe(true);
          expect(one.against.every(({ bits }) => bits <= -mentionedBits)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('the note says what support is and never speaks of a probability', () => {
    expect(supportNote).toMatch(/equally common.*independent.*does not say how likely a disease is/);
    expect(supportNote).not.toMatch(/probab/i);
  });

  test('SMA alone is not informative', () => {
    expect(secondReader({ ...empty, stains: { sma: 'positive' } }).informative).toBe(false);
  });

  test('what is known and left out is named with its reason', () => {
    const stains = {
      fh: 'lost',
      bcl2: 'positive',
      p53: 'absent',
      hCaldesmon: { result: 'positive', clone: 'Ventana' },
    };
    const { ranking, unread } = secondReader({ ...empty, stains, histology: { atypia: 'mild' } } as CaseFile);
    expect(unread.map(({ finding, reading }) => [finding, reading])).toEqual([
      ['p53', 'absent'],
      ['hCaldesmon', 'positive'],
      ['fh', 'lost'],
      ['bcl2', 'positive'],
      ['atypia', 'mild'],
    ]);
    expect(ranking[0]?.support).toBe(1 / 13);
  });

  test('correlated stains are not counted twice', () => {
    const oddsOf = (...stains: readonly StainId[]): number => {
      const { ranking } = secondReader({ ...empty, stains: Object.fromEntries(stains.map((id) => [id, 'positive'])) });
      const of = (id: string) => ranking.find(({ entity }) => entity === id)?.support ?? 0;
      return Math.log(of('leiomyosarcoma') / of('synovialSarcoma'));
    };
    const factor = (oddsOf('sma', 'msaHhf35') - oddsOf('sma')) / oddsOf('msaHhf35');
    expect(factor).toBeCloseTo(1, 10);
    const full = weightsOf({ finding: 'msaHhf35', reading: 'positive' }, everyCell).map(({ likelihood }) => likelihood);
    expect(oddsOf('msaHhf35')).toBeLessThan(Math.log((full[0] ?? 0) / (full[10] ?? 1)));
  });
});
