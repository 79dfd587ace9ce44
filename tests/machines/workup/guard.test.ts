import { expect, test } from 'vitest';
import { criterionOf, type GuardParams, panelsOf } from '../../../machines/workup/guard.ts';
import { panelsWhere } from '../../../machines/workup/panelSet.ts';

test('the panels of guards that say the same are found once, those of others by themselves', () => {
  const guards: readonly GuardParams[] = [
    { all: ['actinExpressed'] },
    { none: ['actinExpressed'] },
    { all: ['actinExpressed'], none: ['actinNegative'] },
    {},
  ];
  expect(guards.map(panelsOf)).toEqual(guards.map((guard) => panelsWhere(criterionOf(guard))));
  expect(guards.filter((guard) => panelsOf(structuredClone(guard)) !== panelsOf(guard))).toEqual([]);
});
