/** How far a batch is; `bytes` of `size` are read (size null where it is not known), after `seconds`. */
export type Standing = {
  readonly cases: number;
  readonly refused: number;
  readonly bytes: number;
  readonly size: number | null;
  readonly seconds: number;
};

/** Gives a whole number with a comma behind each thousand; the first number of the browser's own way takes it 30 ms. */
export const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');

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
