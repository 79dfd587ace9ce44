import type { Explained } from './codeMutants.ts';

/** Why a mutant that no test can notice is left as it is. */
export const explained: readonly Explained[] = [
  {
    file: 'machines/staging/stagingBranches.ts',
    mutator: 'ObjectLiteral',
    original: '{ expertOpinion }',
    replacement: '{}',
    reason: 'No note that a branch of staging adds is expert opinion today, so the mark is never passed on.',
  },
  {
    file: 'machines/staging/stagingNotes.ts',
    mutator: 'ConditionalExpression',
    original: 'procedure !== undefined',
    replacement: 'true',
    reason: 'The same: `undefined` is not among the partial samples. The type checker asks for the comparison.',
  },
];
