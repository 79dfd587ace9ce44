import type { Note } from '../evidence/note.ts';
import { dermalDepths } from '../vocabulary/histology.ts';
import type { Procedure } from '../vocabulary/specimen.ts';
import type { StageGroup, StagingFindings } from './staging.ts';
import { type GroupedCategories, groupOf, type StagingTable } from './stagingTable.ts';

const partialSamples: readonly Procedure[] = ['shave', 'punch', 'core', 'incisional'];

/** Says that the site is not stated, so that no chapter can be chosen. */
export const siteNotStated: Note = {
  id: 'siteNotStated',
  because: 'The site was not stated. It decides which AJCC chapter applies, so no stage is given.',
  claims: ['fourSarcomaSiteGroups'],
};

/** Points away from the chapters held here for a genital tumour. */
export const genitalNotStagedHere: Note = {
  id: 'genitalNotStagedHere',
  because:
    'No stage is given for a genital site. The chapters held here are trunk and extremities, and head and neck; consult the AJCC manual for the chapter of the organ.',
  claims: ['otherSitesGetPointerOnly', 'fourSarcomaSiteGroups'],
};

/** Points away from the chapters held here for a site outside them. */
export const siteNotStagedHere: Note = {
  id: 'siteNotStagedHere',
  because:
    'No stage is given for this site. The chapters held here are trunk and extremities, and head and neck; consult the AJCC manual. In US registry practice a sarcoma of skin (C44) has Summary Stage only.',
  claims: ['otherSitesGetPointerOnly', 'fourSarcomaSiteGroups', 'skinSarcomaHasSummaryStageOnly'],
};

/** Says that the size is missing and T is TX. */
export const sizeMissing: Note = {
  id: 'sizeMissing',
  because: 'No usable size was stated, so T is TX.',
  claims: ['missingSizeGivesTxNoGroup'],
};

/** Says that the invasion of adjoining structures was not stated. */
export const extensionNotStated: Note = {
  id: 'extensionNotStated',
  because: 'Invasion of adjoining structures was not stated and counts as absent here; its presence would make T4.',
  claims: ['headNeckT4InvadesAdjoiningStructures'],
};

/** Says that unknown nodes count as N0 on trunk and extremity. */
export const trunkNodesUnknown: Note = {
  id: 'nodesUnknown',
  because: 'Nodal status is unknown (NX) and counts as N0, which in this chapter includes unknown nodal status.',
  claims: ['trunkN0IncludesUnknownNodes', 'unknownNodesCountAsN0InReview'],
};

/** Says that nodes that were not stated count as N0 on trunk and extremity. */
export const trunkNodesNotStated: Note = {
  id: 'nodesNotStated',
  because: 'Nodal status was not stated and counts as N0, which in this chapter includes unknown nodal status.',
  claims: ['trunkN0IncludesUnknownNodes', 'unknownNodesCountAsN0InReview', 'missingNodesAndMetastasisCountAsZero'],
};

/** Says that unknown nodes count as N0 on head and neck. */
export const headNeckNodesUnknown: Note = {
  id: 'nodesUnknown',
  because: 'Nodal status is unknown (NX) and was counted as N0; this chapter has no NX.',
  claims: ['headNeckNodesHaveNoNx', 'missingNodesAndMetastasisCountAsZero'],
};

/** Says that nodes that were not stated count as N0 on head and neck. */
export const headNeckNodesNotStated: Note = {
  id: 'nodesNotStated',
  because: 'Nodal status was not stated and was counted as N0; this chapter has no NX.',
  claims: ['headNeckNodesHaveNoNx', 'missingNodesAndMetastasisCountAsZero'],
};

/** Says that metastasis that was not stated counts as clinical M0. */
export const metastasisNotStated: Note = {
  id: 'metastasisNotStated',
  because: 'Distant metastasis was not stated and was counted as clinical M0.',
  claims: ['missingNodesAndMetastasisCountAsZero'],
};

/** Says that no stage group follows from TX. */
export const noGroupWithoutT: Note = {
  id: 'noGroupWithoutT',
  because: 'Without a T category no stage group is assigned.',
  claims: ['missingSizeGivesTxNoGroup'],
};

/** Says that the head and neck chapter has no stage groups. */
export const headNeckHasNoGroup: Note = {
  id: 'headNeckHasNoGroup',
  because: 'The head and neck chapter of AJCC 8 gives no stage groups, for lack of data: T, N and M are given alone.',
  claims: ['headNeckHasNoStageGroups'],
};

