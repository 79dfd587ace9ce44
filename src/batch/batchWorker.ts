import type { BatchRequest } from './batchMessages.ts';
import { BatchSession } from './batchSession.ts';

const turns = new MessageChannel();

const session = new BatchSession({
  reply: (reply) => postMessage(reply),
  now: () => performance.now(),
  // A message to itself comes behind the requests that wait; a timer would wait 4 ms longer each time.
  turn: () =>
    new Promise((resolve) => {
      turns.port1.onmessage = () => resolve();
      turns.port2.postMessage(null);
    }),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

addEventListener('message', ({ data }: MessageEvent<BatchRequest>) => {
  void session.take(data);
});
