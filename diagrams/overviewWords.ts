import type { SectionId } from './sections.ts';

/**
 * The words on an arrow of the overview that stands for several branches: they hold for exactly the branches listed. As
 * soon as the machine has other branches between the two sections, the overview shows the readings themselves instead.
 */
export type OverviewWords = {
  readonly from: SectionId;
  readonly to: SectionId;
  readonly words: string;
  readonly branches: readonly string[];
};

/** The words for the arrows of the overview. */
export const overviewWords: readonly OverviewWords[] = [
  {
    from: 'muscle',
    to: 'smoothMuscleMimics',
    words: 'smooth muscle phenotype',
    branches: ['desminAfterActin--positive', 'desminActinUnknown--positive', 'smoothMuscleReflex--confirmed'],
  },
  {
    from: 'muscle',
    to: 'melanocyticOrNeural',
    words: 'phenotype not shown',
    branches: [
      'desminWithoutActin--negative',
      'desminWithoutActin--unknown',
      'desminActinUnknown--negative',
      'desminActinUnknown--unknown',
      'smoothMuscleReflex--refuted',
      'smoothMuscleReflex--unknown',
    ],
  },
  {
    from: 'smoothMuscleMimics',
    to: 'smoothMuscleMalignancy',
    words: 'no mimic shown',
    branches: [
      'cd34InSmoothMuscle--notMoreThanFocal',
      'cd34InSmoothMuscle--positiveWithProof',
      'cd34InSmoothMuscle--unknown',
    ],
  },
  {
    from: 'melanocyticOrNeural',
    to: 'epithelial',
    words: 'neither shown',
    branches: [
      's100WithoutMuscle--negative',
      's100WithoutMuscle--unknown',
      'melanocyticOrNeuralLineage--s100InCarcinoma',
      'melanocyticOrNeuralLineage--s100FocalOnly',
    ],
  },
  {
    from: 'epithelial',
    to: 'fibrohistiocytic',
    words: 'not shown',
    branches: [
      'epithelialLineage--focalKeratinOnly',
      'epithelialLineage--unknownKeratinFocal',
      'keratinWithoutMuscle--negative',
      'keratinWithoutMuscle--unknown',
    ],
  },
  {
    from: 'fibrohistiocytic',
    to: 'exclusion',
    words: 'no lineage shown so far',
    branches: ['cd34WithoutMuscle--negative', 'cd34WithoutMuscle--unknown', 'factorXIIIaWithCd34--neither'],
  },
];
