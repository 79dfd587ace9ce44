import { type Citation, type CitationId, citations } from '../evidence/citation.ts';
import type { ReadAs } from '../evidence/citationRecord.ts';
import { type ClaimId, claims } from '../evidence/claim.ts';
import type { EvidenceEntity, EvidenceMarker, FigureId } from '../evidence/frequencyNames.ts';
import { pooledCell } from '../evidence/pooled.ts';
import { shortCitation } from '../evidence/shortCitation.ts';

const readAsWords: Readonly<Record<ReadAs, string>> = {
  'full text': 'read in full',
  abstract: 'read as abstract or in part',
  secondary: 'known from another source',
  'not read': 'title only, not read',
};

function citationsOfFigure(figure: FigureId): readonly CitationId[] {
  const [entity, marker] = figure.split(':') as [EvidenceEntity, EvidenceMarker];
  return pooledCell(entity, marker)?.citations ?? [];
}

/** Gives a publication as one line of a reference list, with how much of it was read. */
export function referenceLine(citation: Citation): string {
  const { firstAuthor, year, title, journal, doi, pmid, url, readAs, needsChecking } = citation;
  const address = doi !== undefined ? `doi:${doi}` : pmid !== undefined ? `PMID ${pmid}` : url;
  const stopped = (part: string): string => (/[.?]$/.test(part) ? part : `${part}.`);
  const parts = [
    firstAuthor === null ? stopped(title) : `${shortCitation(citation)}. ${stopped(title)}`,
    firstAuthor === null && year !== null ? `${year}.` : '',
    journal === null ? '' : stopped(journal),
    address ?? '',
  ];
  const checking = needsChecking ? '; author, year or title not seen on the page' : '';
  return `${parts.filter((part) => part !== '').join(' ')} (${readAsWords[readAs]}${checking})`;
}

/**
 * Numbers citations in the order in which they are first cited. A sentence is cited by its claims; one that stands on
 * published counts alone by the publications of those counts.
 */
export class References {
  readonly #cited: CitationId[] = [];

  #number(citation: CitationId): number {
    const at = this.#cited.indexOf(citation);
    return at === -1 ? this.#cited.push(citation) : at + 1;
  }

  /** Gives the mark behind a sentence, such as ` [1, 4]`; empty where nothing is cited. */
  mark(named: readonly ClaimId[], figures: readonly FigureId[] = []): string {
    const cited =
      named.length > 0 ? named.flatMap((claim) => claims[claim].citations) : figures.flatMap(citationsOfFigure);
    return this.markOf(cited);
  }

  /** Gives the mark behind a count, by its publications; empty where none is named. */
  markOf(cited: readonly CitationId[]): string {
    if (cited.length === 0) return '';
    const numbers = [...new Set(cited.map((citation) => this.#number(citation)))].sort((a, b) => a - b);
    return ` [${numbers.join(', ')}]`;
  }

  /** Lists the publications cited so far, the first of them number 1. */
  list(): readonly Citation[] {
    return this.#cited.map((citation) => citations[citation]);
  }
}
