import { describe, expect, test } from 'vitest';
import { steps } from '../../../machines/workup/route.ts';

const otherKeratins = ['mnf116', 'cam52', 'cytokeratin', 'ck56', 'ck34bE12', 'ck7'];

describe('what a step asks for', () => {
  test.each(['keratinInSmoothMuscle', 'keratinWithoutMuscle'] as const)('%s takes every keratin for AE1/AE3', (id) => {
    expect(steps[id].asks[0]).toEqual({ finding: 'ae1ae3', accepts: otherKeratins });
  });

  test('S100 without SOX10 asks for H3K27me3, TLE1, EMA and a keratin, in this order', () => {
    expect(steps.s100WithoutSox10.asks).toEqual([
      { finding: 'h3k27me3' },
      { finding: 'tle1' },
      { finding: 'ema' },
      { finding: 'ae1ae3', accepts: otherKeratins },
    ]);
  });

  test.each([
    ['vimentinInSmoothMuscle', 's100InSmoothMuscle'],
    ['vimentinWithoutSmoothMuscle', 's100WithoutMuscle'],
  ] as const)('%s asks for vimentin, stands on its sources and leads on whatever the answer', (id, to) => {
    const { asks, why, branches } = steps[id];
    expect({ asks, claims: why.claims, figures: why.figures }).toEqual({
      asks: [{ finding: 'vimentin' }],
      claims: ['gardnerPanelNoCd68Cd10Vimentin', 'vimentinPositiveInAllPerReview', 'negativeNeedsAWorkingControl'],
      figures: ['leiomyosarcoma.dermal:vimentin', 'leiomyosarcoma.subcutaneous:vimentin'],
    });
    expect(
      branches.map(({ id: branch, claims, figures, expertOpinion, to: next }) => ({
        branch,
        claims,
        figures,
        expertOpinion,
        next,
      })),
    ).toEqual([
      {
        branch: 'expressed',
        claims: ['negativeNeedsAWorkingControl'],
        figures: undefined,
        expertOpinion: undefined,
        next: to,
      },
      {
        branch: 'negative',
        claims: ['vimentinPositiveInAllPerReview', 'negativeNeedsAWorkingControl'],
        figures: ['leiomyosarcoma.dermal:vimentin', 'leiomyosarcoma.subcutaneous:vimentin'],
        expertOpinion: undefined,
        next: to,
      },
      { branch: 'unknown', claims: undefined, figures: undefined, expertOpinion: true, next: to },
    ]);
  });
});
