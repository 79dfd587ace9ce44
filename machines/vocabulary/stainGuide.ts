import { epithelialGuide } from './stainGuide/epithelial.ts';
import { fibrohistiocyticGuide } from './stainGuide/fibrohistiocytic.ts';
import { generalGuide } from './stainGuide/general.ts';
import type { StainGuide } from './stainGuide/guideEntry.ts';
import { melanocyticOrNeuralGuide } from './stainGuide/melanocyticOrNeural.ts';
import { molecularSurrogateGuide } from './stainGuide/molecularSurrogate.ts';
import { proliferationGuide } from './stainGuide/proliferation.ts';
import { smoothMuscleGuide } from './stainGuide/smoothMuscle.ts';
import { vascularGuide } from './stainGuide/vascular.ts';
import type { StainId } from './stains.ts';

export type { GuideBasis, GuideField, StainGuide } from './stainGuide/guideEntry.ts';

/** How to read every stain of the case file: what it marks, where, what counts, what must react, what misleads. */
export const stainGuide: Readonly<Record<StainId, StainGuide>> = {
  ...smoothMuscleGuide,
  ...melanocyticOrNeuralGuide,
  ...epithelialGuide,
  ...fibrohistiocyticGuide,
  ...vascularGuide,
  ...proliferationGuide,
  ...molecularSurrogateGuide,
  ...generalGuide,
};
