import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Handle, NotAFileError, outFile } from '../../src/cli/outFile.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrector-out-'));
  file = join(folder, 'out.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);

const held = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('a file that is written as a whole', () => {
  test('is there when it is kept, and what it was before until then', async () => {
    writeFileSync(file, 'before');
    chmodSync(file, 0o640);
    const sink = await outFile(file);
    await sink.write(bytes('one\n'));
    await sink.write(bytes('two\n'));
    expect(readFileSync(file, 'utf8')).toBe('before');
    await sink.keep();
    await sink.discard();
    expect([held(), statSync(file).mode & 0o777]).toEqual([{ 'out.jsonl': 'one\ntwo\n' }, 0o640]);
  });

  test('leaves nothing behind when it is discarded', async () => {
    const sink = await outFile(file);
    await sink.write(bytes('one\n'));
    await sink.discard();
    expect(held()).toEqual({});
  });

  test('keeps a link a link', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'x'), 'before');
    symlinkSync(join(folder, 'real', 'x'), file);
    const sink = await outFile(file);
    await sink.write(bytes('after'));
    await sink.keep();
    expect([readFileSync(join(folder, 'real', 'x'), 'utf8'), readFileSync(file, 'utf8')]).toEqual(['after', 'after']);
    expect(readdirSync(join(folder, 'real'))).toEqual(['x']);
  });

  test('is never a folder or a device', async () => {
    await expect(outFile(folder)).rejects.toBeInstanceOf(NotAFileError);
    await expect(outFile('/dev/null')).rejects.toBeInstanceOf(NotAFileError);
  });

  test.each(['writeFile', 'sync', 'close'] as const)(
    'is what it was before when %s finds the disk full',
    async (at) => {
      writeFileSync(file, 'before');
      const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      const calls: string[] = [];
      const sink = await outFile(file, (path) => {
        writeFileSync(path, 'half');
        const step = (name: keyof Handle) => () => {
          calls.push(name);
          return name === at ? Promise.reject(full) : Promise.resolve();
        };
        return Promise.resolve({ writeFile: step('writeFile'), sync: step('sync'), close: step('close') });
      });
      const written = sink.write(bytes('one\n')).then(sink.keep);
      await expect(written).rejects.toBe(full);
      await sink.discard();
      expect([held(), calls.filter((name) => name === 'close')]).toEqual([{ 'out.jsonl': 'before' }, ['close']]);
    },
  );
});
