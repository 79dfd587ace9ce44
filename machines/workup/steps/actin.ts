import { workupStep } from '../workup.setup.ts';

/** Step 1: whether an actin is expressed; SMA first, MSA (HHF-35) or calponin accepted in its place. */
export const actin = workupStep({
  phase: 'muscle',
  settles: 'Is actin expressed?',
  why: {
    because:
      'Actin may be a more sensitive sign of smooth muscle than desmin, so it is asked first. It is not specific: many spindle cell lesions express it too, so it never makes the diagnosis alone.',
    claims: ['actinMoreSensitiveThanDesmin', 'smaAloneIsNeverEnough', 'smaWithMsaCaughtAllTwenty'],
    figures: [
      'leiomyosarcoma.superficial:sma',
      'atypicalFibroxanthoma:sma',
      'nodularFasciitis:sma',
      'dermatofibroma.cellular:sma',
      'spindleCellScc:sma',
      'desmoplasticMelanoma:sma',
    ],
  },
  asks: [{ finding: 'sma', accepts: ['msaHhf35', 'calponin'] }],
  branches: [
    {
      id: 'expressed',
      reading: 'actin positive or focal',
      when: { all: ['actinExpressed'] },
      to: 'desminAfterActin',
      because: 'Actin alone does not show smooth muscle; desmin is the second marker.',
      claims: ['smaAloneIsNeverEnough', 'labPanelDesminAfterActin'],
    },
    {
      id: 'negative',
      reading: 'actin negative',
      when: { all: ['actinNegative'] },
      to: 'desminWithoutActin',
      because: 'Smooth muscle without actin is unusual; desmin shows whether the question stays open.',
      claims: ['smaPositiveInAllPerReview', 'desminAloneIsWeak'],
      figures: ['leiomyosarcoma.superficial:sma', 'leiomyosarcoma.dermal:sma'],
    },
    {
      id: 'unknown',
      reading: 'actin not known',
      when: { none: ['actinExpressed', 'actinNegative'] },
      to: 'desminActinUnknown',
      because:
        'An actin that was not done is not a negative actin; desmin is read, and actin stays on the list of what is missing.',
      expertOpinion: true,
    },
  ],
});
