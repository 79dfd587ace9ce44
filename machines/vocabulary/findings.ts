import { atypias, cellularities, depths, growths, necroses } from './histology.ts';
import { procedures } from './specimen.ts';
import { readingsOf, type StainId, stainIds } from './stains.ts';

/** How a histological feature was answered. */
export const featureReadings = ['present', 'absent', 'notAssessable'] as const;

/** Classes of the mitotic count that the workup branches on, per 10 high-power fields (claim `leiomyomaBelowOneMitosis`). */
export const mitosesClasses = ['below1', 'atLeast1', 'notAssessable'] as const;

/**
 * How specific the h-caldesmon clone is: one published comparison found a clone with a specificity of 8.3%
 * (claim of basis M6); a clone that is not stated stays unknown.
 */
export const cloneClasses = ['highSpecificity', 'lowSpecificity'] as const;

/** Stains that the workup reads by category; Ki-67 is a percentage and stays outside. */
export const categoricalStainIds = stainIds.filter((id): id is CategoricalStainId => id !== 'ki67');

/** A stain with categorical readings. */
export type CategoricalStainId = Exclude<StainId, 'ki67'>;

const histologyDomains = {
  hCaldesmonClone: cloneClasses,
  depth: depths,
  atypia: atypias,
  mitoses: mitosesClasses,
  necrosis: necroses,
  growth: growths,
  cellularity: cellularities,
  fascicles: featureReadings,
  vascularFeatures: featureReadings,
  lymphovascularInvasion: featureReadings,
  perineuralInvasion: featureReadings,
  procedure: procedures,
  multipleLesions: ['present', 'absent'],
  largerThan20mm: ['present', 'absent'],
} as const;

/** A finding that is not a stain. */
export type HistologyFindingId = keyof typeof histologyDomains;

/** A finding as the workup reads it. */
export type FindingId = CategoricalStainId | HistologyFindingId;

/** The readings that each finding may have; a finding may also be not reported, which is not among them. */
export const domains: Readonly<Record<FindingId, readonly string[]>> = {
  ...(Object.fromEntries(categoricalStainIds.map((id) => [id, readingsOf(id)])) as Record<
    CategoricalStainId,
    readonly string[]
  >),
  ...histologyDomains,
};

/** Every finding that the workup can read, stains first. */
export const findingIds = Object.keys(domains) as readonly FindingId[];

/** Readings that mean "not known": they are never negative and rule nothing out. */
export const notKnown: ReadonlySet<string> = new Set(['equivocal', 'notDone', 'notAssessable', 'unknown']);

/** What is known of a case, as the workup reads it; an absent key is a finding that was not reported. */
export type Findings = { readonly [F in FindingId]?: string };
