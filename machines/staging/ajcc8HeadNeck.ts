import { t4aStructures, t4bStructures } from '../vocabulary/staging.ts';
import type { StagingTable } from './stagingTable.ts';

/**
 * AJCC 8th edition, soft tissue sarcoma of the head and neck (chapter 40): T by size in millimetres, T4 by invasion of
 * adjoining structures whatever the size, and no stage groups (claim `headNeckHasNoStageGroups`). A tumour that
 * invades structures of both lists is T4b.
 */
export const ajcc8HeadNeck: StagingTable = {
  edition: 'AJCC 8',
  chapter: 'headNeck',
  chapterNumber: 40,
  sites: [
    {
      sites: ['headNeck'],
      because: 'Skin of scalp, face, ear, lip and neck is read by the head and neck chapter.',
      claims: ['headNeckSkinTakesHeadNeckChapter', 'fourSarcomaSiteGroups'],
    },
  ],
  extension: [
    {
      t: 'T4a',
      anyOf: t4aStructures,
      noneOf: t4bStructures,
      claims: ['headNeckT4aStructures', 'headNeckT4InvadesAdjoiningStructures', 'facialSkeletonPrintedAsFascial'],
    },
    {
      t: 'T4b',
      anyOf: t4bStructures,
      noneOf: [],
      claims: ['headNeckT4bStructures', 'headNeckT4InvadesAdjoiningStructures'],
    },
  ],
  sizes: [
    { t: 'T1', overMm: 0, upToMm: 20, claims: ['headNeckT1UpToTwoCm', 'boundarySizesTakeLowerCategory'] },
    { t: 'T2', overMm: 20, upToMm: 40, claims: ['headNeckT2OverTwoToFourCm', 'boundarySizesTakeLowerCategory'] },
    { t: 'T3', overMm: 40, upToMm: null, claims: ['headNeckT3OverFourCm'] },
  ],
  nodes: [
    { n: 'N0', meaning: 'no regional lymph node metastasis', claims: ['headNeckNodesHaveNoNx'] },
    { n: 'N1', meaning: 'regional lymph node metastasis', claims: ['headNeckNodesHaveNoNx'] },
  ],
  metastasis: [
    { m: 'M0', meaning: 'no distant metastasis', claims: ['headNeckNodesHaveNoNx'] },
    { m: 'M1', meaning: 'distant metastasis', claims: ['headNeckNodesHaveNoNx'] },
    {
      m: 'pM1',
      meaning: 'distant metastasis, microscopically confirmed',
      claims: ['headNeckNodesHaveNoNx', 'trunkMetastasisCategories'],
    },
  ],
  groups: [],
};
