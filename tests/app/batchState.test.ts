import { describe, expect, it } from 'vitest';
import { type BatchAction, type BatchState, batchAfter } from '../../src/app/batch/batchState.ts';

const stateAfter = (...actions: readonly BatchAction[]): BatchState | null =>
  actions.reduce<BatchState | null>(batchAfter, null);

const chosen: BatchAction = { type: 'chosen', name: 'a.csv', size: 100 };
const counts = {
  all: 3,
  readersDisagree: 0,
  established: 1,
  provisional: 0,
  deferred: 2,
  discordant: 0,
  refused: 0,
};
const standing = { counts, bytes: 60, seconds: 2 };
const answer = { ok: false, line: 2, errors: ['x'] } as const;

const begun: BatchState = {
  name: 'a.csv',
  size: 100,
  stage: { at: 'reading' },
  standing: {
    counts: { ...counts, all: 0, established: 0, deferred: 0 },
    bytes: 0,
    seconds: 0,
  },
  readAs: [],
  passedOver: [],
  filter: 'all',
  from: 0,
  answers: [],
  opening: null,
  notOpened: null,
  isSaving: false,
};

describe('a file of cases in the page', () => {
  it('is nothing until one is chosen, and begins anew with each', () => {
    expect(stateAfter({ type: 'standing', standing })).toBe(null);
    expect(stateAfter(chosen)).toEqual(begun);
    const used = stateAfter(
      chosen,
      { type: 'standing', standing },
      { type: 'asked', filter: 'deferred', from: 50 },
      chosen,
    );
    expect(used).toEqual(begun);
  });

  it('goes from reading to its end with what the worker says', () => {
    const readAs = [{ column: 1, name: 'SMA', path: 'stains.sma' }];
    expect(
      stateAfter(
        chosen,
        { type: 'columns', readAs, passedOver: ['# n'] },
        { type: 'standing', standing: { ...standing, seconds: 1 } },
        { type: 'end', end: 'cancelled', standing },
      ),
    ).toEqual({ ...begun, readAs, passedOver: ['# n'], standing, stage: { at: 'read', end: 'cancelled' } });
  });

  it('is not read for one of three reasons', () => {
    expect(stateAfter(chosen, { type: 'refused', errors: ['x'] })?.stage).toEqual({ at: 'refused', errors: ['x'] });
    expect(stateAfter(chosen, { type: 'unreadable' })?.stage).toEqual({ at: 'unreadable' });
    expect(stateAfter(chosen, { type: 'failed' })?.stage).toEqual({ at: 'failed' });
  });

  it('shows only the part that was asked for last', () => {
    const asked: BatchAction = { type: 'asked', filter: 'refused', from: 50 };
    const late: BatchAction = { type: 'listed', filter: 'all', from: 0, answers: [answer] };
    const due: BatchAction = { type: 'listed', filter: 'refused', from: 50, answers: [answer] };
    expect(stateAfter(chosen, asked, late)).toEqual({ ...begun, filter: 'refused', from: 50 });
    expect(stateAfter(chosen, asked, due)).toEqual({ ...begun, filter: 'refused', from: 50, answers: [answer] });
  });

  it('says which case could not be opened, until another is asked for', () => {
    const opening: BatchAction = { type: 'opening', line: 7 };
    const notThere: BatchAction = { type: 'case', line: 7, case: null };
    expect(stateAfter(chosen, opening)).toEqual({ ...begun, opening: 7 });
    expect(stateAfter(chosen, opening, notThere)).toEqual({ ...begun, notOpened: 7 });
    expect(stateAfter(chosen, opening, notThere, { type: 'opening', line: 8 })).toEqual({ ...begun, opening: 8 });
    expect(stateAfter(chosen, opening, { type: 'case', line: 7, case: { schema: 'arrector.case/1' } })).toEqual(begun);
  });

  it('is being saved until the table is there', () => {
    expect(stateAfter(chosen, { type: 'saving' })).toEqual({ ...begun, isSaving: true });
    expect(stateAfter(chosen, { type: 'saving' }, { type: 'table', table: new Blob([]) })).toEqual(begun);
  });
});
