import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { stainIds } from '../../machines/vocabulary/stains.ts';
import { CaseStore } from '../../src/app/cases/caseStore.ts';

/** Runs in the page of the benchmark of the saved cases; times in milliseconds. */
export type CasesTimes = Readonly<Record<string, number>>;

const count = 10_000;
const shown = 50;
const readings = ['positive', 'focal', 'negative'] as const;

const caseAt = (at: number): CaseFile => ({
  schema: 'arrector.case/1',
  stains: Object.fromEntries(
    stainIds
      .filter((id) => !['p53', 'ki67', 'h3k27me3', 'fh', 'pten', 'rb'].includes(id))
      .filter((_, stain) => stain < 12 || (stain + at) % 7 === 0)
      .map((id, stain) => [id, readings[(at * 31 + stain * 17) % 3]]),
  ),
  histology: { depth: 'dermis', atypia: 'moderate', mitoses: at % 20 },
});

async function time(operation: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await operation();
  return performance.now() - start;
}

export async function measureCases(): Promise<CasesTimes> {
  let now = 0;
  const parts = () => ({ indexedDB, IDBKeyRange });
  const store = new CaseStore({ name: 'cases', parts, now: () => ++now, knowledge: { version: '1', digest: 'x' } });
  const concluded = { outcome: 'unclassified', certainty: 'notEstablished' } as const;
  const cases = Array.from({ length: count }, (_, at) => ({
    name: `Case ${at}, ${['cheek', 'scalp', 'thigh', 'back'][at % 4]}`,
    caseFile: caseAt(at),
    concluded,
  }));
  const saved = await time(() => store.save(cases));
  const first = await time(() => store.list('', shown));
  store.close();
  const again = await time(() => store.list('', shown));
  const name = await time(() => store.list('case 4711', shown));
  const finding = await time(() => store.list('sma=positive', shown));
  const beginning = await time(() => store.list('des', shown));
  const several = await time(() => store.list('scalp desmin unclass', shown));
  return {
    'save 10,000 cases at once': saved,
    'list, latest 50': first,
    'list, latest 50, database just opened': again,
    'search a name': name,
    'search a reading that a third of the cases have': finding,
    'search a beginning that every case has': beginning,
    'search three words': several,
  };
}

Object.assign(globalThis, { measureCases });
