import { describe, expect, test } from 'vitest';
import { claimIds, claims } from '../../../machines/evidence/claim.ts';
import { compartmentsShown, contextOf } from '../../../machines/report/contextOf.ts';
import { leiomyomaContext, leiomyosarcomaContext } from '../../../machines/report/publishedContext.ts';
import type { ContextItem, ReportContext } from '../../../machines/report/report.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { LeiomyosarcomaId } from '../../../machines/vocabulary/outcomes.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';

const emptyCase: CaseFile = { schema: 'arrector.case/1' };
const leiomyosarcomas = Object.keys(compartmentsShown) as LeiomyosarcomaId[];
const nothing: ReportContext = { prognosis: [], management: [], followUp: [], predisposition: [] };

const itemsOf = (context: ReportContext): readonly ContextItem[] => Object.values(context).flat();
const figuresOf = ({ prognosis, management, followUp }: ReportContext): readonly ContextItem[] => [
  ...prognosis,
  ...management,
  ...followUp,
];
const claimsOf = (items: readonly ContextItem[]): readonly string[] => items.map(({ claims: [claim] }) => claim);

/** Claims of these topics that the context leaves out, each because another claim of the context says the same or it is no figure of the skin. */
const leftOut = [
  'noMetastasisInKraftSeries',
  'univariateFactorsInJensen',
  'llombartFiguresAgreeWithPool',
  'mohsAllowsSameSessionClosure',
  'newTherapiesInDevelopment',
  'deneveMedianMarginAndSize',
  'mostAriseDeNovo',
  'suggestedPredisposingFactors',
  'arisenInTattooPacemakerPocketAndScar',
  'p53AndP16AberrationsMayPlayARole',
];

describe('the compartment rule', () => {
  test('a dermal tumour is shown dermal figures and mixed series only', () => {
    const figures = figuresOf(contextOf('leiomyosarcomaDermal', emptyCase));
    expect(figures.filter(({ compartment }) => compartment !== 'dermal' && compartment !== 'mixed')).toEqual([]);
    expect(figures.length).toBeGreaterThan(30);
  });

  test('survival of all skin-coded or non-visceral leiomyosarcomas is never shown where the tumour may be dermal (E27)', () => {
    const withheld = ['sexDifferenceInSkinLeiomyosarcomaSurvival', 'nonvisceralLeiomyosarcomaSurvival'];
    const shown = leiomyosarcomas.map((outcome) => [
      outcome,
      claimsOf(itemsOf(contextOf(outcome, emptyCase))).filter((claim) => withheld.includes(claim)),
    ]);
    expect(Object.fromEntries(shown)).toEqual({
      leiomyosarcomaDermal: [],
      leiomyosarcomaSubcutaneous: ['sexDifferenceInSkinLeiomyosarcomaSurvival'],
      leiomyosarcomaDeep: withheld,
      leiomyosarcomaDepthUnknown: [],
    });
  });

  test('with unknown depth dermal and subcutaneous figures stand side by side, each with its label', () => {
    const { prognosis } = contextOf('leiomyosarcomaDepthUnknown', emptyCase);
    const pooled = prognosis.filter(({ claims: [claim] }) => claim.startsWith('pooled'));
    expect(pooled.map(({ claims: [claim], compartment }) => [claim, compartment])).toEqual([
      ['pooledDermalOutcome', 'dermal'],
      ['pooledSubcutaneousOutcome', 'subcutaneous'],
    ]);
  });

  test('holds back treatment of dermal tumours under deeper ones, and nothing else of treatment or after it', () => {
    const { management, followUp, predisposition } = leiomyosarcomaContext;
    const all = [...management, ...followUp, ...predisposition].map(({ claim }) => claim);
    const heldBack = leiomyosarcomas.map((outcome) => {
      const { prognosis: _, ...shown } = contextOf(outcome, emptyCase);
      const claimsShown = Object.values(shown).flatMap(claimsOf);
      return [outcome, all.filter((claim) => !claimsShown.includes(claim))];
    });
    const dermal = ['noRecurrenceWithOneCmInOneSeries', 'noLinkOfWidthToOutcomeReported'];
    expect(Object.fromEntries(heldBack)).toEqual({
      leiomyosarcomaDermal: [],
      leiomyosarcomaSubcutaneous: dermal,
      leiomyosarcomaDeep: dermal,
      leiomyosarcomaDepthUnknown: [],
    });
  });

  test.each(leiomyosarcomas)('%s shows each sentence with the compartment and citations of its claim', (outcome) => {
    for (const {
      claims: [id],
      because,
      compartment,
      citations,
    } of itemsOf(contextOf(outcome, emptyCase))) {
      const claim = claims[id];
      expect({ compartment, citations }).toEqual({
        compartment: claim.compartment ?? null,
        citations: claim.citations,
      });
      expect(because).toBe(claim.correction ? `${claim.statement} Note: ${claim.correction}` : claim.statement);
    }
  });
});

