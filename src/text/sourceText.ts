import type { ReadAs } from '../../machines/evidence/citationRecord.ts';

export const readAsWords: Readonly<Record<ReadAs, string>> = {
  'full text': 'read in full',
  abstract: 'read as abstract or in part',
  secondary: 'known from another source',
  'not read': 'title only, not read',
};

export const sourceText = {
  correction: 'Corrected here: ',
  notCarried: 'Not carried: ',
  statement: (basis: string): string => `Statement ${basis}`,
  own: 'An inference of this project, drawn from the sources named.',
  uncited: 'The review states this without a citation.',
  needsChecking: 'author, year or title not seen on the page',
  interval: (lower: number, upper: number): string =>
    `95% interval ${Math.round(lower * 100)} to ${Math.round(upper * 100)} of 100`,
  intervalNote:
    'The bar is the 95% Wilson interval of the summed counts. It measures chance, not how far series disagree.',
  notSummed: 'published, not to be summed',
  noFigure: 'no published count',
} as const;
