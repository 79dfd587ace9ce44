import type { Grade } from '../vocabulary/histology.ts';
import type { MCategory } from '../vocabulary/staging.ts';
import type { StagedN, TCategory } from './staging.ts';
import type { StagingTable } from './stagingTable.ts';

const anyT: readonly TCategory[] = ['TX', 'T0', 'T1', 'T2', 'T3', 'T4'];
const anyN: readonly StagedN[] = ['N0', 'N1'];
const metastatic: readonly MCategory[] = ['M1', 'pM1'];
const anyGrade: readonly Grade[] = ['GX', 'G1', 'G2', 'G3'];
const lowOrNotAssessed: readonly Grade[] = ['G1', 'GX'];
const higher: readonly Grade[] = ['G2', 'G3'];

/**
 * AJCC 8th edition, soft tissue sarcoma of trunk and extremities (chapter 41), with the groups of the review's table:
 * IA and IB take GX beside G1, which no other text of the 8th edition was seen to print (claims
 * `gxGroupFollowsReviewTable`, `gxInGroupOneOnlySeenInReview`). Sizes in millimetres.
 */
export const ajcc8TrunkExtremity: StagingTable = {
  edition: 'AJCC 8',
  chapter: 'trunkExtremity',
  chapterNumber: 41,
  sites: [
    {
      sites: ['trunk', 'upperExtremity', 'lowerExtremity'],
      because: 'Trunk and extremities have a chapter of their own.',
      claims: ['fourSarcomaSiteGroups', 'softTissueLeiomyosarcomaGoesToChapter41'],
    },
    {
      sites: ['nippleAreola'],
      because: 'In US registry practice the breast is staged by the chapter for trunk and extremities.',
      claims: ['breastTakesTrunkExtremityChapter'],
    },
  ],
  extension: [],
  sizes: [
    {
      t: 'T1',
      overMm: 0,
      upToMm: 50,
      claims: ['trunkT1UpToFiveCm', 'ajccTumourCategoriesInReview', 'boundarySizesTakeLowerCategory'],
    },
    {
      t: 'T2',
      overMm: 50,
      upToMm: 100,
      claims: ['trunkT2OverFiveToTenCm', 'ajccTumourCategoriesInReview', 'boundarySizesTakeLowerCategory'],
    },
    {
      t: 'T3',
      overMm: 100,
      upToMm: 150,
      claims: ['trunkT3OverTenToFifteenCm', 'ajccTumourCategoriesInReview', 'boundarySizesTakeLowerCategory'],
    },
    { t: 'T4', overMm: 150, upToMm: null, claims: ['trunkT4OverFifteenCm', 'ajccTumourCategoriesInReview'] },
  ],
  nodes: [
    {
      n: 'N0',
      meaning: 'no regional lymph node metastasis, or unknown lymph node status',
      claims: ['trunkN0IncludesUnknownNodes', 'unknownNodesCountAsN0InReview'],
    },
    {
      n: 'N1',
      meaning: 'regional lymph node metastasis',
      claims: ['trunkN1RegionalNode', 'unknownNodesCountAsN0InReview'],
    },
  ],
  metastasis: [
    {
      m: 'M0',
      meaning: 'no distant metastasis',
      claims: ['trunkMetastasisCategories', 'metastasisCategoriesInReview'],
    },
    { m: 'M1', meaning: 'distant metastasis', claims: ['trunkMetastasisCategories', 'metastasisCategoriesInReview'] },
    {
      m: 'pM1',
      meaning: 'distant metastasis, microscopically confirmed',
      claims: ['trunkMetastasisCategories', 'metastasisCategoriesInReview'],
    },
  ],
  groups: [
    {
      group: 'IA',
      t: ['T1'],
      n: ['N0'],
      m: ['M0'],
      grades: lowOrNotAssessed,
      label: 'T1 N0 M0, G1 or GX',
      claims: ['trunkGroupIa', 'groupIaInReview', 'gxGroupFollowsReviewTable'],
    },
    {
      group: 'IB',
      t: ['T2', 'T3', 'T4'],
      n: ['N0'],
      m: ['M0'],
      grades: lowOrNotAssessed,
      label: 'T2, T3 or T4 N0 M0, G1 or GX',
      claims: ['trunkGroupIb', 'groupIbInReview', 'gxGroupFollowsReviewTable'],
    },
    {
      group: 'II',
      t: ['T1'],
      n: ['N0'],
      m: ['M0'],
      grades: higher,
      label: 'T1 N0 M0, G2 or G3',
      claims: ['trunkGroupIi', 'groupIiInReview'],
    },
    {
      group: 'IIIA',
      t: ['T2'],
      n: ['N0'],
      m: ['M0'],
      grades: higher,
      label: 'T2 N0 M0, G2 or G3',
      claims: ['trunkGroupIiia', 'groupIiiaInReview'],
    },
    {
      group: 'IIIB',
      t: ['T3', 'T4'],
      n: ['N0'],
      m: ['M0'],
      grades: higher,
      label: 'T3 or T4 N0 M0, G2 or G3',
      claims: ['trunkGroupIiib', 'groupIiibInReview'],
    },
    {
      group: 'IV',
      t: anyT,
      n: ['N1'],
      m: ['M0'],
      grades: anyGrade,
      label: 'any T N1 M0, any G',
      claims: ['trunkGroupIvNodePositive', 'groupIvInReview'],
    },
    {
      group: 'IV',
      t: anyT,
      n: anyN,
      m: metastatic,
      grades: anyGrade,
      label: 'any T, any N, M1, any G',
      claims: ['trunkGroupIvMetastatic', 'groupIvInReview'],
    },
    {
      group: null,
      t: ['TX', 'T0'],
      n: ['N0'],
      m: ['M0'],
      grades: anyGrade,
      label: 'TX or T0 N0 M0, any G',
      claims: ['missingSizeGivesTxNoGroup', 'trunkTxAndT0'],
    },
  ],
};
