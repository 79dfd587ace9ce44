import { expect, it } from 'vitest';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { categoricalStainIds } from '../../machines/vocabulary/findings.ts';
import { steps } from '../../machines/workup/route.ts';
import { answerOptions } from '../../src/app/guided/answerOption.ts';
import { exampleCase } from '../../src/app/guided/exampleCases.ts';
import { questionOf } from '../../src/text/askText.ts';
import { homeText } from '../../src/text/homeText.ts';

it('links only to examples that exist', () => {
  const ids: readonly string[] = publishedCases.map(({ id }) => id);
  expect(homeText.examples.filter(({ id }) => !ids.includes(id) || exampleCase(id) === undefined)).toEqual([]);
});

it('asks every question of the workup as a question', () => {
  const asked = Object.values(steps).flatMap(({ asks }) =>
    asks.flatMap(({ finding, accepts = [] }) => [finding, ...accepts]),
  );
  expect(asked.map(questionOf).filter((question) => !question.endsWith('?'))).toEqual([]);
});

it('writes the names of stains within a question as a sentence does', () => {
  expect((['desmin', 'factorXIIIa', 'sma', 'melanA', 'h3k27me3', 'p53', 'rb'] as const).map(questionOf)).toEqual([
    'How does desmin react?',
    'How does factor XIIIa react?',
    'How does SMA react?',
    'How does Melan-A react?',
    'Is H3K27me3 retained or lost?',
    'Which pattern does p53 show?',
    'Is Rb retained or lost?',
  ]);
});

it('offers at most nine answers, so that each has a key', () => {
  expect(categoricalStainIds.filter((id) => answerOptions(id).length < 4 || answerOptions(id).length > 5)).toEqual([]);
  expect(answerOptions('depth').map(({ words, means }) => [words, means])).toEqual([
    ['dermis only', undefined],
    ['superficial subcutis', 'minimal and focal'],
    ['subcutis', 'centred in it or deep into it'],
    ['fascia', undefined],
    ['muscle', undefined],
    ['not assessable', undefined],
  ]);
});
