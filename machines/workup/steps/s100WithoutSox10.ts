import { keratins } from '../stainGroups.ts';
import { workupStep } from '../workup.setup.ts';

/** Step N4: S100 without SOX10. */
export const s100WithoutSox10 = workupStep({
  phase: 'melanocyticOrNeural',
  settles: 'Is H3K27me3 lost, or are EMA or keratin expressed with TLE1?',
  why: {
    because:
      'S100 without SOX10 is found in part of the malignant peripheral nerve sheath tumours and of the synovial sarcomas; H3K27me3 and TLE1 with an epithelial marker look for them.',
    figures: [
      'mpnst:s100',
      'mpnst:sox10',
      'mpnst:h3k27me3.completeLoss',
      'synovialSarcoma:s100',
      'synovialSarcoma:tle1',
    ],
  },
  asks: [
    { finding: 'h3k27me3' },
    { finding: 'tle1' },
    { finding: 'ema' },
    { finding: 'ae1ae3', accepts: keratins.filter((id) => id !== 'ae1ae3') },
  ],
  branches: [
    {
      id: 'h3k27me3Lost',
      reading: 'H3K27me3 lost',
      when: { all: ['h3k27me3Lost'] },
      to: 'mpnst',
      because: 'Complete loss of H3K27me3 points to malignant peripheral nerve sheath tumour.',
      figures: ['mpnst:h3k27me3.completeLoss', 'synovialSarcoma:h3k27me3.completeLoss'],
    },
    {
      id: 'synovial',
      reading: 'EMA or keratin with TLE1, H3K27me3 not lost',
      when: { all: ['emaOrKeratinWithTle1'], none: ['h3k27me3Lost'] },
      to: 'synovialSarcoma',
      because: 'TLE1 with an epithelial marker points to synovial sarcoma; the SS18 rearrangement confirms it.',
      figures: ['synovialSarcoma:tle1', 'synovialSarcoma:ema', 'mpnst:tle1'],
    },
    {
      id: 'unclassified',
      reading: 'neither',
      when: { none: ['h3k27me3Lost', 'emaOrKeratinWithTle1'] },
      to: 's100PositiveUnclassified',
      because: 'Retained H3K27me3 excludes nothing; what would go further is listed.',
      figures: ['mpnst:h3k27me3.completeLoss'],
    },
  ],
});
