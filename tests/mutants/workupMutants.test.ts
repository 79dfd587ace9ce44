import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictOn } from './judges.ts';
import { survivors } from './survivors.ts';
import { readVerdicts, verdictDocument, verdictsText } from './verdictTable.ts';
import { workupMutants } from './workupMutants.ts';

const patience = 3_600_000;
const everyNth = 61;

const verdicts = new URL('verdicts.tsv', import.meta.url);
const document = new URL('README.md', import.meta.url);
const command = 'The workup or its judges have changed. Run: npm run mutants';

const writes = import.meta.env.MODE === 'mutants';

const mutants = workupMutants();

test.runIf(writes)(`judges all ${mutants.length} mutants and writes the verdicts`, { timeout: patience }, () => {
  const judged = mutants.map(({ kind, name, subject }) => ({ kind, name, verdict: verdictOn(subject()) }));
  const made = verdictsText(judged);
  writeFileSync(verdicts, made);
  writeFileSync(document, verdictDocument(judged, survivors));
  expect(readVerdicts(made)).toEqual(judged);
});

test.skipIf(writes)('the committed verdicts are on the mutants that there are', () => {
  const committed = readVerdicts(readFileSync(verdicts, 'utf8'));
  expect(
    committed.map(({ kind, name }) => `${kind} ${name}`),
    command,
  ).toEqual(mutants.map(({ kind, name }) => `${kind} ${name}`));
});

test.skipIf(writes)(`every ${everyNth}th mutant has the committed verdict`, () => {
  const committed = readVerdicts(readFileSync(verdicts, 'utf8')).filter((_, place) => place % everyNth === 0);
  const judged = mutants
    .filter((_, place) => place % everyNth === 0)
    .map(({ kind, name, subject }) => ({ kind, name, verdict: verdictOn(subject()) }));
  expect(judged, command).toEqual(committed);
});

test.skipIf(writes)('a mutant that survives has its reason, and no reason is without a mutant', () => {
  const survived = readVerdicts(readFileSync(verdicts, 'utf8')).filter(({ verdict }) => verdict === 'survived');
  expect(survived.map(({ name }) => name)).toEqual(Object.keys(survivors));
});

test.skipIf(writes)('the document is that of the verdicts', () => {
  const committed = readVerdicts(readFileSync(verdicts, 'utf8'));
  expect(readFileSync(document, 'utf8'), command).toEqual(verdictDocument(committed, survivors));
});
