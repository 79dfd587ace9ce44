/** What a cited publication is. */
export type CitationKind = 'article' | 'meetingAbstract' | 'webPage' | 'book' | 'guideline' | 'registry' | 'unknown';

/**
 * How much of a source was read: `abstract` is an abstract or part of a page, `secondary` is what another source says
 * of it, `not read` is a title only.
 */
export type ReadAs = 'full text' | 'abstract' | 'secondary' | 'not read';

/**
 * A publication without its id. `firstAuthor` and `year` are null where they were not seen; a `title` in square
 * brackets describes a publication whose printed title was not seen; `journal` holds volume and pages as the source
 * prints them. `url` is absent where an identifier gives the address; it may be a mirror. `needsChecking` says that
 * author, year or title was not seen on the page. `reviewReferences` are its numbers in the review's list.
 */
export type CitationRecord = {
  readonly kind: CitationKind;
  readonly firstAuthor: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly journal: string | null;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly url?: string;
  readonly needsChecking: boolean;
  readonly readAs: ReadAs;
  readonly reviewReferences?: readonly number[];
  readonly note?: string;
};
