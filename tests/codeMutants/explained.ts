import type { Explained } from './codeMutants.ts';

/** Why a mutant that no test can notice is left as it is. */
export const explained: readonly Explained[] = [
  {
    file: 'machines/grading/gradeFnclcc.ts',
    mutator: 'ConditionalExpression',
    original: 'snapshot.output === undefined',
    replacement: 'false',
    reason:
      'Never true: from each state one branch holds, which the tests of the machine decide for every case. The error guards a later change.',
  },
  {
    file: 'machines/grading/grading.machine.ts',
    mutator: 'ObjectLiteral',
    original: '{ expertOpinion }',
    replacement: '{}',
    reason: 'No note that a branch of grading adds is expert opinion today, so the mark is never passed on.',
  },
  {
    file: 'machines/grading/grading.machine.ts',
    mutator: 'ConditionalExpression',
    original: 'expertOpinion === true',
    replacement: 'false',
    reason: 'No note that a branch of grading adds is expert opinion today, so the mark is never passed on.',
  },
  {
    file: 'machines/grading/grading.machine.ts',
    mutator: 'BooleanLiteral',
    original: 'true',
    replacement: 'false',
    reason: 'No note that a branch of grading adds is expert opinion today, so the mark is never passed on.',
  },
  {
    file: 'machines/grading/grading.setup.ts',
    mutator: 'ConditionalExpression',
    original: 'total !== null',
    replacement: 'true',
    reason:
      'The same: `null` compares as 0, and no grade begins below a sum of 2. The type checker asks for the comparison.',
  },
  {
    file: 'machines/grading/gradingNotes.ts',
    mutator: 'ConditionalExpression',
    original: "typeof entered === 'object' && 'fields' in entered",
    replacement: 'true',
    reason: 'The same: other ways of entering a count have neither diameter. The type checker asks for the comparison.',
  },
  {
    file: 'machines/grading/gradingNotes.ts',
    mutator: 'ConditionalExpression',
    original: 'depth !== undefined',
    replacement: 'true',
    reason: 'The same: `undefined` is not among the depths of the dermis. The type checker asks for the comparison.',
  },
  {
    file: 'machines/grading/mitoticCount.ts',
    mutator: 'ConditionalExpression',
    original: "value === 'notAssessable'",
    replacement: 'false',
    reason:
      'The same: the word has no count, and what is no finite number is refused on the next line. The type checker asks for the comparison.',
  },
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
  {
    file: 'machines/evidence/wilsonInterval.ts',
    mutator: 'ConditionalExpression',
    original: 'total === 0',
    replacement: 'false',
    reason: 'The same: of no tumours none is positive and all are, and the last lines give 0 and 1 for that.',
  },
  {
    file: 'machines/readFindings.ts',
    mutator: 'ConditionalExpression',
    original: 'order !== undefined && value !== undefined',
    replacement: 'true',
    reason:
      'The same: what is written at no place of the list is not in it, and the type of a case has no stain without a value.',
  },
  {
    file: 'machines/readFindings.ts',
    mutator: 'LogicalOperator',
    original: 'order !== undefined && value !== undefined',
    replacement: 'order !== undefined || value !== undefined',
    reason:
      'The same: what is written at no place of the list is not in it, and the type of a case has no stain without a value.',
  },
  {
    file: 'machines/readFindings.ts',
    mutator: 'ConditionalExpression',
    original: 'order !== undefined',
    replacement: 'true',
    reason: 'The same: what is written at no place of the list is not in it. The type checker asks for the comparison.',
  },
  {
    file: 'machines/readFindings.ts',
    mutator: 'ConditionalExpression',
    original: 'value !== undefined',
    replacement: 'true',
    reason: 'The same: the type of a case has no stain without a value. The type checker asks for the comparison.',
  },
  {
    file: 'machines/readFindings.ts',
    mutator: 'ConditionalExpression',
    original: 'entry !== undefined',
    replacement: 'true',
    reason: 'The same: a filter passes over the places of a list that were never written.',
  },
  {
    file: 'machines/settledEnd.ts',
    mutator: 'ConditionalExpression',
    original: "typeof named === 'string'",
    replacement: 'false',
    reason: 'The same: a text has no parameters. The type checker asks for the comparison.',
  },
  {
    file: 'machines/settledEnd.ts',
    mutator: 'ArrayDeclaration',
    original: '[]',
    replacement: '["Stryker was here"]',
    reason: 'The same: an action that is not among the changes changes nothing.',
  },
  {
    file: 'machines/vocabulary/stainNames.ts',
    mutator: 'MethodExpression',
    original: "spelling .normalize('NFKC') .toLowerCase()",
    replacement: "spelling.normalize('NFKC').toUpperCase()",
    reason: 'The same wherever it is used: the form is only compared with itself.',
  },
  {
    file: 'machines/evidence/pooled.ts',
    mutator: 'ConditionalExpression',
    original: 'positive === null',
    replacement: 'false',
    reason:
      'The same: no figure that may be pooled lacks a count, which the tests of the figures hold. The type checker asks for the comparison.',
  },
  {
    file: 'machines/evidence/pooled.ts',
    mutator: 'ConditionalExpression',
    original: 'total === null',
    replacement: 'false',
    reason:
      'The same: no figure that may be pooled lacks a count, which the tests of the figures hold. The type checker asks for the comparison.',
  },
  {
    file: 'machines/evidence/reviewVerdict.ts',
    mutator: 'EqualityOperator',
    original: 'left.basis < right.basis',
    replacement: 'left.basis <= right.basis',
    reason: 'The same: no two sentences of the review have one number.',
  },
];
