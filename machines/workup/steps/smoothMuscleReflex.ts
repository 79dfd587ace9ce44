import { workupStep } from '../workup.setup.ts';

/** Step 2d: the reflex stain, h-caldesmon with its clone, or smooth muscle myosin heavy chain. */
export const smoothMuscleReflex = workupStep({
  phase: 'muscle',
  settles: 'Does h-caldesmon (which clone?) or smooth muscle myosin confirm smooth muscle?',
  why: {
    because:
      'h-Caldesmon separates smooth muscle from myofibroblasts, which share actin. The clone matters: one published clone was positive in nearly every mimic, so its positive result proves nothing.',
    claims: [
      'hCaldesmonPositiveInSmoothMuscleNotMyofibroblasts',
      'caldesmonDependsOnClone',
      'hCaldesmonAbsentInTenAfx',
    ],
    figures: [
      'leiomyosarcoma.superficial:hCaldesmon',
      'atypicalFibroxanthoma:hCaldesmon',
      'nodularFasciitis:hCaldesmon',
    ],
  },
  asks: [{ finding: 'hCaldesmon', accepts: ['smmhc'] }],
  branches: [
    {
      id: 'confirmed',
      reading: 'h-caldesmon or smooth muscle myosin positive or focal',
      when: { all: ['smoothMuscleProof'] },
      to: 'vimentinInSmoothMuscle',
      because: 'Beside an expressed actin or desmin it shows smooth muscle.',
      claims: ['hCaldesmonPositiveInSmoothMuscleNotMyofibroblasts', 'hCaldesmonAbsentInTenAfx'],
    },
    {
      id: 'refuted',
      reading: 'h-caldesmon or smooth muscle myosin negative',
      when: { all: ['smoothMuscleProofNegative'] },
      to: 'vimentinWithoutSmoothMuscle',
      because:
        'Actin or desmin without h-caldesmon is not taken as smooth muscle; a myofibroblastic phenotype is likelier.',
      claims: ['hCaldesmonPositiveInSmoothMuscleNotMyofibroblasts', 'actinWithoutDesminNeedsCaldesmon'],
    },
    {
      id: 'unknown',
      reading: 'not known, or positive with a low-specificity clone',
      when: { none: ['smoothMuscleProof', 'smoothMuscleProofNegative'] },
      to: 'vimentinWithoutSmoothMuscle',
      because:
        'Smooth muscle is neither shown nor refuted; h-caldesmon of a specific clone stays on the list of what is missing.',
      claims: ['caldesmonDependsOnClone', 'actinWithoutDesminNeedsCaldesmon'],
    },
  ],
});
