import { workupStep } from '../workup.setup.ts';

/** Step N1: S100 without a smooth muscle phenotype; a known positive SOX10, HMB45 or Melan-A counts here. */
export const s100WithoutMuscle = workupStep({
  phase: 'melanocyticOrNeural',
  settles: 'Is S100 expressed?',
  why: {
    because:
      'Desmoplastic and spindle cell melanoma must not be missed, so S100 comes before every other lineage. A clearly negative S100 makes melanoma unlikely and does not exclude it.',
    claims: [
      'folpePanelForPleomorphicSpindle',
      'negativeHmb45MelanAExcludesNothing',
      's100AndSox10NegativeMelanomaExists',
    ],
    figures: ['desmoplasticMelanoma:s100', 'neurofibroma:s100', 'mpnst:s100', 'atypicalFibroxanthoma:s100'],
  },
  asks: [{ finding: 's100' }],
  branches: [
    {
      id: 'expressed',
      reading: 'S100 (or a melanocytic marker) positive or focal',
      when: { all: ['s100OrMelanocyticExpressed'] },
      to: 'melanocyticOrNeuralLineage',
      because: 'S100 is shared by melanocytic and nerve sheath tumours; SOX10, HMB45 and Melan-A separate them.',
      claims: ['sox10SeparatesDesmoplasticMelanoma', 'focalMelanocyticMarkerQuestionsPds'],
    },
    {
      id: 'negative',
      reading: 'S100 negative',
      when: { all: ['s100Negative'], none: ['s100OrMelanocyticExpressed'] },
      to: 'keratinWithoutMuscle',
      because:
        'With S100 negative carcinoma is looked for next; SOX10 is still required before a diagnosis of exclusion.',
      claims: ['firstLineTestsFourLineages', 's100AndSox10NegativeMelanomaExists'],
    },
    {
      id: 'unknown',
      reading: 'S100 not known',
      when: { none: ['s100Known', 's100OrMelanocyticExpressed'] },
      to: 'keratinWithoutMuscle',
      because: 'Melanoma is not excluded until S100 or SOX10 is done; it stays on the list of what is missing.',
      claims: ['firstLineTestsFourLineages'],
    },
  ],
});
