import { progressLine, type Standing } from '../text/progressText.ts';

const shownEveryMs = 200;
const eraseLine = '\r\u001b[K';

/** Shows the standing on a terminal; `end` takes it away. */
export type Progress = { readonly show: (standing: () => Standing) => void; readonly end: () => void };

const silent: Progress = { show: () => undefined, end: () => undefined };

/** Gives a progress that shows itself on standard error where that is a terminal, and nothing where it is not. */
export function progressOn(stream: NodeJS.WriteStream = process.stderr, now = () => performance.now()): Progress {
  if (!stream.isTTY) return silent;
  let last = now();
  return {
    show: (standing) => {
      if (now() - last < shownEveryMs) return;
      last = now();
      stream.write(`${eraseLine}${progressLine(standing()).slice(0, Math.max(1, stream.columns - 1))}`);
    },
    end: () => void stream.write(eraseLine),
  };
}
