import { expect, test } from 'vitest';
import { toDecisionTable } from '../../diagrams/toDecisionTable.ts';
import { readWorkup } from '../../diagrams/workupRead.ts';
import { changedMachine } from './changedMachine.ts';

test('a step as a decision table', () => {
  expect(
    toDecisionTable('neuralFingerprint', readWorkup()),
  ).toBe(`# Does CD34 show the fingerprint pattern of neurofibroma?

Step \`neuralFingerprint\`, Smooth muscle not shown: is it melanocytic or neural? Exactly one row holds; the order decides nothing.

Asks:

- CD34

Why: In the one comparison read, a CD34 network of fine fibres was seen in nearly every neurofibroma and in almost no desmoplastic melanoma. (published; claims –; figures \`neurofibroma:cd34.fingerprint\` \`desmoplasticMelanoma:cd34.fingerprint\` \`neurofibroma:cd34\`)

| branch | reading | holds when | leads to | because | claims | figures | basis |
| --- | --- | --- | --- | --- | --- | --- | --- |
| \`positive\` | CD34 positive; look for the fingerprint pattern | CD34 is positive | **Neurofibroma** (diagnosis) \`neurofibroma\` | CD34 in the fingerprint pattern supports neurofibroma; the published figures are for the pattern, not for any CD34. | – | \`neurofibroma:cd34.fingerprint\` \`desmoplasticMelanoma:cd34.fingerprint\` | published |
| \`notPositive\` | CD34 focal, negative or not known | not: CD34 is positive | **Neurofibroma** (diagnosis) \`neurofibroma\` | Without the pattern neurofibroma stays provisional: scar and desmoplastic melanoma are not excluded. | – | \`neurofibroma:cd34.fingerprint\` \`desmoplasticMelanoma:cd34.fingerprint\` | published |
`);
});

test('signs that Markdown reads are escaped', () => {
  const read = readWorkup(changedMachine('neuralFingerprint', 'positive', { description: 'a | b <i> [c] *d*' }));
  const row = toDecisionTable('neuralFingerprint', read)
    .split('\n')
    .find((line) => line.startsWith('| `positive`'));
  expect(row?.split(' | ')[1]).toBe('a \\| b \\<i\\> \\[c\\] \\*d\\*');
});
