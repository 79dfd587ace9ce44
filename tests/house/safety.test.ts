import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const file = join(import.meta.dirname, '..', '..', 'machines', 'SAFETY.md');
const text = readFileSync(file, 'utf8');

const proof = /Test: \[[^\]]+\]\((?<path>[^)]+)\) "(?<title>[^"]+)"/g;
const control = /^- /gm;

const proofs = [...text.matchAll(proof)].map(({ groups }) => ({
  path: groups?.['path'] ?? '',
  title: groups?.['title'] ?? '',
}));

function hazards(): readonly string[] {
  const [, log = ''] = text.split('\n## Hazards\n');
  const [entries = ''] = log.split('\n## ');
  return entries.split('\n### ').slice(1);
}

type Score = { readonly severity: string; readonly likelihood: string; readonly risk: string };

const score = /\*Severity\*\s(?<severity>\w+),\s\*likelihood\*\s(?<likelihood>[\w ]+):\s\*\*(?<risk>\d)\*\*/;

function scoreOf(hazard: string): Score | null {
  const groups = score.exec(hazard.replaceAll('\n', ' '))?.groups;
  if (groups === undefined) return null;
  const { severity = '', likelihood = '', risk = '' } = groups;
  return { severity, likelihood, risk };
}

function riskByTable({ severity, likelihood }: Score): string | undefined {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const column = rows.find(([, first]) => first === 'severity, likelihood')?.indexOf(likelihood) ?? -1;
  return rows.find(([, first]) => first === severity)?.[column];
}

describe('the clinical safety file', () => {
  test('every hazard has its effect, cause, a proven control and what is left', () => {
    for (const hazard of hazards()) {
      for (const part of ['\n*Effect:* ', '*Cause:* ', '\n*Left:* ']) expect(hazard.split(part)).toHaveLength(2);
      const controls = hazard.match(control) ?? [];
      expect(controls.length).toBeGreaterThan(0);
      expect([...hazard.matchAll(proof)]).toHaveLength(controls.length);
    }
    expect(hazards().map((hazard) => hazard.split(' ')[0])).toEqual(hazards().map((_, index) => `H${index + 1}`));
  });

  test('every risk is that of the table, and none is above 3', () => {
    const scores = hazards().map(scoreOf);
    expect(scores.map((each) => each?.risk)).toEqual(scores.map((each) => each && riskByTable(each)));
    expect(scores.filter((each) => each === null || Number(each.risk) > 3)).toEqual([]);
  });

  test.each(proofs)('$title', ({ path, title }) => {
    const source = readFileSync(join(dirname(file), path), 'utf8');
    expect(source.split('\n').filter((line) => /\b(?:test|it)\b/.test(line) && line.includes(title))).toHaveLength(1);
  });
});
