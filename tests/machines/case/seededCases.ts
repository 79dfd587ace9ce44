import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { differentiationScores } from '../../../machines/vocabulary/histology.ts';
import { sites } from '../../../machines/vocabulary/specimen.ts';
import { extensionStructures, mCategories, nCategories } from '../../../machines/vocabulary/staging.ts';
import { caseOf } from '../consult/caseOf.ts';
import { panelFrom, pick, type Random, randomFrom } from '../workup/seededPanels.ts';

const mitoses = [
  0,
  3,
  12,
  'notAssessable',
  { count: 6, fields: 10, fieldNumber: 22 },
  { count: 19, fields: 8, fieldDiameterMm: 0.5 },
  { count: 30, areaMm2: 2 },
] as const;

const sometimes = <T>(random: Random, share: number, value: () => T): T | undefined =>
  random() < share ? value() : undefined;

const stated = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function caseFrom(random: Random, known: Findings): CaseFile {
  const drawn = panelFrom(random, { reported: Math.max(0, random() - 0.5), negative: random() }, findingIds);
  const { hCaldesmonClone, ...others } = { ...drawn, ...known };
  const clone = others.hCaldesmon === undefined ? {} : { hCaldesmonClone };
  const file = caseOf(stated({ ...others, ...clone }) as Findings);
  return {
    ...file,
    specimen: {
      ...file.specimen,
      ...stated({
        site: sometimes(random, 0.7, () => pick(sites, random)),
        priorTreatment: sometimes(random, 0.3, () => random() < 0.3),
      }),
    },
    stains: {
      ...file.stains,
      ...stated({ ki67: sometimes(random, 0.4, () => ({ percentCells: Math.round(random() * 60) })) }),
    },
    histology: {
      ...file.histology,
      ...stated({
        mitoses: sometimes(random, 0.4, () => pick(mitoses, random)) ?? file.histology?.mitoses,
        differentiation: sometimes(random, 0.5, () => pick(differentiationScores, random)),
      }),
    },
    staging: {
      ...file.staging,
      ...stated({
        sizeMm: sometimes(random, 0.5, () => 1 + Math.round(random() * 120)),
        n: sometimes(random, 0.5, () => pick(nCategories, random)),
        m: sometimes(random, 0.5, () => pick(mCategories, random)),
        extension: sometimes(random, 0.2, () => [pick(extensionStructures, random)]),
      }),
    },
  };
}

/**
 * Draws case files that are valid: few or many findings, and beside them, in turn, one of the panels given, so that every
 * conclusion comes up.
 */
export function* seededCases(seed: number, count: number, panels: readonly Findings[]): Generator<CaseFile> {
  const random = randomFrom(seed);
  for (let drawn = 0; drawn < count; drawn += 1) {
    yield caseFrom(random, panels.length > 0 && drawn % 2 === 0 ? pick(panels, random) : {});
  }
}
