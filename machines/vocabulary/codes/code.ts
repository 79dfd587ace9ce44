/** The code systems that are written and read, by the address under which FHIR knows them. */
export const codeSystems = {
  loinc: 'http://loinc.org',
  snomedCt: 'http://snomed.info/sct',
  icdO3: 'http://terminology.hl7.org/CodeSystem/icd-o-3',
  ucum: 'http://unitsofmeasure.org',
  dataAbsentReason: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
} as const;

/** A public code system. */
export type CodeSystem = keyof typeof codeSystems;

/** The pages and files on which a code was seen with its meaning. */
export const codeSources = {
  fhirReportCodes: 'HL7 FHIR core value set report-codes, a sample of LOINC',
  loincOrg: 'loinc.org, page of 88882-6 with the answer list LL360-9',
  mCode: 'HL7 mCODE implementation guide 4.0.0',
  snomedGps: 'SNOMED CT Global Patient Set of 30 September 2020 (CC BY 4.0)',
  icdO3of2000: 'WHO ICD-O-3 (2000), file Morphenglish.txt, as copied by a public repository',
  icdO31: 'ICD-O-3.1 terms from the NCI Metathesaurus, as copied by a public repository',
  icdO32Copy: 'ICD-O-3.2 code list, a copy and not the release of the IARC itself',
  fhirR4: 'HL7 FHIR R4 (4.0.1), value sets of the specification',
} as const;

/** Where a code was seen with its meaning. */
export type CodeSource = keyof typeof codeSources;

/**
 * A code that a source shows with this meaning. `display` is the term as the source prints it; `sources` says nothing
 * of whether the terminology still has the code in use today.
 */
export type VerifiedCode = {
  readonly system: CodeSystem;
  readonly code: string;
  readonly display: string;
  readonly sources: readonly CodeSource[];
};

/**
 * The names under which this project's own words travel where no public code has exactly their meaning: findings (by
 * their names in a case file), readings of stains, values of other findings (`depth.dermis`), parts of an observation,
 * and what the program concludes.
 */
export const ownSystems = {
  finding: 'urn:arrector:finding',
  reading: 'urn:arrector:reading',
  value: 'urn:arrector:value',
  part: 'urn:arrector:part',
  conclusion: 'urn:arrector:conclusion',
} as const;

/** One of the project's own code systems. */
export type OwnSystem = keyof typeof ownSystems;
