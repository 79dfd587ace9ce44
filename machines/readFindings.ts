import { mitosesClass } from './grading/mitoticCount.ts';
import type { CaseFile, CaseStains, FeatureValue, StainValue } from './vocabulary/caseFile.ts';
import { hCaldesmonCloneClass } from './vocabulary/cloneClass.ts';
import { type CategoricalStainId, categoricalStainIds, type FindingId, type Findings } from './vocabulary/findings.ts';
import { remembered } from './vocabulary/remembered.ts';

/** Size in millimetres above which one source counts a tumour as pleomorphic dermal sarcoma (claim `pdsPageAddsSizeOverTwoCm`). */
export const pleomorphicDermalSarcomaSizeMm = 20;

const readingOf = (value: StainValue<string>): string => (typeof value === 'string' ? value : value.result);

const featureOf = (value: FeatureValue | undefined): string | undefined => {
  if (value === undefined || value === 'notAssessable') return value;
  return value ? 'present' : 'absent';
};

const orderOfStain: ReadonlyMap<string, number> = new Map(categoricalStainIds.map((id, order) => [id, order]));

type Entry = readonly [FindingId, string];

function stainsRead(stains: CaseStains): Entry[] {
  const inOrder: Entry[] = [];
  for (const id of Object.keys(stains) as CategoricalStainId[]) {
    const order = orderOfStain.get(id);
    const value = stains[id];
    if (order !== undefined && value !== undefined) inOrder[order] = [id, readingOf(value)];
  }
  return inOrder.filter((entry) => entry !== undefined);
}

/**
 * Reads a case file as the workup sees it: one category for each finding that was reported, nothing for the rest. The
 * same case file gives the same object.
 */
export const readFindings: (caseFile: CaseFile) => Findings = remembered((caseFile) => {
  const { stains = {}, histology = {}, specimen = {}, patient = {}, staging = {} } = caseFile;
  const caldesmon = stains.hCaldesmon;
  const others: readonly (readonly [FindingId, string | undefined])[] = [
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
  const stated = others.filter((entry): entry is Entry => entry[1] !== undefined);
  return Object.fromEntries([...stainsRead(stains), ...stated]) as Findings;
});
