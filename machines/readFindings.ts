import { mitosesClass } from './grading/mitoticCount.ts';
import type { CaseFile, FeatureValue, StainValue } from './vocabulary/caseFile.ts';
import { hCaldesmonCloneClass } from './vocabulary/cloneClass.ts';
import { type CategoricalStainId, categoricalStainIds, type FindingId, type Findings } from './vocabulary/findings.ts';

/** Size in millimetres above which one source counts a tumour as pleomorphic dermal sarcoma (claim `pdsPageAddsSizeOverTwoCm`). */
export const pleomorphicDermalSarcomaSizeMm = 20;

const readingOf = (value: StainValue<string>): string => (typeof value === 'string' ? value : value.result);

const featureOf = (value: FeatureValue | undefined): string | undefined => {
  if (value === undefined || value === 'notAssessable') return value;
  return value ? 'present' : 'absent';
};

/** Reads a case file as the workup sees it: one category for each finding that was reported, nothing for the rest. */
export function readFindings(caseFile: CaseFile): Findings {
  const { stains = {}, histology = {}, specimen = {}, patient = {}, staging = {} } = caseFile;
  const caldesmon = stains.hCaldesmon;
  const readings: readonly (readonly [FindingId, string | undefined])[] = [
    ...categoricalStainIds.map((id: CategoricalStainId) => {
      const value = stains[id];
      return [id, value === undefined ? undefined : readingOf(value)] as const;
    }),
    ['hCaldesmonClone', typeof caldesmon === 'object' ? hCaldesmonCloneClass(caldesmon.clone) : undefined],
    ['depth', histology.depth],
    ['atypia', histology.atypia],
    ['mitoses', histology.mitoses === undefined ? undefined : mitosesClass(histology.mitoses)],
    ['necrosis', histology.necrosis],
    ['growth', histology.growth],
    ['cellularity', histology.cellularity],
    ['fascicles', featureOf(histology.fascicles)],
    ['vascularFeatures', featureOf(histology.vascularFeatures)],
    ['lymphovascularInvasion', featureOf(histology.lymphovascularInvasion)],
    ['perineuralInvasion', featureOf(histology.perineuralInvasion)],
    ['procedure', specimen.procedure],
    ['multipleLesions', featureOf(patient.multipleLesions)],
    [
      'largerThan20mm',
      staging.sizeMm === undefined ? undefined : featureOf(staging.sizeMm > pleomorphicDermalSarcomaSizeMm),
    ],
  ];
  return Object.fromEntries(readings.filter(([, reading]) => reading !== undefined)) as Findings;
}
