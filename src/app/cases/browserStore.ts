import { knowledge } from '../../../machines/report/knowledge.ts';
import { CaseStore } from './caseStore.ts';

/** The saved cases of this browser. The storage is asked for at each opening: some browsers refuse even to name it. */
export const browserStore = new CaseStore({
  name: 'arrector',
  parts: () => ({ indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange }),
  now: () => Date.now(),
  knowledge,
});
