import { expect, test } from 'vitest';
import { remembered } from '../../../machines/vocabulary/remembered.ts';

test('a remembered value is made once for each object, and is the same one each time', () => {
  let made = 0;
  const sizeOf = remembered((words: readonly string[]) => {
    made += 1;
    return { size: words.length };
  });
  const two = ['one', 'two'];
  const three = [...two, 'three'];
  const [first, other, again] = [sizeOf(two), sizeOf(three), sizeOf(two)];
  expect([first, other]).toEqual([{ size: 2 }, { size: 3 }]);
  expect([first === again, made]).toEqual([true, 2]);
});
