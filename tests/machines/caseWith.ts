import {
  type CaseFile,
  type CaseHistology,
  type CaseSpecimen,
  type CaseStains,
  caseSchema,
} from '../../machines/vocabulary/caseFile.ts';

/** A case that holds these stains and this histology of this specimen. */
export const caseWith = (
  stains: CaseStains = {},
  histology: CaseHistology = {},
  specimen: CaseSpecimen = {},
): CaseFile => ({ schema: caseSchema, stains, histology, specimen });
