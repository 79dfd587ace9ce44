/** How far a batch is; `bytes` of `size` are read (size null where it is not known), after `seconds`. */
export type Standing = {
  readonly cases: number;
  readonly refused: number;
  readonly bytes: number;
  readonly size: number | null;
  readonly seconds: number;
};

const shownEveryMs = 200;
const eraseLine = '\r\u001b[K';

const grouped = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** Gives a time in the two largest units that it has. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

/** Gives the standing in one line: cases, how many were refused, the rate, and the share and time left where the size is known. */
export function progressLine({ cases, refused, bytes, size, seconds }: Standing): string {
  const parts = [`${grouped(cases)} cases`, `${grouped(refused)} refused`];
  if (seconds > 0) parts.push(`${grouped(cases / seconds)} a second`);
  if (size !== null && size > 0 && bytes > 0) {
    const left = (seconds / bytes) * Math.max(0, size - bytes);
    parts.push(`${Math.floor((100 * Math.min(bytes, size)) / size)}%`, `about ${durationText(left)} left`);
  }
  return parts.join(', ');
}

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
