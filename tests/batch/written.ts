import { Utf8Text } from '../../src/batch/utf8Text.ts';

const decoder = new TextDecoder();

/** Gives what is written into a text. */
export function written(write: (into: Utf8Text) => void): string {
  const text = new Utf8Text();
  write(text);
  return decoder.decode(text.bytes);
}
