import type { Criterion } from '../criterion.ts';

/** A criterion with the sentence that says what it means. */
export type NamedCriterion = { readonly sentence: string; readonly test: Criterion };

/** Names a criterion by its sentence. */
export const named = (sentence: string, test: Criterion): NamedCriterion => ({ sentence, test });
