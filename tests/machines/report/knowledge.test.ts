import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '../../../machines/report/knowledge.ts';
import { knowledgeText } from '../../../machines/report/knowledgeText.ts';

const file = new URL('../../../machines/report/knowledge.ts', import.meta.url);

const digest = `sha256:${createHash('sha256').update(knowledgeText(), 'utf8').digest('hex')}`;

const writes = import.meta.env.MODE === 'knowledge';

test('the knowledge text is the same every time and holds its keys in order', () => {
  const text = knowledgeText();
  expect(knowledgeText()).toBe(text);
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'clones',
    'cutOffs',
    'evidence',
    'grading',
    'panel',
    'report',
    'staging',
    'workup',
  ]);
});

test.runIf(writes)('writes the digest of the knowledge', () => {
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/sha256:[0-9a-f]{64}/, digest));
  expect(readFileSync(file, 'utf8')).toContain(`'${digest}'`);
});

test.skipIf(writes)('the digest is that of the knowledge', () => {
  expect(
    knowledge.digest,
    'The knowledge has changed. Run: npm run knowledge (and raise the version when it is published).',
  ).toBe(digest);
});
