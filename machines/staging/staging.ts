import type { Note } from '../evidence/note.ts';
import type { CaseHistology, CaseSpecimen, CaseStaging } from '../vocabulary/caseFile.ts';
import type { Grade } from '../vocabulary/histology.ts';
import type { MCategory } from '../vocabulary/staging.ts';

/** The AJCC chapters that this room holds, by site group. */
export type StagingChapter = 'trunkExtremity' | 'headNeck';

/** T category: trunk and extremity has T0 to T4, head and neck T1 to T3, T4a and T4b; `TX` cannot be assessed. */
export type TCategory = 'TX' | 'T0' | 'T1' | 'T2' | 'T3' | 'T4' | 'T4a' | 'T4b';

/** N category as staged; unknown nodes are counted as N0 and a note says so. */
export type StagedN = 'N0' | 'N1';

/** AJCC stage group of the trunk and extremity chapter; head and neck has none. */
export type StageGroup = 'IA' | 'IB' | 'II' | 'IIIA' | 'IIIB' | 'IV';

/**
 * What staging reads of a case, and the FNCLCC grade: `sizeMm` is the greatest dimension in millimetres. An absent key
 * was not stated; an absent grade is read as GX.
 */
export type StagingFindings = CaseStaging &
  Pick<CaseSpecimen, 'site' | 'procedure' | 'priorTreatment'> &
  Pick<CaseHistology, 'depth'> & { readonly grade?: Grade };

/**
 * An AJCC stage; `group` is null where the chapter gives none or where it cannot be assigned, and a note says which.
 * `extrapolated` says that the tumour is known to be dermal (claim `dermalStageIsAnExtrapolation`).
 */
export type Staging = {
  readonly system: 'AJCC 8';
  readonly chapter: StagingChapter;
  readonly t: TCategory;
  readonly n: StagedN;
  readonly m: MCategory;
  readonly group: StageGroup | null;
  readonly extrapolated: boolean;
  readonly notes: readonly Note[];
};

/**
 * What staging comes to: a stage with its notes inside it and `notes` empty, or no stage and the pointer in `notes`
 * (site not stated, or a site that neither chapter covers).
 */
export type StagingResult =
  | { readonly staging: Staging; readonly notes: readonly [] }
  | { readonly staging: null; readonly notes: readonly Note[] };
