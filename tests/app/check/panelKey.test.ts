import { describe, expect, it } from 'vitest';
import { readingsOf, type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { answerKeysOf } from '../../../src/app/check/answerKeys.ts';
import { type PanelKeyAction, panelKeyAction } from '../../../src/app/check/panelKey.ts';

const press = (
  key: string,
  stain: StainId | null = 'sma',
  { typing = false, ...held }: { typing?: boolean; ctrlKey?: boolean; altKey?: boolean; shiftKey?: boolean } = {},
): PanelKeyAction | null =>
  panelKeyAction({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, stain, typing);

describe('the keys that answer', () => {
  it('give every reading of every stain one key, and no key two readings', () => {
    const lacking = stainIds
      .filter((stain) => stain !== 'ki67')
      .filter((stain) => {
        const keys = answerKeysOf(stain);
        const readings = keys.map(({ reading }) => reading);
        return (
          new Set(keys.map(({ key }) => key)).size !== keys.length ||
          [...readings].sort().join() !== [...readingsOf(stain)].sort().join()
        );
      });
    expect(lacking).toEqual([]);
    expect(answerKeysOf('ki67')).toEqual([
      { key: '?', reading: 'equivocal' },
      { key: 'n', reading: 'notDone' },
    ]);
  });

  it('read + f - ? n on a stain that is positive or negative, in either case and with any minus', () => {
    expect(['+', 'f', 'F', '-', '−', '–', '?', 'n'].map((key) => press(key))).toEqual(
      ['positive', 'focal', 'focal', 'negative', 'negative', 'negative', 'equivocal', 'notDone'].map((reading) => ({
        kind: 'answer',
        reading,
      })),
    );
  });

  it('refuse a plus or minus where it says nothing exact, and never guess a pattern', () => {
    const odd = stainIds.filter((stain) => !answerKeysOf(stain).some(({ key }) => key === '+'));
    expect(odd).toEqual(['p53', 'ki67', 'rb', 'pten', 'fh', 'h3k27me3']);
    expect(odd.flatMap((stain) => [press('+', stain), press('-', stain)])).toEqual(
      odd.flatMap(() => [{ kind: 'noSuchAnswer' }, { kind: 'noSuchAnswer' }]),
    );
    expect(['1', '2', '3'].map((key) => press(key, 'p53'))).toEqual(
      ['overexpressed', 'wildType', 'absent'].map((reading) => ({ kind: 'answer', reading })),
    );
    expect(['1', '2'].map((key) => press(key, 'fh'))).toEqual(
      ['retained', 'lost'].map((reading) => ({ kind: 'answer', reading })),
    );
  });
});

describe('the letters', () => {
  it('that answer are f and n alone, so that a name can be typed from any row', () => {
    const letters = new Set(stainIds.flatMap((stain) => answerKeysOf(stain).map(({ key }) => key)));
    expect([...letters].filter((key) => /\p{L}/u.test(key))).toEqual(['f', 'n']);
    expect(['a', 'o', 'w'].map((key) => press(key, 'p53'))).toEqual([
      { kind: 'find', text: 'a' },
      { kind: 'find', text: 'o' },
      { kind: 'find', text: 'w' },
    ]);
  });
});

describe('the other keys', () => {
  it('move, withdraw, undo, go on and find', () => {
    expect(
      ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Delete', 'Backspace', 'Enter', '/', 'c'].map((key) => press(key)),
    ).toEqual([
      { kind: 'move', to: 'next' },
      { kind: 'move', to: 'previous' },
      { kind: 'move', to: 'first' },
      { kind: 'move', to: 'last' },
      { kind: 'withdraw' },
      { kind: 'withdraw' },
      { kind: 'goOn' },
      { kind: 'find', text: '' },
      { kind: 'find', text: 'c' },
    ]);
    expect(press('z', 'sma', { ctrlKey: true })).toEqual({ kind: 'undo' });
  });

  it('on the heading of a group find by every letter, and leave Enter and space to the button', () => {
    expect(['f', 'n', 'Enter', ' '].map((key) => press(key, null))).toEqual([
      { kind: 'find', text: 'f' },
      { kind: 'find', text: 'n' },
      null,
      null,
    ]);
  });

  it('leave figures and their editing to a number that is typed, and what is held with a modifier to the browser', () => {
    expect(
      ['2', 'Backspace', 'Delete', 'Home', 'End', 'Enter', ','].map((key) => press(key, 'ki67', { typing: true })),
    ).toEqual(Array.from({ length: 7 }, () => null));
    expect(press('z', 'ki67', { typing: true, ctrlKey: true })).toEqual(null);
    expect([press('f', 'sma', { ctrlKey: true }), press('n', 'sma', { altKey: true }), press('Tab')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