describe('contradictions stand together', () => {
  test.each(leiomyosarcomas)(
    '%s: indications beside no benefit shown and no recommendation, Mohs both ways',
    (outcome) => {
      const { management, followUp } = contextOf(outcome, emptyCase);
      const shown = claimsOf([...management, ...followUp]);
      const both = [
        'noSpecificAdjuvantRecommendation',
        'adjuvantIndicationsNamed',
        'noSurvivalBenefitOfRadiotherapyShown',
        'noSurvivalBenefitOfChemotherapyShown',
        'mohsReportedEquallyEffective',
        'mohsEvidenceIsLimited',
        'marginAdviceRangesOneToFiveCm',
        'wideningNegativeMarginNoEffect',
        'noStandardFollowUp',
        'examineEveryFourMonthsForTwoYears',
        'annualRadiographCalledReasonable',
      ] as const;
      expect(both.filter((claim) => !shown.includes(claim))).toEqual([]);
    },
  );

  test('sentences on one subject follow each other', () => {
    for (const part of Object.values(leiomyosarcomaContext)) {
      const subjects = part.map(({ about }) => about).filter((about, at, all) => about !== all[at - 1]);
      expect(subjects).toEqual([...new Set(subjects)]);
    }
  });
});

describe('predisposition', () => {
  const predisposition = (patient: NonNullable<CaseFile['patient']>, outcome: 'leiomyosarcomaDermal' | 'leiomyoma') =>
    contextOf(outcome, { ...emptyCase, patient }).predisposition.map(({ claims: [claim], flagged = false }) => [
      claim,
      flagged,
    ]);

  test('Epstein-Barr virus is flagged with immunosuppression', () => {
    const listed = (flagged: boolean) => [
      ['leiomyosarcomaInReedSyndrome', false],
      ['liFraumeniCases', false],
      ['ebvInImmunosuppressedChildren', flagged],
    ];
    expect(predisposition({ immunosuppressed: true }, 'leiomyosarcomaDermal')).toEqual(listed(true));
    expect(predisposition({}, 'leiomyosarcomaDermal')).toEqual(listed(false));
  });

  test('leiomyoma has this part alone, flagged with several lesions', () => {
    expect(predisposition({ multipleLesions: true }, 'leiomyoma')).toEqual([['leiomyomaMayPointToFhDeficiency', true]]);
    expect({ ...contextOf('leiomyoma', emptyCase), predisposition: [] }).toEqual(nothing);
  });
});

test('every other conclusion has no context', () => {
  const others = outcomeIds.filter((outcome) => outcome !== 'leiomyoma' && !(outcome in compartmentsShown));
  expect(others.map((outcome) => contextOf(outcome, emptyCase))).toEqual(others.map(() => nothing));
});

test('no published sentence on outcome, treatment, follow-up or predisposition is forgotten', () => {
  const topics = ['surgery', 'adjuvant', 'followUp', 'recurrence', 'metastasis', 'survival', 'predisposition'];
  const used = [...Object.values(leiomyosarcomaContext).flat(), ...leiomyomaContext].map(({ claim }) => claim);
  const forgotten = claimIds.filter((id) => topics.includes(claims[id].topic) && !used.includes(id));
  expect([...forgotten].sort()).toEqual([...leftOut].sort());
});
