import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { categoricalStainIds, type Findings } from '../../../machines/vocabulary/findings.ts';

const clones: Readonly<Record<string, string>> = { highSpecificity: 'h-CD', lowSpecificity: 'Ventana' };
const counts: Readonly<Record<string, number | string>> = { below1: 0, atLeast1: 4 };
const sizes: Readonly<Record<string, number>> = { present: 25, absent: 12 };
const features: Readonly<Record<string, boolean | string>> = { present: true, absent: false };

const valueIn = <T>(values: Readonly<Record<string, T>>, reading: string | undefined): T | string | undefined =>
  reading === undefined ? undefined : (values[reading] ?? reading);

const stated = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Writes findings as a case file that reads back as the same findings; a clone without its stain cannot be written. */
export function caseOf(findings: Findings): CaseFile {
  const { hCaldesmon, hCaldesmonClone } = findings;
  const clone = hCaldesmonClone === undefined ? undefined : clones[hCaldesmonClone];
  const stains = Object.fromEntries(categoricalStainIds.map((id) => [id, findings[id]]));
  return {
    schema: caseSchema,
    specimen: stated({ procedure: findings.procedure }),
    patient: stated({ multipleLesions: valueIn(features, findings.multipleLesions) }),
    stains: stated({ ...stains, hCaldesmon: clone === undefined ? hCaldesmon : { result: hCaldesmon, clone } }),
    histology: stated({
      depth: findings.depth,
      atypia: findings.atypia,
      mitoses: valueIn(counts, findings.mitoses),
      necrosis: findings.necrosis,
      growth: findings.growth,
      cellularity: findings.cellularity,
      fascicles: valueIn(features, findings.fascicles),
      vascularFeatures: valueIn(features, findings.vascularFeatures),
      lymphovascularInvasion: valueIn(features, findings.lymphovascularInvasion),
      perineuralInvasion: valueIn(features, findings.perineuralInvasion),
    }),
    staging: stated({ sizeMm: valueIn(sizes, findings.largerThan20mm) }),
  };
}
