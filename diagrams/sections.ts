import { type Phase, type StepId, stepIds } from '../machines/workup/stepIds.ts';
import type { GraphStep } from './graph.ts';

/** A part of the workup with a diagram of its own; the smooth muscle phase is split to stay legible on a slide. */
export type SectionId = Exclude<Phase, 'smoothMuscle'> | 'smoothMuscleMimics' | 'smoothMuscleMalignancy';

/** A section: its phase, the step it starts with where the phase has several, its question, and a short name. */
export type Section = {
  readonly id: SectionId;
  readonly phase: Phase;
  readonly startsWith?: StepId;
  readonly title: string;
  readonly short: string;
};

/** The sections of the workup, in the order in which they are met. */
export const sections: readonly Section[] = [
  { id: 'muscle', phase: 'muscle', title: 'Is it smooth muscle?', short: 'Smooth muscle?' },
  {
    id: 'smoothMuscleMimics',
    phase: 'smoothMuscle',
    title: 'Smooth muscle phenotype: is it a mimic?',
    short: 'Mimics of smooth muscle',
  },
  {
    id: 'smoothMuscleMalignancy',
    phase: 'smoothMuscle',
    startsWith: 'atypiaInSmoothMuscle',
    title: 'Smooth muscle tumour: is it malignant, and how deep is it?',
    short: 'Malignancy and depth',
  },
  {
    id: 'melanocyticOrNeural',
    phase: 'melanocyticOrNeural',
    title: 'Smooth muscle not shown: is it melanocytic or neural?',
    short: 'Melanocytic or neural?',
  },
  { id: 'epithelial', phase: 'epithelial', title: 'Is it epithelial?', short: 'Epithelial?' },
  {
    id: 'fibrohistiocytic',
    phase: 'fibrohistiocytic',
    title: 'Is it fibrohistiocytic, vascular or myofibroblastic?',
    short: 'Fibrohistiocytic or vascular?',
  },
  {
    id: 'exclusion',
    phase: 'exclusion',
    title: 'No lineage shown: is it atypical, and is all else excluded?',
    short: 'By exclusion',
  },
];

const positionOf = (id: StepId | undefined): number => (id === undefined ? 0 : stepIds.indexOf(id));

/** Gives the section of a step: the last of its phase that has started by then. */
export function sectionOf({ id, phase }: Pick<GraphStep, 'id' | 'phase'>): Section {
  const section = sections.findLast(
    (candidate) => candidate.phase === phase && positionOf(candidate.startsWith) <= positionOf(id),
  );
  if (section === undefined) throw new RangeError(`${id}: the phase ${phase} has no section; add one to sections.ts`);
  return section;
}
