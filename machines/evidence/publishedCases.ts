import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { EntityId } from '../vocabulary/outcomes.ts';
import type { CitationId } from './citation.ts';
import { epithelialCases } from './publishedCases/epithelial.ts';
import { fibrohistiocyticCases } from './publishedCases/fibrohistiocytic.ts';
import { melanocyticAndNeuralCases } from './publishedCases/melanocyticAndNeural.ts';
import { otherCases } from './publishedCases/other.ts';
import { smoothMuscleCases } from './publishedCases/smoothMuscle.ts';
import { undifferentiatedCases } from './publishedCases/undifferentiated.ts';

/**
 * A real case of the literature as a case file: only what its source states is in `case`, and a stain that is not
 * there was not stated, which is not negative. `diagnosis` was set from the published one; `patients` above 1 is a
 * series with one stated profile, entered once; `odd` says what goes against the textbook; `notCoded` lists published
 * findings that a case file cannot hold, and p53 without a pattern.
 */
export type PublishedCase = {
  readonly id: string;
  readonly citation: CitationId;
  readonly publishedDiagnosis: string;
  readonly diagnosis: EntityId | 'other';
  readonly patients: number;
  readonly odd?: string;
  readonly note?: string;
  readonly notCoded: readonly string[];
  readonly case: CaseFile;
};

/** Every published case, by lineage; for development and practice, never a reason to bend a rule. */
export const publishedCases: readonly PublishedCase[] = [
  ...smoothMuscleCases,
  ...undifferentiatedCases,
  ...epithelialCases,
  ...melanocyticAndNeuralCases,
  ...fibrohistiocyticCases,
  ...otherCases,
];
