import { describe, expect, test } from 'vitest';
import { type Subject, theWorkup } from '../../../machines/verify/subject.ts';
import { verify } from '../../../machines/verify/verify.ts';
import { any, expressed, is, none } from '../../../machines/workup/criterion.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { withBranch, withBranches, withCriterion } from './changedSubject.ts';

const patience = 120_000;

const counterexampleIn = (subject: Subject, id: string) =>
  verify(subject).find((result) => result.id === id)?.counterexample;

const without = (id: string) => (branches: Subject['steps']['actin']['branches']) =>
  branches.filter((branch) => branch.id !== id);

const broken: readonly (readonly [what: string, subject: Subject, id: string])[] = [
  ['a branch is dropped', withBranches('actin', without('unknown')), 'total'],
  ['a branch leads back to its own step', withBranch('mitosesWithAtypia', 'unknown', { to: 'actin' }), 'total'],
  ['the only way into a conclusion is closed', withBranch('s100WithoutSox10', 'h3k27me3Lost', { to: 'melanocyticOrNeural' }), 'reachable'],
  ['a catch-all beside the other branches', withBranch('actin', 'unknown', { when: {} }), 'unique'],
  ['a requirement is forgotten', { ...theWorkup, requires: { ...theWorkup.requires, atypicalFibroxanthoma: [] } }, 'requiredKnown'],
  ['an unknown counts as negative', withCriterion('sox10Negative', none(expressed('sox10'))), 'neverWorthMore'],
  ['equivocal is read as positive', withCriterion('desminPositive', is('desmin', 'positive', 'equivocal')), 'unknownsAlike'],
  ['the exclusion set needs nothing', withCriterion('exclusionSetNegative', none(any())), 'exclusionEnforced'],
  ['actin alone is smooth muscle', withBranch('actin', 'expressed', { to: 'vimentinInSmoothMuscle' }), 'actinAloneProvesNothing'],
  ['a keratin flips the lineage', withBranch('keratinInSmoothMuscle', 'expressed', { to: 'spindleCellSquamousCellCarcinoma' }), 'lineageNotFlipped'],
  [
    'a report does not start the workup again',
    { ...theWorkup, machine: { config: { ...workupMachine.config, on: {} } } },
    'oneReading',
  ],
  ['a branch gives no source', withBranch('actin', 'expressed', { claims: [], figures: [] }), 'reasonsCarried'],
];

describe('a workup that is broken on purpose is found out, with the smallest counterexample', { timeout: patience }, () => {
  test('x', () => {
    console.log(JSON.stringify(broken.map(([what, subject, id]) => [what, id, counterexampleIn(subject, id), verify(subject).filter((r) => !r.holds).map((r) => r.id)]), null, 1));
    expect(1).toBe(1);
  });
});
