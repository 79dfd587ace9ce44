import { describe, expect, test } from 'vitest';
import type { InvariantResult } from '../../machines/verify/verify.ts';
import { invariants } from '../../machines/verify/verify.ts';
import { verified } from '../../src/cli/verifyCommand.ts';

const [total, reachable] = invariants;
if (total === undefined || reachable === undefined) throw new Error('the invariants have changed');

const result = (id: string, change: Partial<InvariantResult>): InvariantResult => ({
  invariant: 1,
  id,
  name: `What ${id} says.`,
  how: 'By looking.',
  holds: true,
  breaches: 0,
  routes: 51_345,
  panels: '75087132151401877075502719542698979875912417280000',
  counterexample: null,
  ...change,
});

const pending = (results: readonly InvariantResult[]) =>
  results.map((one) => ({ invariant: one.id === 'total' ? total : reachable, decide: () => one }));

const breached = pending([
  result('total', {
    holds: false,
    breaches: 3,
    counterexample: { says: 'no branch holds', at: 'actin', panel: { sma: 'positive', desmin: 'focal' } },
  }),
  result('reachable', { holds: false, breaches: 1, counterexample: { says: 'not reached', at: 'mpnst', panel: null } }),
]);

const timeless = (text: string): string => text.replaceAll(/\s+\d+ ms/g, ' 0 ms').replaceAll(/ +time/g, ' time');

describe('a breach', () => {
  test('is a row of the table with the smallest panel that shows it, one line on standard error each, and status 1', () => {
    const { status, output, errors } = verified(breached, 'text');
    expect({ status, errors, output: timeless(output) }).toEqual({
      status: 1,
      errors: ['arrector: the invariant total is breached', 'arrector: the invariant reachable is breached'],
      output: `   invariant            routes   panels time
1  total      BREACHED  51 345  7.50e49 0 ms
1  reachable  BREACHED  51 345  7.50e49 0 ms

0 of 2 hold on every panel there is, decided in 0 ms.
1 total: 3 in all, the smallest at actin: no branch holds
  on sma positive, desmin focal
1 reachable: 1 in all, the smallest at mpnst: not reached
  no panel is needed to see it

total: What total says.
reachable: What reachable says.
`,
    });
  });

  test('is false in the JSON', () => {
    const { status, output } = verified(breached, 'json');
    expect([status, JSON.parse(output).holds]).toEqual([1, false]);
  });
});
