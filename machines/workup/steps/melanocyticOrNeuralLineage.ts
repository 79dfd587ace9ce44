import { workupStep } from '../workup.setup.ts';

/** Step N2: SOX10, HMB45 and Melan-A in an S100-positive tumour without a smooth muscle phenotype. */
export const melanocyticOrNeuralLineage = workupStep({
  phase: 'melanocyticOrNeural',
  settles: 'Do SOX10, HMB45 and Melan-A point to melanoma, nerve sheath or neither?',
  why: {
    because:
      'SOX10 separates melanocytic and nerve sheath tumours from S100-positive mimics. HMB45 and Melan-A point to melanoma when positive; pure desmoplastic melanoma often lacks them.',
    claims: [
      'sox10SeparatesDesmoplasticMelanoma',
      'negativeHmb45MelanAExcludesNothing',
      'hmb45PositivePdsReadAsMelanoma',
    ],
    figures: ['desmoplasticMelanoma:sox10', 'desmoplasticMelanoma:hmb45', 'mpnst:sox10'],
  },
  asks: [{ finding: 'sox10' }, { finding: 'hmb45' }, { finding: 'melanA' }, { finding: 'cd34' }],
  branches: [
    {
      id: 'pigmentedWithCd34',
      reading: 'HMB45 or Melan-A expressed, S100 only focal, SOX10 not expressed, CD34 positive',
      when: { all: ['hmb45OrMelanAExpressed', 's100Focal', 'cd34Positive'], none: ['sox10Expressed'] },
      to: 'cd34WithoutMuscle',
      because:
        'Scattered pigmented cells in a CD34-positive tumour occur in pigmented dermatofibrosarcoma protuberans.',
      expertOpinion: true,
    },
    {
      id: 'hmb45WithoutS100',
      reading: 'HMB45 or Melan-A expressed, neither S100 nor SOX10 expressed',
      when: { all: ['hmb45OrMelanAExpressed'], none: ['s100OrSox10Expressed'] },
      to: 'melanocyticOrNeural',
      because:
        'HMB45 or Melan-A without S100 and SOX10 does not make a melanoma: both are needed before a lineage is named.',
      claims: ['hmb45PositivePdsReadAsMelanoma', 'focalMelanocyticMarkerQuestionsPds'],
    },
    {
      id: 'melanocytic',
      reading: 'HMB45 or Melan-A expressed beside S100 or SOX10',
      when: { all: ['hmb45OrMelanAExpressed', 's100OrSox10Expressed', 'notPigmentedDfspPattern'] },
      to: 'desmoplasticMelanoma',
      because: 'A second melanocytic marker beside S100 or SOX10 points to melanoma.',
      claims: ['sox10SeparatesDesmoplasticMelanoma', 'folpePanelForPleomorphicSpindle'],
      figures: ['desmoplasticMelanoma:hmb45', 'neurofibroma:melanA'],
    },
    {
      id: 'sox10',
      reading: 'SOX10 positive or focal, HMB45 and Melan-A not expressed',
      when: { all: ['sox10Expressed'], none: ['hmb45OrMelanAExpressed'] },
      to: 'atypiaOfS100Tumour',
      because: 'Melanoma and nerve sheath tumours remain; atypia separates what must be treated as melanoma.',
      claims: ['sox10SeparatesDesmoplasticMelanoma', 'negativeHmb45MelanAExcludesNothing'],
    },
    {
      id: 's100InCarcinoma',
      reading: 'SOX10 negative, keratin (or p40) positive',
      when: { all: ['sox10Negative', 'keratinOrP40Positive'], none: ['hmb45OrMelanAExpressed'] },
      to: 'keratinWithoutMuscle',
      because: 'S100 without SOX10 in a keratin-positive tumour is read with the keratin.',
      expertOpinion: true,
    },
    {
      id: 's100FocalOnly',
      reading: 'SOX10 negative, S100 at most focal, no positive keratin',
      when: { all: ['sox10Negative'], none: ['s100Positive', 'hmb45OrMelanAExpressed', 'keratinOrP40Positive'] },
      to: 'keratinWithoutMuscle',
      because: 'Focal S100 without SOX10 may be dendritic cells within another tumour.',
      claims: ['dendriticCellsMimicS100Tumour', 'labPanelDesminAfterActin'],
    },
    {
      id: 's100WithoutSox10',
      reading: 'SOX10 negative, S100 positive, no positive keratin',
      when: { all: ['sox10Negative', 's100Positive'], none: ['hmb45OrMelanAExpressed', 'keratinOrP40Positive'] },
      to: 's100WithoutSox10',
      because:
        'S100 without SOX10 is unusual in melanoma and neurofibroma; nerve sheath and synovial sarcoma are looked for.',
      figures: ['desmoplasticMelanoma:sox10', 'mpnst:sox10', 'synovialSarcoma:s100'],
      claims: ['sox10SeparatesDesmoplasticMelanoma'],
    },
    {
      id: 'sox10Unknown',
      reading: 'SOX10 not known, HMB45 and Melan-A not expressed',
      when: { none: ['sox10Known', 'hmb45OrMelanAExpressed'] },
      to: 'atypiaOfS100Tumour',
      because:
        'Until SOX10 is done the tumour is followed as melanocytic or neural, and SOX10 stays on the list of what is missing.',
      claims: ['sox10SeparatesDesmoplasticMelanoma'],
    },
  ],
});
