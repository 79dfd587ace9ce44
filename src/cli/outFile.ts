import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where results are written: `write` is done with the bytes when it is done, `keep` ends it well, `discard` as if it had not been. */
export type Sink = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

/** The part of a file handle that a sink needs. */
export type Handle = {
  readonly writeFile: (bytes: Uint8Array) => Promise<unknown>;
  readonly sync: () => Promise<unknown>;
  readonly close: () => Promise<unknown>;
};

/** Opens a file that is not there yet, with the permissions given. */
export type OpenNew = (path: string, mode: number | undefined) => Promise<Handle>;

/** A file that is there but cannot be replaced by a new one. */
export class NotAFileError extends Error {
  override readonly name = 'NotAFileError';
}

const openNew: OpenNew = (path, mode) => open(path, 'wx', mode);

type Target = { readonly path: string; readonly mode: number | undefined };

async function targetOf(file: string): Promise<Target> {
  try {
    const path = await realpath(file);
    const found = await stat(path);
    if (!found.isFile()) throw new NotAFileError(file);
    return { path, mode: found.mode & 0o777 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { path: file, mode: undefined };
    throw error;
  }
}

/**
 * Opens a file to be written as a whole: what is written goes to another name beside it, which takes its place when it
 * is kept. Until then the file is what it was before.
 */
export async function outFile(file: string, openTemporary: OpenNew = openNew): Promise<Sink> {
  const { path, mode } = await targetOf(file);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const handle = await openTemporary(temporary, mode);
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) {
      isOpen = false;
      await handle.close();
    }
  };
  return {
    write: async (bytes) => void (await handle.writeFile(bytes)),
    keep: async () => {
      await handle.sync();
      await close();
      await rename(temporary, path);
    },
    discard: async () => {
      await close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

/** Standard output as a sink; what went out cannot be taken back. */
export function standardOutput(stream: NodeJS.WriteStream = process.stdout): Sink {
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    keep: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}
