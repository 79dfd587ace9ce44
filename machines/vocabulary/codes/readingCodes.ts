import type { StainReading } from '../stains.ts';
import type { CodeSource, VerifiedCode } from './code.ts';

const snomedCt = (code: string, display: string, ...sources: readonly CodeSource[]): VerifiedCode => ({
  system: 'snomedCt',
  code,
  display: `${display} (qualifier value)`,
  sources: ['snomedGps', ...sources],
});

const answer = (code: string, display: string): VerifiedCode => ({
  system: 'loinc',
  code,
  display,
  sources: ['loincOrg'],
});

/** The codes that mean the same as a reading and are written with it; a reading without one travels in words. */
export const readingCodes: Readonly<Partial<Record<StainReading, readonly VerifiedCode[]>>> = {
  positive: [snomedCt('10828004', 'Positive', 'loincOrg'), answer('LA6576-8', 'Positive')],
  negative: [snomedCt('260385009', 'Negative', 'loincOrg'), answer('LA6577-6', 'Negative')],
  equivocal: [snomedCt('42425007', 'Equivocal')],
};

/**
 * Codes that are narrower than the reading they are read as, and are never written: "focal" here is focal, patchy or
 * weak, and "equivocal" is every result that cannot be read with confidence.
 */
export const narrowerReadingCodes: Readonly<Partial<Record<StainReading, readonly VerifiedCode[]>>> = {
  focal: [snomedCt('87017008', 'Focal'), snomedCt('260408008', 'Weakly positive')],
  equivocal: [snomedCt('82334004', 'Indeterminate')],
  notDone: [snomedCt('385660001', 'Not done'), snomedCt('262008008', 'Not performed')],
};

/** Why an observation of a stain that was not done has no value. */
export const notPerformed: VerifiedCode = {
  system: 'dataAbsentReason',
  code: 'not-performed',
  display: 'Not Performed',
  sources: ['fhirR4'],
};
