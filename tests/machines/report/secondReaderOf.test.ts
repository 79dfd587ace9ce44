import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { secondReader, supportNote } from '../../../machines/panel/secondReader.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import {
  conflictsOf,
  decimalsOfBits,
  digitsOfShares,
  secondReaderOf,
} from '../../../machines/report/secondReaderOf.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { entityIds, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { anyCase, seed } from '../case/anyCase.ts';
import { anyPanel, runs } from '../panel/anyPanel.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const anyOutcome = fc.constantFrom(...outcomeIds);
const empty: CaseFile = { schema: 'arrector.case/1' };

const stained = (stains: CaseFile['stains']): CaseFile => ({ ...empty, ...(stains && { stains }) });

const published = (id: string): CaseFile => {
  const found = publishedCases.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no published case ${id}`);
  return found.case;
};

describe(`what the second reader says in a report, fixed seed ${seed}`, () => {
  test('names every entity once, best first, with supports that add up to 1 within 0.00001', () => {
    fc.assert(
      fc.property(fc.oneof(anyPanel, anyCase), anyOutcome, (file, outcome) => {
        const { ranking } = secondReaderOf(outcome, file);
        expect(ranking.map(({ entity }) => entity).sort()).toEqual([...entityIds].sort());
        const supports = ranking.map(({ support }) => support);
        expect(supports).toEqual([...supports].sort((left, right) => right - left));
        expect(Math.abs(supports.reduce((sum, support) => sum + support, 0) - 1)).toBeLessThan(1e-5);
      }),
      runs,
    );
  });

  test('rounds without turning a share into 0 or 1, a tie into an order, or an interval away from its support', () => {
    fc.assert(
      fc.property(anyPanel, anyOutcome, (file, outcome) => {
        const exact = secondReader(file).ranking;
        for (const [at, { support, interval }] of secondReaderOf(outcome, file).ranking.entries()) {
          const [before, same] = [exact[at - 1]?.support, exact[at]?.support];
          const roundedBefore = secondReaderOf(outcome, file).ranking[at - 1]?.support;
          if (before === same) expect(roundedBefore).toBe(support);
          expect(support).toBeGreaterThan(0);
          expect([interval[0] <= support, support <= interval[1]]).toEqual([true, true]);
          for (const share of [support, ...interval]) expect(share).toBe(Number(share.toPrecision(digitsOfShares)));
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });

  test('agrees with the sentence, and is null where the sentence cannot say', () => {
    fc.assert(
      fc.property(anyPanel, anyOutcome, (file, outcome) => {
        const { agrees, agreement } = secondReaderOf(outcome, file);
        const said = { agrees: true, disagrees: false, notInformative: null }[agreement.verdict];
        expect(agrees).toBe(said);
      }),
      runs,
    );
  });

  test('has the same supports in the matrix as in the ranking', () => {
    fc.assert(
      fc.property(anyPanel, anyOutcome, (file, outcome) => {
        expect(conflictsOf(file).rows.map(({ entity, support }) => ({ entity, support }))).toEqual(
          secondReaderOf(outcome, file).ranking.map(({ entity, support }) => ({ entity, support })),
        );
      }),
      runs,
    );
  });

  test('gives bits in four decimals, never as a negative zero', () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const { secondReader: reader, nextStains } = buildReport(file);
        const bits = [
          reader.gainedBits,
          ...reader.ranking.flatMap((one) => [...one.for, ...one.against].map((finding) => finding.bits)),
          ...nextStains.map(({ expectedGainBits }) => expectedGainBits),
        ];
        expect(bits.filter((one) => Object.is(one, -0) || one !== Number(one.toFixed(decimalsOfBits)))).toEqual([]);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  test('does not depend on the order of entry', () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const stains = Object.fromEntries(Object.entries(file.stains ?? {}).reverse());
        const { case: _case, ...report } = buildReport({ ...file, stains });
        const { case: _same, ...before } = buildReport({ ...file, stains: file.stains ?? {} });
        expect(report).toEqual(before);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});

describe('the readers of these cases', () => {
  test('of an empty case: every entity has equal support, and it is neither agreement nor disagreement', () => {
    expect(buildReport(empty).secondReader).toEqual({
      ranking: entityIds.map((entity) => ({
        entity,
        support: 0.0769231,
        interval: [0.0769231, 0.0769231],
        for: [],
        against: [],
      })),
      agrees: null,
      informative: false,
      gainedBits: 0,
      agreement: {
        verdict: 'notInformative',
        because:
          'The second reader has nothing to compare: the workup ends with “Spindle cell tumour, unclassified”, which names no entity.',
        entities: [],
        best: 'leiomyosarcoma',
        objections: [],
      },
      unread: [],
      note: supportNote,
    });
    expect(buildReport(empty).conflicts).toEqual({
      findings: [],
      rows: entityIds.map((entity) => ({ entity, support: 0.0769231, cells: [] })),
    });
  });

  test('of a tumour with CD31 and ERG: they agree, with every support and every count', () => {
    const { agrees, informative, agreement, ranking } = buildReport(caseOfOutcome.vascularTumour).secondReader;
    expect({ agrees, informative, agreement }).toEqual({
      agrees: true,
      informative: true,
      agreement: {
        verdict: 'agrees',
        because: 'The second reader agrees: of all entities, angiosarcoma fits the panel best.',
        entities: ['angiosarcoma'],
        best: 'angiosarcoma',
        objections: [],
      },
    });
    expect(ranking.map(({ entity, support }) => [entity, support])).toEqual([
      ['angiosarcoma', 0.980268],
      ['dermatofibroma', 0.0124014],
      ['dermatofibrosarcomaProtuberans', 0.00267413],
      ['atypicalFibroxanthoma', 0.00172651],
      ['spindleCellSquamousCellCarcinoma', 0.000996157],
      ['synovialSarcoma', 0.000831021],
      ['mpnst', 0.000385633],
      ['myofibroma', 0.000236667],
      ['nodularFasciitis', 0.000190691],
      ['desmoplasticMelanoma', 0.000171962],
      ['neurofibroma', 0.000109127],
      ['leiomyosarcoma', 4.27909e-6],
      ['leiomyoma', 4.27909e-6],
    ]);
    expect(ranking[0]).toEqual({
      entity: 'angiosarcoma',
      support: 0.980268,
      interval: [0.841148, 0.993158],
      for: [
        {
          finding: 'erg',
          reading: 'positive',
          bits: 3.1073,
          basis: 'published',
          published: { positive: 22, total: 22 },
          citations: ['mcKay2012'],
        },
        {
          finding: 'cd31',
          reading: 'positive',
          bits: 1.8385,
          basis: 'published',
          published: { positive: 119, total: 147 },
          citations: ['raoAngiosarcomaMicroarray', 'angiosarcoma98Cases1995', 'cutaneousAngiosarcoma13Years'],
        },
        { finding: 'sma', reading: 'negative', bits: 0.8, basis: 'expertOpinion', published: null, citations: [] },
        { finding: 's100', reading: 'negative', bits: 0.3523, basis: 'expertOpinion', published: null, citations: [] },
      ],
      against: [],
    });
  });

  test('of a published pigmented dermatofibrosarcoma: they disagree', () => {
    const { agrees, informative, agreement, ranking } = buildReport(published('DFSP-02')).secondReader;
    expect({ agrees, informative, agreement, first: ranking[0]?.entity }).toEqual({
      agrees: false,
      informative: true,
      agreement: {
        verdict: 'disagrees',
        because:
          'The second reader disagrees: neurofibroma fits the panel clearly better than dermatofibrosarcoma protuberans (DFSP).',
        entities: ['dermatofibrosarcomaProtuberans'],
        best: 'neurofibroma',
        objections: [],
      },
      first: 'neurofibroma',
    });
  });

  test('of a leiomyoma with p53 overexpressed: the objection names its entity and its count', () => {
    const { stains, ...rest } = caseOfOutcome.leiomyoma;
    const { agrees, agreement } = buildReport({ ...rest, stains: { ...stains, p53: 'overexpressed' } }).secondReader;
    expect([agrees, agreement.verdict]).toEqual([false, 'disagrees']);
    expect(agreement.objections.map(({ bits: _bits, ...one }) => one)).toEqual([
      {
        entity: 'leiomyoma',
        finding: 'p53',
        reading: 'overexpressed',
        basis: 'published',
        published: { positive: 0, total: 31 },
        citations: ['fernandezFlores2010'],
        substitute: 'p53 with the cut-off of the source, which may be lower than overexpression',
      },
    ]);
  });

  test('of CD31 alone: the next stain, the fewest stains, and what could not matter', () => {
    const { nextStains, minimalSet, couldNotMatter } = buildReport(
      stained({ cd31: 'positive', ki67: { percentCells: 9 } }),
    );
    expect(nextStains[0]).toEqual({
      stain: 'erg',
      expectedGainBits: 0.6452,
      mayChangeOutcome: true,
      changes: [{ to: 'positive', outcome: 'vascularTumour', certainty: 'provisional' }],
      separates: [
        { entity: 'angiosarcoma', published: { positive: 22, total: 22 }, citations: ['mcKay2012'] },
        {
          entity: 'atypicalFibroxanthoma',
          published: { positive: 0, total: 14 },
          citations: ['afxWithPseudoangiomatousFeatures'],
        },
      ],
      because:
        'A diffusely positive result is expected more often in angiosarcoma than in atypical fibroxanthoma or pleomorphic dermal sarcoma. A result can change the conclusion of the workup or how sure it is.',
      claims: [],
      expertOpinion: false,
    });
    expect(minimalSet).toEqual({
      establishes: null,
      stains: [
        { finding: 'sma', readings: ['negative'] },
        { finding: 'desmin', readings: ['negative'] },
        { finding: 's100', readings: ['positive', 'focal', 'negative'] },
        { finding: 'cytokeratin', readings: ['positive', 'focal', 'negative'] },
        { finding: 'cd34', readings: ['positive', 'focal', 'negative'] },
      ],
      besides: [],
      waitsFor: ['atypia'],
      because:
        'The conclusion leaves the diagnosis open; these are the fewest stains that meet all that it asks of stains.',
    });
    expect(couldNotMatter).toEqual(['cd31', 'ki67']);
  });
});
