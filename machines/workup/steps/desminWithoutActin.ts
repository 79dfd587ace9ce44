import { workupStep } from '../workup.setup.ts';

/** Step 2b: desmin where actin is negative. */
export const desminWithoutActin = workupStep({
  phase: 'muscle',
  settles: 'Is desmin expressed although actin is negative?',
  why: {
    because:
      'Desmin without actin is weak evidence of muscle: it needs h-caldesmon beside it. Without desmin too there is no muscle phenotype.',
    claims: ['desminAloneIsWeak', 'hCaldesmonAbsentInTenAfx'],
    figures: ['atypicalFibroxanthoma:desmin'],
  },
  asks: [{ finding: 'desmin' }],
  branches: [
    {
      id: 'expressed',
      reading: 'desmin positive or focal',
      when: { all: ['desminExpressed'] },
      to: 'smoothMuscleReflex',
      because: 'Desmin alone is weak; h-caldesmon or smooth muscle myosin decides.',
      claims: ['desminAloneIsWeak'],
    },
    {
      id: 'negative',
      reading: 'desmin negative',
      when: { all: ['desminNegative'] },
      to: 'vimentinWithoutSmoothMuscle',
      because: 'Neither actin nor desmin is expressed: there is no muscle phenotype.',
      claims: ['gardnerPanelNoCd68Cd10Vimentin', 'smaPositiveInAllPerReview'],
    },
    {
      id: 'unknown',
      reading: 'desmin not known',
      when: { none: ['desminKnown'] },
      to: 'vimentinWithoutSmoothMuscle',
      because:
        'A negative actin makes smooth muscle unlikely; desmin stays on the list of what is missing where a diagnosis needs it.',
      expertOpinion: true,
    },
  ],
});
