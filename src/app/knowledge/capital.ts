/** A line that begins with a common word, as a sentence begins; names such as p53 and h-caldesmon stay as they are. */
export const capital = (line: string): string =>
  /^[a-z]{2,}[\s,;:]/.test(`${line} `) ? line.charAt(0).toUpperCase() + line.slice(1) : line;
