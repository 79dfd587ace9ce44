import { workupStep } from '../workup.setup.ts';

/** Step 4: S100 in a smooth muscle phenotype; a known positive SOX10, HMB45 or Melan-A counts here. */
export const s100InSmoothMuscle = workupStep({
  phase: 'smoothMuscle',
  settles: 'Is S100 expressed in this smooth muscle phenotype?',
  why: {
    because:
      'Melanoma is the mimic that must not be missed. Some leiomyosarcomas express S100, so a positive result asks for SOX10 instead of changing the lineage.',
    claims: [
      's100RarelyPositiveInLeiomyosarcoma',
      'panelsNeededS100InLeiomyosarcoma',
      'folpePanelForPleomorphicSpindle',
    ],
    figures: ['leiomyosarcoma.dermal:s100', 'desmoplasticMelanoma:s100'],
  },
  asks: [{ finding: 's100' }],
  branches: [
    {
      id: 'expressed',
      reading: 'S100 (or a melanocytic marker) positive or focal',
      when: { all: ['s100OrMelanocyticExpressed'] },
      to: 'melanocyticConfirmation',
      because: 'Aberrant S100 and melanoma look alike with S100 alone; SOX10, HMB45 and Melan-A separate them.',
      claims: ['s100PositiveLeiomyosarcomaReadAsMelanoma', 'sox10SeparatesDesmoplasticMelanoma'],
    },
    {
      id: 'negative',
      reading: 'S100 negative',
      when: { all: ['s100Negative'], none: ['s100OrMelanocyticExpressed'] },
      to: 'keratinInSmoothMuscle',
      because: 'Negative S100 speaks against melanoma and nerve sheath tumour; carcinoma is excluded next.',
      claims: ['folpePanelForPleomorphicSpindle'],
      figures: ['desmoplasticMelanoma:s100'],
    },
    {
      id: 'unknown',
      reading: 'S100 not known',
      when: { none: ['s100Known', 's100OrMelanocyticExpressed'] },
      to: 'keratinInSmoothMuscle',
      because: 'Melanoma is not excluded until S100 or SOX10 is done; it stays on the list of what is missing.',
      claims: ['firstLineTestsFourLineages'],
    },
  ],
});
