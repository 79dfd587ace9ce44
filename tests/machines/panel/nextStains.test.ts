import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyCell } from '../../../machines/panel/cells.ts';
import { conclusionOf } from '../../../machines/panel/conclusionAfter.ts';
import { scoredStainIds } from '../../../machines/panel/evidenceOf.ts';
import { expectedGainBits, inQuestionFrom, listedFromBits, nextStains } from '../../../machines/panel/nextStains.ts';
import { possibleReadings, readingsOf } from '../../../machines/panel/panelReading.ts';
import { secondReader, supportsOf } from '../../../machines/panel/secondReader.ts';
import { weightsOf } from '../../../machines/panel/weighedReading.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type CategoricalStainId, domains } from '../../../machines/vocabulary/findings.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { unmetBy } from '../../../machines/workup/certainty.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { caseWith } from '../caseWith.ts';
import { anyPanel, runs } from './anyPanel.ts';

const isStainId = (id: string): boolean => (stainIds as readonly string[]).includes(id);

const entropy = (shares: readonly number[]): number =>
  -shares.reduce((sum, share) => (share > 0 ? sum + share * Math.log2(share) : sum), 0);

describe('the next stain', () => {
  test('the expected gain of a stain of full power is the entropy that its reading takes away', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom('desmin', 's100', 'cd34', 'sma', 'p53', 'h3k27me3'), (file, finding) => {
        const read = readingsOf(file).read.filter((one) => one.finding !== finding);
        const supports = supportsOf(read);
        const left = possibleReadings(finding).reduce((sum, reading) => {
          const likely = weightsOf({ finding, reading }, everyCell).reduce(
            (total, { likelihood }, at) => total + likelihood * (supports[at] ?? 0),
            0,
          );
          return sum + likely * entropy(supportsOf([...read, { finding, reading }]));
        }, 0);
        expect(expectedGainBits(finding, supports)).toBeCloseTo(entropy(supports) - left, 8);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  test('no gain is below 0', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom(...scoredStainIds), (file, finding) => {
        expect(expectedGainBits(finding, supportsOf(readingsOf(file).read))).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  test('what it says of the first reader is what the first reader says', () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const findings = readFindings(file);
        const before = conclusionOf(findings);
        const expected = nextStains(file).map(({ stain, mayChangeOutcome, changes }) => {
          if (stain === 'ki67') return { stain, mayChangeOutcome, changes: [] };
          const all = domains[stain]
            .filter((to) => to !== 'equivocal' && to !== 'notDone')
            .map((to) => ({ to, ...conclusionOf({ ...findings, [stain]: to }) }))
            .filter(({ outcome, certainty }) => outcome !== before.outcome || certainty !== before.certainty);
          expect({ stain, mayChangeOutcome, changes }).toEqual({
            stain,
            mayChangeOutcome: all.length > 0,
            changes: all,
          });
          return { stain, mayChangeOutcome, changes };
        });
        expect(
          expected.every(
            ({ stain }) =>
              stain === 'ki67' ||
              findings[stain] === undefined ||
              ['equivocal', 'notDone'].includes(findings[stain] ?? ''),
          ),
        ).toBe(true);
      }),
      { ...runs, numRuns: 60 },
    );
  }, 60_000);

  test('those that may change the conclusion come first, then the larger gain', () => {
    const listed = nextStains(caseWith({ sma: 'positive', desmin: 'negative' }, { atypia: 'moderate' }));
    const order = listed.map(
      ({ mayChangeOutcome, expectedGainBits: gain }) => [Number(mayChangeOutcome), gain] as const,
    );
    expect(order).toEqual([...order].sort((left, right) => right[0] - left[0] || right[1] - left[1]));
    expect(listed.slice(0, 3).map(({ stain }) => stain)).toEqual(['p40', 'hCaldesmon', 'ae1ae3']);
  });

  const askedFor = (file: CaseFile): readonly string[] => {
    const findings = readFindings(file);
    return unmetBy(routeOf(findings).outcome, findings).map(({ finding }) => finding);
  };

  test('none is listed that would change nothing and is not asked for, and it separates only entities in question', () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const { ranking } = secondReader(file);
        const asked = askedFor(file);
        const supportOf = (id: string) => ranking.find(({ entity }) => entity === id)?.support ?? 0;
        for (const { stain, expectedGainBits: gain, mayChangeOutcome, separates } of nextStains(file)) {
          expect(mayChangeOutcome || gain >= listedFromBits || asked.includes(stain)).toBe(true);
          for (const { entity } of separates ?? []) expect(supportOf(entity)).toBeGreaterThanOrEqual(inQuestionFrom);
        }
      }),
      { ...runs, numRuns: 60 },
    );
  }, 60_000);

  test('a stain that the conclusion still asks for is listed, however little it would move the supports', () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const open = askedFor(file).filter((id) => {
          const value = file.stains?.[id as CategoricalStainId];
          return isStainId(id) && (value === undefined || value === 'equivocal' || value === 'notDone');
        });
        const listed = new Set<string>(nextStains(file).map(({ stain }) => stain));
        expect(open.filter((id) => !listed.has(id))).toEqual([]);
      }),
      { ...runs, numRuns: 60 },
    );
    const dermal = caseWith(
      { sma: 'positive', hCaldesmon: 'positive' },
      { atypia: 'moderate', mitoses: 4, depth: 'dermis' },
    );
    const listed = nextStains(dermal).map(({ stain }) => stain);
    expect(askedFor(dermal).filter((stain) => listed.includes(stain as StainId))).toEqual([
      's100',
      'cytokeratin',
      'cd34',
    ]);
  }, 60_000);

  test('each has its reason, the two entities it separates, and the claims of what the workup asks', () => {
    const listed = nextStains(caseWith({ sma: 'positive', desmin: 'negative' }, { atypia: 'moderate' }));
    const caldesmon = listed.find(({ stain }) => stain === 'hCaldesmon');
    expect({ ...caldesmon, expectedGainBits: 0, changes: [] }).toEqual({
      stain: 'hCaldesmon',
      expectedGainBits: 0,
      mayChangeOutcome: true,
      changes: [],
      separates: [
        {
          entity: 'leiomyosarcoma',
          published: { positive: 19, total: 25 },
          citations: ['sakamoto2002', 'perezMontiel2006'],
        },
        { entity: 'atypicalFibroxanthoma', published: { positive: 0, total: 10 }, citations: ['sakamoto2002'] },
      ],
      because:
        'A diffusely positive result is expected more often in leiomyosarcoma than in atypical fibroxanthoma or pleomorphic dermal sarcoma. A result can change the conclusion of the workup or how sure it is. An actin, desmin or h-caldesmon is expressed and smooth muscle is not refuted: h-caldesmon of a specific clone, or smooth muscle myosin, must be negative.',
      claims: ['actinWithoutDesminNeedsCaldesmon', 'caldesmonDependsOnClone'],
      expertOpinion: false,
    });
  });
});
