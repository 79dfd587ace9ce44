import { workupStep } from '../workup.setup.ts';

/** Step N3: atypia of a tumour that expresses S100 or SOX10; safety first. */
export const atypiaOfS100Tumour = workupStep({
  phase: 'melanocyticOrNeural',
  settles: 'Is there atypia in this S100 or SOX10 tumour?',
  why: {
    because:
      'An atypical spindle cell tumour with S100 or SOX10 is treated as melanoma until proven otherwise; only without atypia may a neural tumour be considered.',
    claims: ['sox10SeparatesDesmoplasticMelanoma', 'negativeHmb45MelanAExcludesNothing'],
  },
  asks: [{ finding: 'atypia' }],
  branches: [
    {
      id: 'seen',
      reading: 'atypia mild, moderate or severe',
      when: { all: ['atypiaSeen'] },
      to: 'desmoplasticMelanoma',
      because: 'Safety first: an atypical S100 or SOX10 spindle cell tumour is never called neural here.',
      expertOpinion: true,
    },
    {
      id: 'none',
      reading: 'no atypia',
      when: { all: ['noAtypia'] },
      to: 'neuralFingerprint',
      because: 'Without atypia a neurofibroma is possible; the CD34 pattern helps.',
      figures: ['neurofibroma:cd34.fingerprint', 'desmoplasticMelanoma:cd34.fingerprint'],
      expertOpinion: true,
    },
    {
      id: 'unknown',
      reading: 'atypia not known',
      when: { none: ['atypiaKnown'] },
      to: 'melanocyticOrNeural',
      because: 'Without atypia melanoma and neural tumour cannot be told apart.',
      expertOpinion: true,
    },
  ],
});
