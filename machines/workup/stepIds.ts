/** The phases of the workup, in order. */
export const phases = [
  'muscle',
  'smoothMuscle',
  'melanocyticOrNeural',
  'epithelial',
  'fibrohistiocytic',
  'exclusion',
] as const;

/** A phase of the workup. */
export type Phase = (typeof phases)[number];

/** Every step of the workup, in the order in which it is met; the id says what is being settled. */
export const stepIds = [
  'actin',
  'desminAfterActin',
  'desminWithoutActin',
  'desminActinUnknown',
  'smoothMuscleReflex',
  'vimentinInSmoothMuscle',
  'vimentinWithoutSmoothMuscle',
  's100InSmoothMuscle',
  'melanocyticConfirmation',
  'keratinInSmoothMuscle',
  'epithelialConfirmation',
  'cd34InSmoothMuscle',
  'atypiaInSmoothMuscle',
  'mitosesWithoutAtypia',
  'mitosesWithAtypia',
  'greyZone',
  'depthOfLeiomyosarcoma',
  's100WithoutMuscle',
  'melanocyticOrNeuralLineage',
  'atypiaOfS100Tumour',
  's100WithoutSox10',
  'neuralFingerprint',
  'keratinWithoutMuscle',
  'epithelialLineage',
  'keratinSecondLook',
  'cd34WithoutMuscle',
  'factorXIIIaWithCd34',
  'atypiaWithoutLineage',
  'blandWithoutLineage',
  'exclusionSet',
  'extentOfExcludedTumour',
] as const;

/** A step of the workup. */
export type StepId = (typeof stepIds)[number];
