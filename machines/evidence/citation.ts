import type { CitationRecord } from './citationRecord.ts';
import { frequencyCitations } from './citations/frequencies.ts';
import { gradingAndStagingCitations } from './citations/gradingAndStaging.ts';
import { ruleCitations } from './citations/panelsAndRules.ts';
import { caseCitations } from './citations/publishedCases.ts';
import { reviewCitations } from './citations/review.ts';

const records = {
  ...reviewCitations,
  ...frequencyCitations,
  ...ruleCitations,
  ...gradingAndStagingCitations,
  ...caseCitations,
};

/** Id of a citation: first author and year, or title words where they were not seen; a misspelt id does not compile. */
export type CitationId = keyof typeof records;

/** A publication with its id; one record stands for one publication, whatever number of lists name it. */
export type Citation = CitationRecord & { readonly id: CitationId };

/** Every citation by its id. */
export const citations = Object.fromEntries(
  Object.entries<CitationRecord>(records).map(([id, record]) => [id, { id, ...record }]),
) as Readonly<Record<CitationId, Citation>>;

/** Every citation id, in the order of the files. */
export const citationIds = Object.keys(citations) as readonly CitationId[];
