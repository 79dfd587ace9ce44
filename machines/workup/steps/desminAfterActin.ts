import { workupStep } from '../workup.setup.ts';

/** Step 2a: desmin where an actin is expressed. */
export const desminAfterActin = workupStep({
  phase: 'muscle',
  settles: 'Is desmin expressed beside actin?',
  why: {
    because:
      'Actin and desmin together point to smooth muscle; actin without desmin is shared with myofibroblasts. Desmin is lost in some leiomyosarcomas, so a negative result asks for h-caldesmon and excludes nothing.',
    claims: [
      'labPanelDesminAfterActin',
      'desminLostWhenPoorlyDifferentiated',
      'negativeDesminDoesNotExcludeLeiomyosarcoma',
    ],
    figures: ['leiomyosarcoma.dermal:desmin', 'leiomyosarcoma.superficial:desmin'],
  },
  asks: [{ finding: 'desmin' }],
  branches: [
    {
      id: 'positive',
      reading: 'desmin positive',
      when: { all: ['desminPositive'] },
      to: 'vimentinInSmoothMuscle',
      because: 'Actin with desmin is a smooth muscle phenotype; the mimics are excluded next.',
      claims: ['muscleMarkersOutweighFocalKeratinOrS100', 'whoCriteriaForDermalSmoothMuscleNeoplasm'],
    },
    {
      id: 'focal',
      reading: 'desmin focal',
      when: { all: ['desminFocal'] },
      to: 'smoothMuscleReflex',
      because:
        'Focal desmin also occurs in cellular fibrous histiocytoma and atypical fibroxanthoma; h-caldesmon decides.',
      claims: ['hCaldesmonAbsentInTenAfx'],
      figures: ['dermatofibroma.cellular:desmin', 'atypicalFibroxanthoma:desmin'],
    },
    {
      id: 'negative',
      reading: 'desmin negative',
      when: { all: ['desminNegative'] },
      to: 'smoothMuscleReflex',
      because:
        'A negative desmin does not exclude leiomyosarcoma, least of all a poorly differentiated one; h-caldesmon decides.',
      claims: [
        'desminLostWhenPoorlyDifferentiated',
        'negativeDesminDoesNotExcludeLeiomyosarcoma',
        'actinWithoutDesminNeedsCaldesmon',
      ],
    },
    {
      id: 'unknown',
      reading: 'desmin not known',
      when: { none: ['desminKnown'] },
      to: 'smoothMuscleReflex',
      because: 'Without desmin the actin needs another partner; h-caldesmon can stand in.',
      claims: ['actinWithoutDesminNeedsCaldesmon', 'whoCriteriaForDermalSmoothMuscleNeoplasm'],
    },
  ],
});
