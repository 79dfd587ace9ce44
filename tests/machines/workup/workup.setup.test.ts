import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import type { WorkupContext, WorkupEvent } from '../../../machines/workup/workup.setup.ts';

const known = { sma: 'positive', desmin: 'focal' };

const after = (event: WorkupEvent): Pick<WorkupContext, 'findings' | 'closed'> => {
  const actor = createActor(workupMachine, { input: { findings: known } }).start();
  actor.send(event);
  const { findings, closed } = actor.getSnapshot().context;
  return { findings, closed };
};

describe('what happens to a workup changes what it says and nothing else', () => {
  test.each<[string, WorkupEvent, Pick<WorkupContext, 'findings' | 'closed'>]>([
    [
      'a finding that is reported is added',
      { type: 'finding.reported', finding: 's100', reading: 'negative' },
      { findings: { ...known, s100: 'negative' }, closed: false },
    ],
    [
      'one that is reported again takes the place of what it was',
      { type: 'finding.reported', finding: 'desmin', reading: 'negative' },
      { findings: { ...known, desmin: 'negative' }, closed: false },
    ],
    [
      'one that is withdrawn is gone',
      { type: 'finding.withdrawn', finding: 'desmin' },
      { findings: { sma: 'positive' }, closed: false },
    ],
    [
      'withdrawing what was not reported changes nothing',
      { type: 'finding.withdrawn', finding: 'cd34' },
      { findings: known, closed: false },
    ],
    ['a panel that is closed keeps its findings', { type: 'panel.closed' }, { findings: known, closed: true }],
  ])('%s', (_, event, context) => {
    expect(after(event)).toStrictEqual(context);
  });
});
