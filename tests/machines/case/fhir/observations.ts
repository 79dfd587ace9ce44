/** A concept of LOINC. */
export const loinc = (code: string, text?: string) => ({
  coding: [{ system: 'http://loinc.org', code }],
  ...(text === undefined ? {} : { text }),
});

/** A value of SNOMED CT. */
export const snomed = (code: string, text?: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code }],
  ...(text === undefined ? {} : { text }),
});

export const positive = snomed('10828004');
export const negative = snomed('260385009');

/** An observation as a laboratory sends it. */
export const observation = (code: unknown, value: object, more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code,
  ...value,
  ...more,
});

/** A bundle of resources. */
export const bundle = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
