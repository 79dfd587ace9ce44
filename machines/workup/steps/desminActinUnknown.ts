import { workupStep } from '../workup.setup.ts';

/** Step 2c: desmin where actin is not known. */
export const desminActinUnknown = workupStep({
  phase: 'muscle',
  settles: 'Is desmin expressed, actin not being known?',
  why: {
    because:
      'Desmin can carry the muscle phenotype until actin is done; any conclusion then stays provisional for want of actin.',
    claims: ['desminAloneIsWeak', 'whoCriteriaForDermalSmoothMuscleNeoplasm'],
  },
  asks: [{ finding: 'desmin' }],
  branches: [
    {
      id: 'positive',
      reading: 'desmin positive',
      when: { all: ['desminPositive'] },
      to: 'vimentinInSmoothMuscle',
      because: 'Positive desmin is read as a smooth muscle phenotype, with actin still missing.',
      expertOpinion: true,
    },
    {
      id: 'focal',
      reading: 'desmin focal',
      when: { all: ['desminFocal'] },
      to: 'smoothMuscleReflex',
      because: 'Focal desmin alone is weak; h-caldesmon or smooth muscle myosin decides.',
      claims: ['desminAloneIsWeak'],
      figures: ['dermatofibroma.cellular:desmin'],
    },
    {
      id: 'negative',
      reading: 'desmin negative',
      when: { all: ['desminNegative'] },
      to: 'vimentinWithoutSmoothMuscle',
      because:
        'Without actin and with desmin negative the muscle phenotype is not known; smooth muscle is not excluded.',
      claims: ['negativeDesminDoesNotExcludeLeiomyosarcoma'],
    },
    {
      id: 'unknown',
      reading: 'desmin not known',
      when: { none: ['desminKnown'] },
      to: 'vimentinWithoutSmoothMuscle',
      because: 'Neither actin nor desmin was read: the muscle phenotype is not known, which is not the same as absent.',
      expertOpinion: true,
    },
  ],
});
