import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { negativeWithExternalControl } from './words.ts';

/** How to read the proliferation stains. */
export const proliferationGuide = {
  ki67: {
    marks: 'The Ki-67 protein of cells in cycle.',
    pattern: 'Nuclear.',
    positive:
      'A tumour nucleus that reacts counts. The result is the percentage of positive tumour nuclei and not a category.',
    focal: 'There is no focal reading. Where reaction is uneven, state where it was counted.',
    negative:
      'No tumour nucleus reacts and the internal control does; enter it as a percentage of zero. Without a reacting ' +
      'control the result is unknown.',
    internalControl: 'Nuclei of the lower epidermis, of the hair matrix and of lymphocytes.',
    trap:
      'No cut-off for smooth muscle tumours of the skin was found in the sources read. Lymphocytes and endothelium ' +
      'among the tumour cells do not count.',
    clones: [],
    basis: { kind: 'generalPractice' },
  },
  phh3: {
    marks: 'Phosphorylated histone H3 of condensed chromatin, used to find mitotic figures.',
    pattern: 'Nuclear, on condensed chromosomes.',
    positive: 'Mitotic figures among the tumour cells react; speckled reaction of resting nuclei does not count.',
    focal:
      'Few figures react. No agreed cut-off was found in the sources read; focal here means focal, patchy or weak.',
    negative: negativeWithExternalControl,
    internalControl:
      'Mitoses in the epidermis or hair matrix, often none in the section; then an external control is needed.',
    trap:
      'Counts by this stain tend to be higher than on haematoxylin and eosin, so thresholds that were set on ' +
      'haematoxylin and eosin do not carry over.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['C032'],
      covers: ['marks'],
    },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
