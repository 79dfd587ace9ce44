import { entitiesNamedBy } from '../../../machines/panel/agreement.ts';
import { entitySources } from '../../../machines/panel/evidenceOf.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { type EntityId, type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { leftOpenBy } from '../../../machines/workup/afterOutcome.ts';
import { type Pitfall, type PitfallId, pitfalls } from '../../../machines/workup/pitfalls.ts';
import type { StepOfMachine } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';
import { reasonedSteps } from '../guided/reasonedSteps.ts';

/** Every step of the workup with its reasons, in the order in which it is met. */
export const stepsInOrder: readonly StepOfMachine[] = stepIds.map((id) => reasonedSteps[id]);

/** The diagnoses of the workup that name an entity. */
export const diagnosesOf = (entity: EntityId): readonly OutcomeId[] =>
  outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis' && entitiesNamedBy[id].includes(entity));

/** Whether the workup names an entity only as the alternative of another one. */
export const isAlternativeOnly = (entity: EntityId): boolean =>
  diagnosesOf(entity).every((id) => entitiesNamedBy[id][0] !== entity);

/** The conclusions that name no single diagnosis and leave an entity open. */
export function leavingOpen(entity: EntityId): readonly OutcomeId[] {
  const diagnoses = diagnosesOf(entity);
  return outcomeIds.filter(
    (id) => outcomeNames[id].kind !== 'diagnosis' && leftOpenBy(id).some((open) => diagnoses.includes(open)),
  );
}

/** A branch of a step. */
export type WayTo = { readonly step: StepOfMachine; readonly branch: Branch };

/** The branches that end in a conclusion. */
export const waysTo = (outcome: OutcomeId): readonly WayTo[] =>
  stepsInOrder.flatMap((step) => step.branches.filter(({ to }) => to === outcome).map((branch) => ({ step, branch })));

/** The steps that ask for a stain, or take it in the place of another. */
export const stepsAsking = (stain: StainId): readonly StepOfMachine[] =>
  stepsInOrder.filter(({ asks }) =>
    asks.some(({ finding, accepts = [] }) => finding === stain || accepts.some((other) => other === stain)),
  );

export type NamedPitfall = Pitfall & { readonly id: PitfallId };

/** Every pitfall, in the order in which the workup meets them. */
export const everyPitfall: readonly NamedPitfall[] = Object.entries<Pitfall>(pitfalls).map(([id, pitfall]) => ({
  id: id as PitfallId,
  ...pitfall,
}));

/**
 * The pitfalls of an entity: those of its diagnoses, those of the steps that lead straight to one, and those that rest
 * on its published figures.
 */
export function pitfallsOf(entity: EntityId): readonly NamedPitfall[] {
  const diagnoses = diagnosesOf(entity);
  const lastSteps = new Set(diagnoses.flatMap(waysTo).map(({ step }) => step.id));
  const own: readonly string[] = entitySources[entity].takes;
  return everyPitfall.filter(
    ({ on = [], at = [], figures = [] }) =>
      on.some((id) => diagnoses.includes(id)) ||
      at.some((id) => lastSteps.has(id)) ||
      figures.some((id) => own.includes(id.split(':')[0] ?? '')),
  );
}
