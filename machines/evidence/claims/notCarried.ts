// biome-ignore-all format: one record a line, so that a change to one record is a change to one line.
import type { ClaimRecord } from '../claimRecord.ts';

/** Sentences of the sources that no rule may name, each with the reason. */
export const notCarriedClaims = {
  sexRatioPrintedAsTwoToThree: { basis: 'C014', topic: 'epidemiology', statement: 'The review prints a male to female ratio of 2:3.', status: 'notCarried', corrections: ['E04', 'X01'], compartment: 'dermal', readAs: 'secondary', citations: ['massi2010', 'kraft2011', 'fields1981'], reason: 'Printed as male to female 2:3, probably inverted: four other series show male predominance.' },
  abstractRelapseFigures: { basis: 'C113', topic: 'recurrence', statement: 'The abstract of the review prints local recurrence of 30 to 50% for superficial and 50 to 70% for subcutaneous leiomyosarcoma, and distant metastasis up to 60%.', status: 'notCarried', corrections: ['E06', 'E07'], uncited: true, compartment: 'mixed', readAs: 'full text', citations: ['tinguria2025'], reason: 'The abstract prints higher figures than the body of the review and its pooled source; the body is carried instead.' },
  chromosome13DefectsPrintedBand: { basis: 'C147', topic: 'predisposition', statement: 'The review prints that one study found defects in a region it calls 13q4-q21.', status: 'notCarried', corrections: ['E02', 'E03'], compartment: 'notSkin', readAs: 'secondary', citations: ['derre2001'], reason: 'The band 13q4-q21 is no usual band, and one of its two citations, 88, lies outside the reference list.' },
  necrosisSeenGrosslyAndMicroscopically: { basis: 'G-A2.5', topic: 'grading', statement: 'Necrosis is said to be assessed both grossly and under the microscope.', status: 'notCarried', compartment: 'notSkin', readAs: 'not read', citations: [], reason: 'The only source found for it was a machine-written summary, which is not used.' },
} satisfies Record<string, ClaimRecord>;
