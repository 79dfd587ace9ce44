import type { Procedure, Site } from '../specimen.ts';
import type { VerifiedCode } from './code.ts';

const snomedCt = (code: string, display: string): VerifiedCode => ({
  system: 'snomedCt',
  code,
  display,
  sources: ['snomedGps'],
});

/** What every specimen here is. */
export const skinSpecimen = snomedCt('119325001', 'Skin (tissue) specimen (specimen)');

/** The codes of the procedures for which one with the same meaning was found. */
export const procedureCodes: Readonly<Partial<Record<Procedure, VerifiedCode>>> = {
  shave: snomedCt('72342005', 'Shave biopsy (procedure)'),
  punch: snomedCt('68660007', 'Punch biopsy (procedure)'),
};

/**
 * The codes of the site groups for which one with the same meaning was found. Head and neck, trunk, genital skin and
 * nipple with areola have only codes for a part of them.
 */
export const siteCodes: Readonly<Partial<Record<Site, VerifiedCode>>> = {
  upperExtremity: snomedCt('371311000', 'Skin structure of upper limb (body structure)'),
  lowerExtremity: snomedCt('371304004', 'Skin structure of lower limb (body structure)'),
};

/** Codes of a place within a site group, read as the group and never written. */
export const narrowerSiteCodes: Readonly<Partial<Record<Site, readonly VerifiedCode[]>>> = {
  headNeck: [
    snomedCt('43067004', 'Skin structure of scalp (body structure)'),
    snomedCt('73897004', 'Skin structure of face (body structure)'),
    snomedCt('43081002', 'Skin structure of neck (body structure)'),
    snomedCt('70762009', 'Skin structure of head (body structure)'),
  ],
  trunk: [
    snomedCt('181491009', 'Skin structure of anterior trunk (body structure)'),
    snomedCt('66643007', 'Skin structure of back (body structure)'),
    snomedCt('22180002', 'Skin structure of buttock (body structure)'),
  ],
  genital: [snomedCt('81992007', 'Skin structure of scrotum (body structure)')],
  nippleAreola: [
    snomedCt('72005009', 'Skin structure of areola (body structure)'),
    snomedCt('54468004', 'Skin structure of nipple (body structure)'),
  ],
};

/** The greatest dimension of a tumour, as an observation. */
export const greatestDimension: VerifiedCode = {
  system: 'loinc',
  code: '33728-7',
  display: 'Size.maximum dimension in Tumor',
  sources: ['mCode'],
};
