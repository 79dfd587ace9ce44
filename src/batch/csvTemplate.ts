import { caseColumns } from '../../machines/case/caseColumns.ts';
import { type CsvDialect, plainDialect } from './csvCases.ts';
import type { Separator } from './csvRows.ts';
import { csvLine } from './resultText.ts';

/** A made-up case that shows what a cell may look like; its label says that it is one. */
const example: Readonly<Record<string, string>> = {
  label: 'Example, replace this row',
  'specimen.procedure': 'excision',
  'specimen.site': 'upperExtremity',
  'specimen.priorTreatment': 'false',
  'patient.ageYears': '61',
  'patient.sex': 'female',
  'stains.sma': 'positive',
  'stains.desmin': 'focal',
  'stains.hCaldesmon': 'positive',
  'stains.hCaldesmon.clone': 'h-CD',
  'stains.s100': 'negative',
  'stains.sox10': 'negative',
  'stains.ae1ae3': 'negative',
  'stains.p53': 'overexpressed',
  'stains.ki67': '20%',
  'histology.depth': 'dermis',
  'histology.atypia': 'moderate',
  'histology.mitoses.count': '6',
  'histology.mitoses.fields': '10',
  'histology.mitoses.fieldNumber': '22',
  'histology.necrosis': 'absent',
  'histology.fascicles': 'true',
  'histology.differentiation': '2',
  'staging.sizeMm': '12',
  'staging.n': 'N0',
  'staging.m': 'M0',
};

/** One column for each finding; further ones, such as the clone of another stain, may be added by their path. */
const isInTemplate = (path: string): boolean =>
  path !== 'schema' && path !== 'histology.mitoses' && (!/^stains\.\w+\./u.test(path) || Object.hasOwn(example, path));

/** The names of the columns in the template, in the order of the case file. */
export const templateColumns: readonly string[] = caseColumns.map(({ path }) => path).filter(isInTemplate);

/** Gives a table of cases to fill in: the names of the columns, and one example below them. */
export function csvTemplate(separator: Separator): string {
  const dialect: CsvDialect = { ...plainDialect, separator };
  return (
    csvLine(templateColumns, dialect) +
    csvLine(
      templateColumns.map((path) => example[path] ?? null),
      dialect,
    )
  );
}
