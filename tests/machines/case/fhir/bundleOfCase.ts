import { caseObservations, caseSpecimen } from '../../../../machines/case/fhir/caseObservations.ts';
import type { CaseFile, CaseStains } from '../../../../machines/vocabulary/caseFile.ts';

/** What a case states as a bundle, without anything that a report adds, as it arrives after JSON. */
export function bundleOfCase(caseFile: CaseFile): unknown {
  const resources = [caseSpecimen(caseFile), ...caseObservations(caseFile).map(({ observation }) => observation)];
  return JSON.parse(
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: resources.map((resource) => ({ resource })),
    }),
  );
}

type Entry = CaseStains[keyof CaseStains];

const short = (entry: Entry): Entry =>
  typeof entry === 'object' && 'result' in entry && Object.keys(entry).length === 1 ? entry.result : entry;

/**
 * A case in its short form, which says the same: no empty sections, no object around a bare result. JSON has no minus
 * zero, so the case goes through JSON.
 */
export function shortCase(caseFile: CaseFile): CaseFile {
  const { stains, ...file } = JSON.parse(JSON.stringify(caseFile)) as CaseFile;
  const shortened = Object.fromEntries(Object.entries(stains ?? {}).map(([id, entry]) => [id, short(entry)]));
  const sections = Object.entries({ ...file, ...(stains === undefined ? {} : { stains: shortened }) });
  return Object.fromEntries(
    sections.filter(([, section]) => typeof section !== 'object' || Object.keys(section).length > 0),
  ) as CaseFile;
}
