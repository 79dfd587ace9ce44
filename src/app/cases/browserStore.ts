import { knowledge } from '../../../machines/report/knowledge.ts';
import { CaseStore } from './caseStore.ts';
import { browserParts } from './localDatabase.ts';

/** The saved cases of this browser. */
export const browserStore = new CaseStore({
  name: 'arrector',
  parts: browserParts,
  now: () => Date.now(),
  knowledge,
});
