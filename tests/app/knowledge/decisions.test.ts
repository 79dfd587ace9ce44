import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decisionPlace } from '../../../src/app/knowledge/addresses.ts';
import { type Decision, parseDecisions } from '../../../src/app/knowledge/parseDecisions.ts';

const markdown = readFileSync('machines/DECISIONS.md', 'utf8');
const { introduction, decisions } = parseDecisions(markdown);

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const written = ({ date, question, said, choice, rejected, changeOfMind }: Decision): string =>
  [
    `## ${date} ${question}`,
    ...said,
    `Choice: ${choice}`,
    `Rejected: ${rejected}`,
    `What would change our mind: ${changeOfMind}`,
  ].join(' ');

describe('the record of decisions', () => {
  test('is read whole: written again it is the file, word for word', () => {
    const again = ['# Modelling decisions', introduction, ...decisions.map(written)].join(' ');
    expect(flat(again)).toBe(flat(markdown));
  });

  test('every decision has its own place on the page', () => {
    const places = decisions.map(decisionPlace);
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(place))).toEqual([]);
  });

  test('every name in backquotes is closed', () => {
    const open = decisions.filter((decision) => (written(decision).match(/`/g)?.length ?? 0) % 2 === 1);
    expect(open).toEqual([]);
  });

  test.each([
    ['no date', '## What?\nChoice: a.\nRejected: b.\nWhat would change our mind: c.\n'],
    ['no choice', '## 2026-11-22 What?\nRejected: b.\nWhat would change our mind: c.\n'],
    ['another order', '## 2026-11-22 What?\nRejected: b.\nChoice: a.\nWhat would change our mind: c.\n'],
  ])('a section with %s is refused by its title', (_, section) => {
    expect(() => parseDecisions(`# Record\n\n${section}`)).toThrow(/not a decision .*What\?/);
  });

  test('a decision may say more before its choice', () => {
    const section =
      '## 2026-11-22 What?\n\nFirst\nsaid.\n\nThen said.\nChoice: `a`,\nb.\nRejected: c.\nWhat would change our mind: d.\n';
    expect(parseDecisions(`# Record\n\nIntro.\n\n${section}`)).toEqual({
      introduction: 'Intro.',
      decisions: [
        {
          date: '2026-11-22',
          question: 'What?',
          said: ['First said.', 'Then said.'],
          choice: '`a`, b.',
          rejected: 'c.',
          changeOfMind: 'd.',
        },
      ],
    });
  });
});
