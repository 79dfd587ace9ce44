/** Gives what a drawing says apart from where it stands: its ids, its words and its digest, in order, one a line. */
export function wordsOfSvg(svg: string): string {
  const said = svg.matchAll(/ (data-[a-z-]+|class)="([^"]*)"|>([^<>\n]+)</g);
  return [...said].map(([, name, value, text]) => (text === undefined ? `${name}=${value}` : text)).join('\n');
}
