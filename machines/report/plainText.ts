const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c-\u201e\u2033]/g, '"'],
  [/\u2026/g, '...'],
  [/\u00d7/g, 'x'],
  [/\u00b2/g, '2'],
  [/\u00b3/g, '3'],
  [/\u00b1/g, '+/-'],
  [/\u2265/g, '>='],
  [/\u2264/g, '<='],
  [/\u2192/g, '->'],
  [/[\u00b5\u03bc]/g, 'u'],
  [/\u03b1/g, 'alpha'],
  [/\u03b2/g, 'beta'],
  [/\u03ba/g, 'kappa'],
  [/[\u00ae\u2122]/g, ''],
  [/\u00b7/g, '.'],
  [/\u00df/g, 'ss'],
  [/[\u00e6]/g, 'ae'],
  [/[\u00c6]/g, 'Ae'],
  [/\u00f8/g, 'o'],
  [/\u00d8/g, 'O'],
  [/\u0142/g, 'l'],
  [/\u0141/g, 'L'],
  [/\u0131/g, 'i'],
  [/[\u0300-\u036f]/g, ''],
];

/**
 * Gives a text in printable ASCII on one line: accents are dropped, Greek letters and signs spelled out, line breaks
 * and tabs become spaces, and what has no such form becomes a question mark.
 */
export function ascii(text: string): string {
  return replacements
    .reduce((plain, [sign, spelled]) => plain.replace(sign, spelled), text.normalize('NFD'))
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/gu, '?')
    .trim();
}

/** Characters in a line of a plain text report, at most. */
export const lineWidth = 80;

/**
 * Breaks a text into lines of at most `width` characters: `first` opens the first line, `rest` the others; a word longer
 * than a line, such as an address, is broken.
 */
export function wrapped(text: string, first = '', rest = first, width = lineWidth): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const next = (): void => {
    lines.push(line.trimEnd());
    line = rest;
    empty = true;
  };
  for (const part of ascii(text).split(' ')) {
    let word = part;
    if (!empty && line.length + 1 + word.length > width) next();
    while (line.length + word.length > width) {
      const room = width - line.length;
      line += word.slice(0, room);
      word = word.slice(room);
      next();
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  next();
  return lines;
}

const gap = '  ';

/** Gives a table as columns of equal width that together fill a line of plain text, long cells broken within theirs. */
export function columns(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.floor((lineWidth - gap.length * (titles.length - 1)) / titles.length);
  return [titles, ...rows].flatMap((row) => {
    const cells = titles.map((_, at) => wrapped(row[at] ?? '', '', '', width));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines) => (lines[line] ?? '').padEnd(width))
        .join(gap)
        .trimEnd(),
    );
  });
}
