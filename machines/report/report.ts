import type { CitationId } from '../evidence/citation.ts';
import type { ClaimId } from '../evidence/claim.ts';
import type { ClaimCompartment } from '../evidence/claimRecord.ts';
import type { FigureId } from '../evidence/frequencyNames.ts';
import type { Note } from '../evidence/note.ts';
import type { Grading } from '../grading/grading.ts';
import type { Agreement } from '../panel/agreement.ts';
import type { IdleFinding } from '../panel/couldNotMatter.ts';
import type { Matrix } from '../panel/matrix.ts';
import type { MinimalSet } from '../panel/minimalSet.ts';
import type { NextStain } from '../panel/nextStains.ts';
import type { SecondReading } from '../panel/secondReader.ts';
import type { ChangeOfOutcome } from '../panel/whatWouldChange.ts';
import type { StagingResult } from '../staging/staging.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { FindingId } from '../vocabulary/findings.ts';
import type { Certainty, OutcomeId, OutcomeKind } from '../vocabulary/outcomes.ts';
import type { PitfallId } from '../workup/pitfalls.ts';
import type { ConfirmatoryTest, RequirementId } from '../workup/requirements.ts';
import type { StepId } from '../workup/stepIds.ts';

/** The schema name that every report carries. */
export const reportSchema = 'arrector.report/1';

/** A sentence of the report with what it stands on. */
export type Grounded = {
  readonly because: string;
  readonly claims: readonly ClaimId[];
  readonly figures: readonly FigureId[];
  readonly expertOpinion: boolean;
};

/** One step of the way: what it asked, what was read, why the branch was taken, and where it led. */
export type PathStep = Grounded & {
  readonly step: StepId;
  readonly settles: string;
  readonly asks: readonly FindingId[];
  readonly reading: Readonly<Record<string, string>>;
  readonly branch: string;
  readonly next: StepId | OutcomeId;
};

/** A finding or test that is missing before the conclusion may be called established, and the requirement it would meet. */
export type UnmetFinding = Grounded & {
  readonly finding: FindingId | ConfirmatoryTest;
  readonly requirement: RequirementId;
};

/** A pitfall that was met. */
export type PitfallInReport = Grounded & { readonly id: PitfallId; readonly name: string };

/** What the first reader, the workup machine, concludes. */
export type WorkupReport = {
  readonly outcome: OutcomeId;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly meaning: Grounded;
  readonly kind: OutcomeKind;
  readonly certainty: Certainty;
  readonly unmet: readonly UnmetFinding[];
  readonly pitfalls: readonly PitfallInReport[];
  readonly path: readonly PathStep[];
};

/** Where to go on with a diagnosis that is not leiomyosarcoma. */
export type Handoff = { readonly outcome: OutcomeId; readonly points: readonly Note[] };

/** What a sentence of the context is about; sentences on one subject stand together, also where they disagree. */
export type ContextSubject =
  | 'recurrence'
  | 'metastasis'
  | 'survival'
  | 'excision'
  | 'margins'
  | 'mohs'
  | 'adjuvant'
  | 'guideline'
  | 'schedule'
  | 'alternative'
  | 'imaging'
  | 'predisposition';

/**
 * A published sentence for the context of a conclusion, with its claim and citations. `compartment` says which tumours
 * it is about (null where the claim does not say), `flagged` that the case reports what the sentence is about.
 */
export type ContextItem = {
  readonly about: ContextSubject;
  readonly because: string;
  readonly claims: readonly [ClaimId];
  readonly compartment: ClaimCompartment | null;
  readonly citations: readonly CitationId[];
  readonly flagged?: true;
};

/** What the literature says around a conclusion; empty where the review says nothing of it. */
export type ReportContext = {
  readonly prognosis: readonly ContextItem[];
  readonly management: readonly ContextItem[];
  readonly followUp: readonly ContextItem[];
  readonly predisposition: readonly ContextItem[];
};

/**
 * What the second reader says and how it stands to the conclusion. `agrees` is null where the panel cannot say, which
 * `agreement` says in a sentence; `informative` is about the panel alone. `note` must stand wherever a support is shown.
 * Supports and intervals are rounded to six significant digits, so that supports add up to 1 within 0.00001; bits to four decimals.
 */
export type SecondReaderReport = SecondReading & {
  readonly agrees: boolean | null;
  readonly agreement: Agreement;
  readonly note: string;
};

/**
 * A report as it goes out. `conflicts` is the matrix of all entities and the findings of the case; `couldNotMatter` are
 * the reported findings that alone change neither conclusion nor certainty; `grading` and `staging` are null unless the
 * conclusion is a leiomyosarcoma, `handoff` is null when it is.
 */
export type Report = {
  readonly schema: typeof reportSchema;
  readonly knowledge: { readonly version: string; readonly digest: string };
  readonly case: CaseFile;
  readonly workup: WorkupReport;
  readonly secondReader: SecondReaderReport;
  readonly conflicts: Matrix;
  readonly nextStains: readonly NextStain[];
  readonly minimalSet: MinimalSet;
  readonly whatWouldChange: readonly ChangeOfOutcome[];
  readonly couldNotMatter: readonly IdleFinding[];
  readonly grading: Grading | null;
  readonly staging: StagingResult['staging'];
  readonly stagingNotes: readonly Note[];
  readonly handoff: Handoff | null;
  readonly context: ReportContext;
};