const dermalStage: Note = {
  id: 'dermalStageExtrapolated',
  because:
    'The tumour is dermal: the AJCC T category is given for information. In registry practice a stage group is not defined for a skin (C44) primary, so a stage given here is an extrapolation.',
  claims: [
    'dermalStageIsAnExtrapolation',
    'registryChaptersLeaveOutSkin',
    'skinSarcomaHasSummaryStageOnly',
    'noAjccSentenceOnDermalTumours',
  ],
};

const behaviourOne: Note = {
  id: 'behaviourOneNotStaged',
  because:
    'If it is coded as atypical intradermal smooth muscle neoplasm (ICD-O 8897/1) it is a tumour of behaviour /1 and is not given a TNM stage; this is drawn from the registry rule, the AJCC text was not read.',
  claims: ['behaviourOneIsNotStaged', 'whoListsBothNames'],
};

const depthUnknown: Note = {
  id: 'depthUnknown',
  because: 'The depth is not known. If the tumour is dermal this stage is an extrapolation.',
  claims: ['dermalStageIsAnExtrapolation', 'entireDepthMustBeAssessed'],
};

const prefixY: Note = {
  id: 'prefixY',
  because: 'The tumour was treated before: staging after treatment is marked with the prefix y.',
  claims: ['prefixYAfterTreatmentRForRecurrence'],
};

const sizeOfTumourNotSample: Note = {
  id: 'sizeOfTumourNotSample',
  because:
    'T follows the largest dimension of the tumour, from the gross specimen or imaging. The sample is partial: a size measured on it may be too small.',
  claims: ['tumourSizeIsLargestDimensionDepthDropped'],
};

const extensionNotUsed: Note = {
  id: 'extensionNotUsed',
  because:
    'Invaded structures were stated but not used: they make T4 on the head and neck, on trunk and extremities T follows size alone.',
  claims: ['headNeckT4InvadesAdjoiningStructures', 'tumourSizeIsLargestDimensionDepthDropped'],
};

const groupIvOfTx: Note = {
  id: 'groupIvOfTx',
  because: 'Stage IV takes any T; TX is read as one of them.',
  claims: ['groupIvInReview', 'trunkGroupIvNodePositive', 'trunkGroupIvMetastatic'],
};

/** Lists what a stage group leaves open: a grade that is not assessed, a T category that is TX. */
export function notesOnGroup(
  table: StagingTable,
  categories: GroupedCategories,
  group: StageGroup | null,
): readonly Note[] {
  if (group === null) return [];
  if (group === 'IV') return categories.t === 'TX' ? [groupIvOfTx] : [];
  if (categories.grade !== 'GX') return [];
  const withGrade = groupOf(table, { ...categories, grade: 'G2' });
  const gradeNotAssessed: Note = {
    id: 'gradeNotAssessed',
    because: `Grade not assessed (GX). The table followed lists GX beside G1 in group ${group}; no other text of the 8th edition was seen to do so, and in registry rules an unknown grade may leave the group unknown. With G2 or G3 the group is ${withGrade}.`,
    claims: ['gxGroupFollowsReviewTable', 'gxInGroupOneOnlySeenInReview', 'unknownGradeMayLeaveGroupUnknown'],
  };
  const gradeMissing: Note = {
    id: 'gradeMissing',
    because: `The grade is missing: ${categories.t} N0 M0 is group ${group} only with G1 or GX, and grade decides between ${group} and ${withGrade}.`,
    claims: ['gxGroupFollowsReviewTable'],
  };
  return categories.t === 'T1' ? [gradeNotAssessed] : [gradeNotAssessed, gradeMissing];
}

/** Lists what limits a stage by depth, sample, treatment and findings that the chapter does not use. */
export function notesOnCase(findings: StagingFindings, table: StagingTable): readonly Note[] {
  const { depth, procedure, priorTreatment, sizeMm, extension } = findings;
  return [
    ...(isDermal(findings) ? [dermalStage, behaviourOne] : []),
    ...(depth === undefined || depth === 'notAssessable' ? [depthUnknown] : []),
    ...(priorTreatment === true ? [prefixY] : []),
    ...(sizeMm !== undefined && procedure !== undefined && partialSamples.includes(procedure)
      ? [sizeOfTumourNotSample]
      : []),
    ...(table.extension.length === 0 && extension !== undefined && extension.length > 0 ? [extensionNotUsed] : []),
  ];
}

/** Says whether the tumour is known to be dermal. */
export function isDermal({ depth }: Pick<StagingFindings, 'depth'>): boolean {
  return depth !== undefined && dermalDepths.includes(depth);
}
