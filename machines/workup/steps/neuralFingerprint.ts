import { workupStep } from '../workup.setup.ts';

/** Step N5: the CD34 fingerprint pattern in a bland tumour that expresses S100 or SOX10. */
export const neuralFingerprint = workupStep({
  phase: 'melanocyticOrNeural',
  settles: 'Does CD34 show the fingerprint pattern of neurofibroma?',
  why: {
    because:
      'In the one comparison read, a CD34 network of fine fibres was seen in nearly every neurofibroma and in almost no desmoplastic melanoma.',
    figures: ['neurofibroma:cd34.fingerprint', 'desmoplasticMelanoma:cd34.fingerprint', 'neurofibroma:cd34'],
  },
  asks: [{ finding: 'cd34' }],
  branches: [
    {
      id: 'positive',
      reading: 'CD34 positive; look for the fingerprint pattern',
      when: { all: ['cd34Positive'] },
      to: 'neurofibroma',
      because:
        'CD34 in the fingerprint pattern supports neurofibroma; the published figures are for the pattern, not for any CD34.',
      figures: ['neurofibroma:cd34.fingerprint', 'desmoplasticMelanoma:cd34.fingerprint'],
    },
    {
      id: 'notPositive',
      reading: 'CD34 focal, negative or not known',
      when: { none: ['cd34Positive'] },
      to: 'neurofibroma',
      because: 'Without the pattern neurofibroma stays provisional: scar and desmoplastic melanoma are not excluded.',
      figures: ['neurofibroma:cd34.fingerprint', 'desmoplasticMelanoma:cd34.fingerprint'],
    },
  ],
});
