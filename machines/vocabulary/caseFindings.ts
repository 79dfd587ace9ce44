import type { CaseFile, CaseHistology, CasePatient, CaseSpecimen, CaseStaging, CaseStains } from './caseFile.ts';
import { stainIds } from './stains.ts';

/** The parts of a case file that hold findings, with the names each of them holds, in the order of a report. */
export const caseSections = {
  specimen: ['procedure', 'site', 'siteText', 'priorTreatment'],
  patient: ['ageYears', 'sex', 'multipleLesions', 'immunosuppressed'],
  stains: stainIds,
  histology: [
    'depth',
    'atypia',
    'mitoses',
    'necrosis',
    'growth',
    'cellularity',
    'fascicles',
    'vascularFeatures',
    'lymphovascularInvasion',
    'perineuralInvasion',
    'ulceration',
    'differentiation',
  ],
  staging: ['sizeMm', 'n', 'm', 'extension'],
} as const;

/** A part of a case file that holds findings. */
export type CaseSection = keyof typeof caseSections;

/** The values that the findings of a case file have, by name; no name stands in two sections. */
export type CaseFindingValues = Required<CaseSpecimen & CasePatient & CaseStains & CaseHistology & CaseStaging>;

/** A finding of a case file by its name. */
export type CaseFindingId = keyof CaseFindingValues;

const sectionOfFinding = new Map<CaseFindingId, CaseSection>(
  (Object.keys(caseSections) as CaseSection[]).flatMap((section) =>
    caseSections[section].map((id): [CaseFindingId, CaseSection] => [id, section]),
  ),
);

/** Gives the section that holds a finding; an unknown name is a `RangeError`. */
export function sectionOf(finding: CaseFindingId): CaseSection {
  const section = sectionOfFinding.get(finding);
  if (section === undefined) throw new RangeError(`${finding} is not a finding of a case file`);
  return section;
}

/** Gives the value of a finding in a case file; undefined when it was not reported. */
export function findingOf<F extends CaseFindingId>(caseFile: CaseFile, finding: F): CaseFindingValues[F] | undefined {
  const section = caseFile[sectionOf(finding)] as Partial<CaseFindingValues> | undefined;
  return section?.[finding];
}

/** Gives a copy of a case file in which a finding has the value. */
export function withFinding<F extends CaseFindingId>(
  caseFile: CaseFile,
  finding: F,
  value: CaseFindingValues[F],
): CaseFile {
  const section = sectionOf(finding);
  return { ...caseFile, [section]: { ...caseFile[section], [finding]: value } };
}

/** Gives a copy of a case file in which a finding is not reported. */
export function withoutFinding(caseFile: CaseFile, finding: CaseFindingId): CaseFile {
  const section = sectionOf(finding);
  const { [finding]: _, ...rest } = (caseFile[section] ?? {}) as Partial<CaseFindingValues>;
  return { ...caseFile, [section]: rest };
}

/** Lists the findings that a case file reports, in the order of a report. */
export function reportedFindings(caseFile: CaseFile): readonly CaseFindingId[] {
  return [...sectionOfFinding.keys()].filter((finding) => findingOf(caseFile, finding) !== undefined);
}
