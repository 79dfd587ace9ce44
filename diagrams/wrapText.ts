function greedy(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a text at spaces into as few lines as a width in characters allows, the lines as even as that number lets
 * them be; a word longer than the width stands on a line of its own.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const fewest = greedy(words, width);
  for (let narrower = Math.ceil(text.length / Math.max(fewest.length, 1)); narrower < width; narrower += 1) {
    const lines = greedy(words, narrower);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}
