import { vimentinStep } from '../vimentinStep.ts';

/** Step 3 in the smooth muscle phenotype: vimentin as a sign that the tissue reacts. */
export const vimentinInSmoothMuscle = vimentinStep('s100InSmoothMuscle');
