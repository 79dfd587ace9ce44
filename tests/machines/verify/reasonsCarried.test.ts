import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../../machines/evidence/claim.ts';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import type { Breach } from '../../../machines/verify/invariant.ts';
import { reasonsCarried, reasonsOf } from '../../../machines/verify/reasonsCarried.ts';
import { type Subject, theWorkup } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { pitfalls } from '../../../machines/workup/pitfalls.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import type { Reason } from '../../../machines/workup/workup.setup.ts';
import { withBranch } from './changedSubject.ts';
import { madeUpSubject } from './madeUpSubject.ts';

const madeUp = madeUpSubject({});

const breachesOf = (subject: Subject): readonly Breach[] => reasonsCarried.decide(surveyOf(subject)).breaches;

const claims: readonly ClaimId[] = ['adequacyComesFirst'];
const figures: readonly FigureId[] = ['desmoplasticMelanoma:s100'];

const noSentence = 'no reason in a sentence';
const noSource = 'neither claims nor figures nor the label of expert opinion';

test('the reasons of the workup are those of its steps and branches, then of its conclusions, requirements and pitfalls', () => {
  const names = stepIds.flatMap((id) => [
    `step ${id}`,
    ...theWorkup.steps[id].branches.map((branch) => `branch ${id}.${branch.id}`),
  ]);
  const others = [
    ...outcomeIds.map((id) => `conclusion ${id}`),
    ...Object.keys(requirements).map((id) => `requirement ${id}`),
    ...Object.keys(pitfalls).map((id) => `pitfall ${id}`),
  ];
  const listed = reasonsOf(theWorkup);
  expect(listed.map(([name]) => name)).toEqual([...names, ...others]);
  const { actin } = theWorkup.steps;
  expect(listed.slice(0, 2).map(([, reason]) => reason)).toEqual([actin.why, actin.branches[0]]);
  const bodies = [outcomes, requirements, pitfalls].flatMap((reasons) => Object.values<Reason>(reasons));
  expect(listed.slice(names.length).map(([, reason]) => reason)).toEqual(bodies);
});

describe('a reason', () => {
  test.each<[string, Reason, readonly string[]]>([
    ['with a claim', { because: 'It is so.', claims }, []],
    ['with a figure', { because: 'It is so.', figures }, []],
    ['that says that it is expert opinion', { because: 'It is so.', expertOpinion: true }, []],
    ['of one letter', { because: 'A.', claims }, []],
    ['over several lines', { because: 'It is\nso.', claims }, []],
    ['with nothing behind it', { because: 'It is so.' }, [noSource]],
    ['with empty lists behind it', { because: 'It is so.', claims: [], figures: [] }, [noSource]],
    ['without words', { because: '', claims }, [noSentence]],
    ['of a full stop alone', { because: '.', claims }, [noSentence]],
    ['of blanks and a full stop', { because: '  .', claims }, [noSentence]],
    ['without a full stop', { because: 'It is so', claims }, [noSentence]],
    ['that goes on after the full stop', { because: 'It is so. ', claims }, [noSentence]],
    [
      'with a claim and a figure that are not there, beside those that are',
      {
        because: 'It is so.',
        claims: [...claims, 'toString' as ClaimId],
        figures: [...figures, 'nevus:s100' as FigureId],
      },
      ['the claim toString is not carried', 'the figure nevus:s100 is not published'],
    ],
    ['with no words and nothing behind it', { because: '' }, [noSentence, noSource]],
  ])('%s', (_, reason, says) => {
    const subject = { ...madeUp, otherReasons: [['conclusion someTumour', reason]] as const };
    expect(breachesOf(subject)).toEqual(says.map((each) => ({ says: each, at: 'conclusion someTumour', panel: null })));
  });

  test('a step and a branch are named', () => {
    const bare = withBranch('actin', 'actin0', { because: 'no sentence' }, madeUp);
    const { actin } = bare.steps;
    const subject = { ...bare, steps: { ...bare.steps, actin: { ...actin, why: { because: 'It is so.' } } } };
    expect(breachesOf(subject)).toEqual([
      { says: noSource, at: 'step actin', panel: null },
      { says: noSentence, at: 'branch actin.actin0', panel: null },
    ]);
  });

  test('the reasons of the workup itself are carried', () => {
    expect(breachesOf({ ...madeUp, otherReasons: theWorkup.otherReasons })).toEqual([]);
  });
});
