import { expect, test } from 'vitest';
import { inSlices } from '../../src/app/ui/inSlices.ts';

function* busy(rounds: number, seen: string[]): Generator<undefined, string> {
  for (let round = 0; round < rounds; round += 1) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    seen.push('worked');
    yield;
  }
  return 'done';
}

test('work in slices gives its result, and lets what waits go first', async () => {
  const seen: string[] = [];
  const result = inSlices(busy(8, seen));
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => seen.push('a key');
  port2.postMessage(null);
  expect(await result).toEqual('done');
  port1.close();
  const kinds = seen.filter((one, at) => one !== seen[at - 1]);
  expect({ kinds, worked: seen.filter((one) => one === 'worked').length }).toEqual({
    kinds: ['worked', 'a key', 'worked'],
    worked: 8,
  });
});

test('work that fails gives its fault', async () => {
  function* failing(): Generator<undefined, never> {
    yield;
    throw new RangeError('no such panel');
  }
  await expect(inSlices(failing())).rejects.toThrow(new RangeError('no such panel'));
});
