import type { StepId } from './stepIds.ts';
import { workupStep } from './workup.setup.ts';

/** Builds step 3, vimentin as a sign that the tissue reacts; it leads on whatever the answer, `to` the next phase. */
export const vimentinStep = (to: StepId) =>
  workupStep({
    phase: 'muscle',
    settles: 'Does vimentin react?',
    why: {
      because:
        'Vimentin separates nothing here; it shows that the tissue kept its antigens. A negative vimentin puts every other negative stain in doubt.',
      claims: ['gardnerPanelNoCd68Cd10Vimentin', 'vimentinPositiveInAllPerReview', 'negativeNeedsAWorkingControl'],
      figures: ['leiomyosarcoma.dermal:vimentin', 'leiomyosarcoma.subcutaneous:vimentin'],
    },
    asks: [{ finding: 'vimentin' }],
    branches: [
      {
        id: 'expressed',
        reading: 'vimentin positive or focal',
        when: { all: ['vimentinExpressed'] },
        to,
        because: 'The tissue reacts, so negative stains can be believed where their own controls react.',
        claims: ['negativeNeedsAWorkingControl'],
      },
      {
        id: 'negative',
        reading: 'vimentin negative',
        when: { all: ['vimentinNegative'] },
        to,
        because: 'A negative vimentin is unusual in these tumours; the workup goes on and keeps the doubt.',
        claims: ['vimentinPositiveInAllPerReview', 'negativeNeedsAWorkingControl'],
        figures: ['leiomyosarcoma.dermal:vimentin', 'leiomyosarcoma.subcutaneous:vimentin'],
      },
      {
        id: 'unknown',
        reading: 'vimentin not known',
        when: { none: ['vimentinExpressed', 'vimentinNegative'] },
        to,
        because: 'Any other positive stain can show as well that the tissue reacts.',
        expertOpinion: true,
      },
    ],
  });
