import { expect, test } from 'vitest';
import { subjectOf, theWorkup } from '../../../machines/verify/subject.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { criterionOf } from '../../../machines/workup/guard.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { pitfalls } from '../../../machines/workup/pitfalls.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import { stepsOf } from '../../../machines/workup/route.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';

test('a machine is verified with its own steps, and with the meanings, requirements and reasons of the workup', () => {
  const { otherReasons, ...subject } = subjectOf(workupMachine);
  expect(subject).toEqual({
    machine: workupMachine,
    steps: stepsOf(workupMachine),
    meaning: criterionOf,
    requires: Object.fromEntries(outcomeIds.map((id) => [id, outcomes[id].requires])),
    requirements,
  });
  const named = (kind: string, reasons: object) =>
    Object.entries(reasons).map(([name, reason]) => [`${kind} ${name}`, reason]);
  expect(otherReasons).toEqual([
    ...named('conclusion', outcomes),
    ...named('requirement', requirements),
    ...named('pitfall', pitfalls),
  ]);
});

test('the workup is that of the machine', () => {
  expect(theWorkup).toEqual(subjectOf(workupMachine));
});
