import { describe, expect, test } from 'vitest';
import type { Breach } from '../../../machines/verify/invariant.ts';
import { type Subject, theWorkup } from '../../../machines/verify/subject.ts';
import { invariants, pendingFor } from '../../../machines/verify/verify.ts';
import { any, expressed, is, none } from '../../../machines/workup/criterion.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { withBranch, withBranches, withCriterion } from './changedSubject.ts';

const patience = 120_000;

type Broken = { readonly id: string; readonly what: string; readonly subject: Subject; readonly found: Breach };

const broken: readonly Broken[] = [
  {
    id: 'total',
    what: 'a branch is dropped',
    subject: withBranches('actin', (branches) => branches.filter(({ id }) => id !== 'unknown')),
    found: { says: 'no branch holds', at: 'actin', panel: {} },
  },
  {
    id: 'total',
    what: 'a branch leads back to the first step',
    subject: withBranch('mitosesWithAtypia', 'unknown', { to: 'actin' }),
    found: { says: 'the workup does not end', at: 'actin', panel: { desmin: 'positive', atypia: 'mild' } },
  },
  {
    id: 'reachable',
    what: 'the only way to a conclusion is closed',
    subject: withBranch('s100WithoutSox10', 'h3k27me3Lost', { to: 'melanocyticOrNeural' }),
    found: { says: 'no panel reaches this conclusion', at: 'mpnst', panel: null },
  },
  {
    id: 'unique',
    what: 'a branch holds always, beside the others',
    subject: withBranch('actin', 'unknown', { when: {} }),
    found: { says: 'expressed and unknown both hold', at: 'actin', panel: { sma: 'positive' } },
  },
  {
    id: 'requiredKnown',
    what: 'a diagnosis requires nothing',
    subject: { ...theWorkup, requires: { ...theWorkup.requires, atypicalFibroxanthoma: [] } },
    found: {
      says: 'established while none of these is known: necrosis',
      at: 'atypicalFibroxanthoma',
      panel: {
        desmin: 'negative',
        s100: 'negative',
        sox10: 'negative',
        ae1ae3: 'negative',
        ck56: 'negative',
        p40: 'negative',
        cd34: 'negative',
        atypia: 'moderate',
        depth: 'dermis',
        erg: 'negative',
      },
    },
  },
  {
    id: 'neverWorthMore',
    what: 'a SOX10 that is not known counts as negative',
    subject: withCriterion('sox10Negative', none(expressed('sox10'))),
    found: {
      says: 'sma negative made not reported: a deferred conclusion becomes provisional and does not name it',
      at: 'desmoplasticMelanoma',
      panel: { s100: 'positive', atypia: 'mild', sma: 'negative' },
    },
  },
  {
    id: 'unknownsAlike',
    what: 'an equivocal desmin is read as positive',
    subject: withCriterion('desminPositive', is('desmin', 'positive', 'equivocal')),
    found: {
      says: 'desmin equivocal and not reported differ',
      at: 'smoothMuscleTumour',
      panel: { desmin: 'equivocal' },
    },
  },
  {
    id: 'exclusionEnforced',
    what: 'nothing need be excluded',
    subject: withCriterion('exclusionSetNegative', none(any())),
    found: { says: 'reached without: s100 negative', at: 'afxOrPds', panel: { atypia: 'moderate' } },
  },
  {
    id: 'actinAloneProvesNothing',
    what: 'actin alone is smooth muscle',
    subject: withBranch('actin', 'expressed', { to: 'vimentinInSmoothMuscle' }),
    found: {
      says: 'reached where actins are the only stains expressed',
      at: 'smoothMuscleTumour',
      panel: { sma: 'positive' },
    },
  },
  {
    id: 'lineageNotFlipped',
    what: 'a keratin makes a carcinoma of a smooth muscle phenotype',
    subject: withBranch('keratinInSmoothMuscle', 'expressed', { to: 'spindleCellSquamousCellCarcinoma' }),
    found: {
      says: 'not led to epithelialConfirmation',
      at: 'keratinInSmoothMuscle',
      panel: { desmin: 'positive', ae1ae3: 'positive' },
    },
  },
  {
    id: 'oneReading',
    what: 'a report does not start the workup again',
    subject: { ...theWorkup, machine: { config: { ...workupMachine.config, on: {} } } },
    found: { says: 'the workup does not start again from its first step', at: 'finding.reported', panel: null },
  },
  {
    id: 'reasonsCarried',
    what: 'a branch gives no source',
    subject: withBranch('actin', 'expressed', { claims: [], figures: [] }),
    found: {
      says: 'neither claims nor figures nor the label of expert opinion',
      at: 'branch actin.expressed',
      panel: null,
    },
  },
];

const smallestIn = (subject: Subject, id: string) =>
  pendingFor(subject)
    .find(({ invariant }) => invariant.id === id)
    ?.decide().counterexample;

describe('a workup that is broken on purpose is found out, with the smallest counterexample', {
  timeout: patience,
}, () => {
  test.each(broken)('$id: $what', ({ id, subject, found }) => {
    expect(smallestIn(subject, id)).toEqual(found);
  });

  test('each invariant is broken by one of them', () => {
    expect([...new Set(broken.map(({ id }) => id))]).toEqual(invariants.map(({ id }) => id));
  });
});
