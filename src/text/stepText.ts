import type { Phase, StepId } from '../../machines/workup/stepIds.ts';

/** What each part of the workup is about, as a heading. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  muscle: 'Is it smooth muscle',
  smoothMuscle: 'Smooth muscle phenotype',
  melanocyticOrNeural: 'Melanocytic or neural',
  epithelial: 'Epithelial',
  fibrohistiocytic: 'Fibrohistiocytic and vascular',
  exclusion: 'By exclusion',
};

/** What each step settles, as a question; a step without words does not compile. */
export const stepQuestions: Readonly<Record<StepId, string>> = {
  actin: 'Is an actin expressed?',
  desminAfterActin: 'Is desmin expressed beside actin?',
  desminWithoutActin: 'Is desmin expressed although actin is negative?',
  desminActinUnknown: 'Is desmin expressed, actin not being known?',
  smoothMuscleReflex: 'Does h-caldesmon or smooth muscle myosin confirm smooth muscle?',
  vimentinInSmoothMuscle: 'Does vimentin react?',
  vimentinWithoutSmoothMuscle: 'Does vimentin react?',
  s100InSmoothMuscle: 'Is S100 expressed in this smooth muscle phenotype?',
  melanocyticConfirmation: 'Do SOX10, HMB45 or Melan-A confirm a melanocytic lineage?',
  keratinInSmoothMuscle: 'Is a keratin expressed in this smooth muscle phenotype?',
  epithelialConfirmation: 'Does p40 confirm an epithelial lineage?',
  cd34InSmoothMuscle: 'Is CD34 expressed in this smooth muscle phenotype?',
  atypiaInSmoothMuscle: 'Is there atypia in this smooth muscle tumour?',
  mitosesWithoutAtypia: 'How many mitoses, there being no atypia?',
  mitosesWithAtypia: 'How many mitoses, there being atypia?',
  greyZone: 'Does p53, or infiltration with high cellularity, favour malignancy?',
  depthOfLeiomyosarcoma: 'How deep does the leiomyosarcoma reach?',
  s100WithoutMuscle: 'Is S100 expressed?',
  melanocyticOrNeuralLineage: 'Do SOX10, HMB45 and Melan-A point to melanoma, nerve sheath or neither?',
  atypiaOfS100Tumour: 'Is there atypia in this S100 or SOX10 tumour?',
  s100WithoutSox10: 'Is H3K27me3 lost, or are EMA or keratin expressed with TLE1?',
  neuralFingerprint: 'Does CD34 show the fingerprint pattern of neurofibroma?',
  keratinWithoutMuscle: 'Is a keratin expressed?',
  epithelialLineage: 'Do p40 or p63, or a second keratin, confirm squamous carcinoma?',
  keratinSecondLook: 'Are a keratin of the other class and p40 negative too?',
  cd34WithoutMuscle: 'Is CD34 expressed, or does ERG with CD31 show a vascular tumour?',
  factorXIIIaWithCd34: 'Is factor XIIIa expressed beside CD34?',
  atypiaWithoutLineage: 'Is this tumour without a lineage atypical?',
  blandWithoutLineage: 'Does factor XIIIa, or actin without desmin and h-caldesmon, name this bland tumour?',
  exclusionSet: 'Is the whole exclusion set negative?',
  extentOfExcludedTumour: 'Does the tumour stay in the dermis, without necrosis or invasion of vessels or nerves?',
};
