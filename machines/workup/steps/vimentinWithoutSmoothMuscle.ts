import { vimentinStep } from '../vimentinStep.ts';

/** Step 3 without a smooth muscle phenotype: vimentin as a sign that the tissue reacts. */
export const vimentinWithoutSmoothMuscle = vimentinStep('s100WithoutMuscle');
