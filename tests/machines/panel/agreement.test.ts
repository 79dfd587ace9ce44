import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, clearMargin, entitiesNamedBy, neverSeenFrom } from '../../../machines/panel/agreement.ts';
import { secondReader } from '../../../machines/panel/secondReader.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { caseWith } from '../caseWith.ts';
import { anyPanel, runs } from './anyPanel.ts';

const judged = (file: CaseFile, outcome: OutcomeId = routeOf(readFindings(file)).outcome) => {
  const { verdict, because, best, objections } = agreement(outcome, secondReader(file));
  return {
    outcome,
    verdict,
    because,
    best,
    objections: objections.map(({ finding, reading }) => `${finding} ${reading}`),
  };
};

describe('agreement of the two readers', () => {
  test('they agree on a textbook leiomyosarcoma', () => {
    const file = caseWith(
      { sma: 'positive', desmin: 'positive', s100: 'negative', cytokeratin: 'negative', cd34: 'negative' },
      { atypia: 'severe', mitoses: 12, depth: 'dermis' },
    );
    expect(judged(file)).toEqual({
      outcome: 'leiomyosarcomaDermal',
      verdict: 'agrees',
      because: 'The second reader agrees: of all entities, leiomyosarcoma fits the panel best.',
      best: 'leiomyosarcoma',
      objections: [],
    });
  });

  test('a tie is named as one', () => {
    expect(judged(caseWith({ sma: 'positive', desmin: 'positive' })).because).toBe(
      'The second reader agrees: of all entities, leiomyosarcoma or leiomyoma equally fit the panel best.',
    );
  });

  test('the second reader objects to a leiomyoma in which p53 is overexpressed', () => {
    const stains = {
      sma: 'positive',
      desmin: 'positive',
      hCaldesmon: 'positive',
      s100: 'negative',
      cytokeratin: 'negative',
      cd34: 'negative',
      p53: 'overexpressed',
    } as const;
    expect(judged(caseWith(stains, { atypia: 'none', mitoses: 0, depth: 'dermis' }))).toEqual({
      outcome: 'leiomyoma',
      verdict: 'disagrees',
      because:
        'The second reader objects to “Leiomyoma”: a reading of this panel was not seen in any published leiomyoma.',
      best: 'leiomyoma',
      objections: ['p53 overexpressed'],
    });
  });

  test('it objects to every leiomyoma in which p53 is overexpressed', () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const stains = { ...file.stains, p53: 'overexpressed' } as const;
        expect(judged({ ...file, stains }, 'leiomyoma').verdict).toBe('disagrees');
      }),
      runs,
    );
  });

  test('they disagree when another entity fits clearly better', () => {
    const stains = { cd31: 'positive', erg: 'positive', cd34: 'positive' } as const;
    expect(judged(caseWith(stains), 'dermatofibrosarcomaProtuberans')).toEqual({
      outcome: 'dermatofibrosarcomaProtuberans',
      verdict: 'disagrees',
      because:
        'The second reader disagrees: angiosarcoma fits the panel clearly better than dermatofibrosarcoma protuberans (DFSP).',
      best: 'angiosarcoma',
      objections: [],
    });
  });

  test('a panel that does not decide is said to be so', () => {
    expect(judged(caseWith({ ae1ae3: 'positive', sma: 'negative' }))).toEqual({
      outcome: 'spindleCellSquamousCellCarcinoma',
      verdict: 'notInformative',
      because:
        'The second reader does not decide: synovial sarcoma fits the panel only little better than spindle cell squamous cell carcinoma.',
      best: 'synovialSarcoma',
      objections: [],
    });
    expect(judged(caseWith({ sma: 'positive' }), 'leiomyoma').because).toBe(
      'The second reader is not informative: the panel hardly narrows down the entities.',
    );
    expect(judged(caseWith({}))).toEqual({
      outcome: 'unclassified',
      verdict: 'notInformative',
      because:
        'The second reader has nothing to compare: the workup ends with “Spindle cell tumour, unclassified”, which names no entity.',
      best: 'leiomyosarcoma',
      objections: [],
    });
  });

  test('another entity must have the clear margin before they disagree', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom(...outcomeIds), (file, outcome) => {
        const reading = secondReader(file);
        const { verdict, objections, entities } = agreement(outcome, reading);
        if (verdict !== 'disagrees' || objections.length > 0) return;
        const named = reading.ranking.find(({ entity }) => entities.includes(entity))?.support ?? 0;
        expect(reading.ranking[0]?.support).toBeGreaterThanOrEqual(clearMargin * named);
      }),
      runs,
    );
  });

  test('an objection rests on so many published tumours, none of which showed the reading', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom(...outcomeIds), (file, outcome) => {
        for (const { published, reading } of agreement(outcome, secondReader(file)).objections) {
          const seen = ['negative', 'retained'].includes(reading)
            ? (published?.total ?? 0) - (published?.positive ?? 0)
            : published?.positive;
          expect(seen).toBe(0);
          expect(published?.total).toBeGreaterThanOrEqual(neverSeenFrom);
        }
      }),
      runs,
    );
  });

  test('these conclusions name no entity', () => {
    expect(outcomeIds.filter((id) => entitiesNamedBy[id].length === 0)).toEqual([
      'antigenicityInDoubt',
      'unclassifiedBland',
      'unclassified',
    ]);
  });

  test('without an informative panel it neither agrees nor disagrees, unless a reading was never seen', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom(...outcomeIds), (file, outcome) => {
        const reading = secondReader(file);
        const { verdict, objections } = agreement(outcome, reading);
        if (!reading.informative && objections.length === 0) expect(verdict).toBe('notInformative');
      }),
      runs,
    );
  });
});
