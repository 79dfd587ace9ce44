import { describe, expect, test } from 'vitest';
import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import type { GuardParams } from '../../../machines/workup/guard.ts';
import { openAsk } from '../../../machines/workup/openAsk.ts';
import type { Ask, Branch } from '../../../machines/workup/workup.setup.ts';

type MadeUpStep = { readonly asks: readonly Ask[]; readonly branches: readonly Branch[] };

const stepOf = (asks: readonly Ask[], ...whens: readonly GuardParams[]): MadeUpStep => ({
  asks,
  branches: whens.map((when, at) => ({
    id: `branch${at}`,
    reading: 'a reading',
    when,
    to: 'unclassified',
    because: 'It is so.',
    expertOpinion: true,
  })),
});

const byDesmin: readonly GuardParams[] = [
  { all: ['desminExpressed'] },
  { all: ['desminNegative'] },
  { none: ['desminKnown'] },
];
const byActin: readonly GuardParams[] = [{ all: ['actinExpressed'] }, { none: ['actinExpressed'] }];

const desmin: Ask = { finding: 'desmin' };
const s100: Ask = { finding: 's100' };
const actin: Ask = { finding: 'sma', accepts: ['msaHhf35'] };

const asked = (step: MadeUpStep, findings: Findings, passed?: readonly GuardParams[]): FindingId | null =>
  openAsk(step, findings, passed)?.finding ?? null;

describe('a step asks', () => {
  test.each<[string, MadeUpStep, Findings, FindingId | null]>([
    ['what decides its branch', stepOf([desmin], ...byDesmin), {}, 'desmin'],
    ['nothing that was answered', stepOf([desmin], ...byDesmin), { desmin: 'negative' }, null],
    ['nothing that was answered with "not done"', stepOf([desmin], ...byDesmin), { desmin: 'notDone' }, null],
    ['for an actin', stepOf([actin], ...byActin), {}, 'sma'],
    [
      'for no actin once another is read that is accepted in its place',
      stepOf([actin], ...byActin),
      { msaHhf35: 'focal' },
      null,
    ],
    [
      'for an actin where one is read that is not accepted in its place',
      stepOf([actin], ...byActin),
      { calponin: 'negative' },
      'sma',
    ],
    ['first what decides, not what stands first', stepOf([s100, desmin], ...byDesmin), {}, 'desmin'],
    ['nothing more once one branch is left', stepOf([s100, desmin], ...byDesmin), { desmin: 'focal' }, null],
    [
      'what is left to decide',
      stepOf(
        [desmin, actin],
        { all: ['desminExpressed', 'actinExpressed'] },
        { none: ['desminExpressed'] },
        { all: ['desminExpressed'], none: ['actinExpressed'] },
      ),
      { desmin: 'focal' },
      'sma',
    ],
    ['nothing where it has no question', stepOf([], ...byDesmin), {}, null],
    ['nothing where its branch is settled whatever is answered', stepOf([desmin], {}), {}, null],
    [
      'what is only accepted in place of a question, by that question',
      stepOf([{ finding: 'h3k27me3', accepts: ['desmin'] }], ...byDesmin),
      {},
      'h3k27me3',
    ],
  ])('%s', (_, step, findings, finding) => {
    expect(asked(step, findings)).toEqual(finding);
  });

  test('a question that is due only at times, at those times', () => {
    const step = stepOf([{ finding: 'desmin', onlyWhen: { all: ['s100Negative'] } }], ...byDesmin);
    expect([asked(step, {}), asked(step, { s100: 'positive' }), asked(step, { s100: 'negative' })]).toEqual([
      null,
      null,
      'desmin',
    ]);
  });
});

describe('a question that decides nothing here is asked where its answer could have led an earlier step another way', () => {
  const settled = stepOf([desmin, { finding: 's100', accepts: ['sox10'] }], {});

  test.each<[string, readonly GuardParams[], FindingId | null]>([
    ['not where no step was passed', [], null],
    ['not where the steps passed read something else', [{ none: ['cd34Positive'] }], null],
    ['where one of them read it', [{ none: ['cd34Positive'] }, { none: ['s100Negative'] }], 's100'],
    ['where one of them read what is accepted in its place', [{ none: ['sox10Negative'] }], 's100'],
    ['the first of two', [{ none: ['s100Negative'] }, { none: ['desminPositive'] }], 'desmin'],
  ])('%s', (_, passed, finding) => {
    expect(asked(settled, {}, passed)).toEqual(finding);
  });

  test('before one that decides here, if it stands before it', () => {
    const step = stepOf([s100, desmin], ...byDesmin);
    expect([asked(step, {}, [{ none: ['s100Negative'] }]), asked(step, {}, [])]).toEqual(['s100', 'desmin']);
  });
});
