import type { CaseFault } from '../../machines/case/caseFault.ts';
import type { ReadCase } from '../../machines/case/readCase.ts';

/** A case of a batch: `line` is where it begins in the file, from 1, `read` reads it or says why it is refused. */
export type BatchEntry = { readonly line: number; readonly read: () => ReadCase };

/** What a file of cases is written in. */
export const batchFormats = ['jsonl', 'csv'] as const;

/** What a file of cases is written in. */
export type BatchFormat = (typeof batchFormats)[number];

/** The format that the name of a file tells. */
export const formatOfName = (name: string): BatchFormat => (/\.csv$/iu.test(name) ? 'csv' : 'jsonl');

/**
 * Reads the cases of a file as its bytes come, keeping no more than one case of them. What it gives has to be taken to
 * the end before the next bytes go in. `refusal` is why the file as a whole is not read, null as long as it is.
 */
export type BatchReader = {
  readonly push: (bytes: Uint8Array) => Iterable<BatchEntry>;
  readonly end: () => Iterable<BatchEntry>;
  readonly refusal: readonly CaseFault[] | null;
};
