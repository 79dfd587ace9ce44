import { describe, expect, test } from 'vitest';
import { type SettlingMachine, settledEnd } from '../../../machines/settledEnd.ts';

type Context = { readonly count: number; readonly notes: readonly string[] };

const settles = (...branches: readonly object[]) => ({ on: { 'step.settled': branches } });

/** A machine that counts from its input, with a guard that needs a limit and one that needs nothing. */
const machineOf = (states: Readonly<Record<string, object>>): SettlingMachine => ({
  config: {
    initial: 'first',
    context: ({ input }: { readonly input: number }) => ({ count: input, notes: [] }),
    output: ({ context }: { readonly context: Context }) => context,
    states,
  },
  implementations: {
    guards: {
      above: ({ context }: { readonly context: Context }, limit: number) => context.count > limit,
      even: ({ context }: { readonly context: Context }) => context.count % 2 === 0,
      truthy: () => 1,
    },
  },
});

const changes = {
  add: ({ count }: Context, more: number) => ({ count: count + more }),
  note: ({ notes }: Context, words: string | undefined) => ({ notes: [...notes, words ?? 'without words'] }),
};

const endOf = (states: Readonly<Record<string, object>>, input: number): Context =>
  settledEnd<number, Context, Context>(machineOf(states), changes, input);

describe('the end of a machine whose states settle at once', () => {
  const states = {
    first: settles(
      { target: 'high', guard: { type: 'above', params: 5 }, actions: { type: 'note', params: 'above five' } },
      { target: 'even', guard: 'even', actions: ['note', { type: 'add', params: 10 }, 'raise'] },
      { target: 'rest' },
    ),
    high: { entry: { type: 'add', params: 100 }, ...settles({ target: 'rest', guard: 'even' }, { target: 'odd' }) },
    even: settles({ target: 'rest' }),
    odd: { type: 'final', entry: { type: 'note', params: 'odd' } },
    rest: { type: 'final' },
  };

  test('is reached by the first branch that holds, with what its actions and the entered state change', () => {
    expect([6, 7, 5, 4, 3].map((input) => endOf(states, input))).toEqual([
      { count: 106, notes: ['above five'] },
      { count: 107, notes: ['above five', 'odd'] },
      { count: 5, notes: [] },
      { count: 14, notes: ['without words'] },
      { count: 3, notes: [] },
    ]);
  });

  test('is no guess: a state that no branch leaves, a guard that is not known or not true, and a state that is missing throw', () => {
    const throws = (states: Readonly<Record<string, object>>, at: string): void =>
      expect(() => endOf(states, 1)).toThrow(new Error(`${at}: no branch holds`));
    throws({ first: settles({ target: 'end', guard: 'even' }), end: { type: 'final' } }, 'first');
    throws({ first: settles({ target: 'end', guard: 'unknown' }), end: { type: 'final' } }, 'first');
    throws({ first: settles({ target: 'end', guard: 'truthy' }), end: { type: 'final' } }, 'first');
    throws({ first: {} }, 'first');
    throws({ first: { on: {} } }, 'first');
    throws({ first: settles({ target: 'nowhere' }) }, 'nowhere');
  });
});
