import { describe, expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { durationText, progressLine } from '../../src/text/progressText.ts';

describe('the line of progress', () => {
  test('holds cases, refusals, rate, share and time left', () => {
    expect(progressLine({ cases: 12_345, refused: 3, bytes: 500, size: 2000, seconds: 10 })).toBe(
      '12,345 cases, 3 refused, 1,235 a second, 25%, about 30 s left',
    );
  });

  test('leaves out what is not known', () => {
    expect(progressLine({ cases: 5, refused: 0, bytes: 500, size: null, seconds: 0 })).toBe('5 cases, 0 refused');
    expect(progressLine({ cases: 5, refused: 0, bytes: 0, size: 10, seconds: 2 })).toBe(
      '5 cases, 0 refused, 3 a second',
    );
  });

  test('does not go beyond the end of a file that has grown', () => {
    expect(progressLine({ cases: 10, refused: 0, bytes: 30, size: 20, seconds: 1 })).toBe(
      '10 cases, 0 refused, 10 a second, 100%, about 0 s left',
    );
  });

  test.each([
    [0.4, '0 s'],
    [59.4, '59 s'],
    [60, '1 min 0 s'],
    [3599, '59 min 59 s'],
    [3600, '1 h 0 min'],
    [90_061, '25 h 1 min'],
  ])('gives %d seconds as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

describe('progress', () => {
  const standing = { cases: 1, refused: 0, bytes: 1, size: null, seconds: 1 };

  function shown(isTTY: boolean, times: readonly number[]): string {
    let written = '';
    const waiting = [...times];
    const stream = { isTTY, columns: 20, write: (text: string) => (written += text) };
    const progress = progressOn(stream as unknown as NodeJS.WriteStream, () => waiting.shift() ?? Number.NaN);
    for (let call = 0; waiting.length > 0 && call < times.length; call += 1) progress.show(() => standing);
    progress.end();
    return written;
  }

  test('is shown on a terminal at most five times a second, in one line, and taken away', () => {
    expect(shown(true, [0, 100, 199, 200, 200, 350])).toBe('\r\u001b[K1 cases, 0 refused,\r\u001b[K');
  });

  test('is not shown elsewhere', () => {
    expect(shown(false, [0, 200, 400])).toBe('');
  });
});
