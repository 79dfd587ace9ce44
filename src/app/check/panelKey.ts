import type { StainId, StainReading } from '../../../machines/vocabulary/stains.ts';
import { answerKeysOf } from './answerKeys.ts';

/** What a key pressed on a row of the panel asks for; `noSuchAnswer` is a plus or minus where the stain has none. */
export type PanelKeyAction =
  | { readonly kind: 'answer'; readonly reading: StainReading }
  | { readonly kind: 'noSuchAnswer' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'find'; readonly text: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'goOn' };

/** The parts of a keyboard event that the panel reads. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const moves: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

const minusSigns: ReadonlySet<string> = new Set(['-', '−', '–']);

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/**
 * Says what a key asks for. `stain` is the stain of the row, null on the heading of a group; `typing` says that a number
 * is being typed, so that figures and the keys that edit or end it stay with the field. Null leaves the key to the browser.
 */
export function panelKeyAction(pressed: PressedKey, stain: StainId | null, typing = false): PanelKeyAction | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (ctrlKey || metaKey) {
    return !typing && !shiftKey && key.toLowerCase() === 'z' ? { kind: 'undo' } : null;
  }
  if (altKey) return null;
  const to = moves[key];
  if (to !== undefined) return typing && (key === 'Home' || key === 'End') ? null : { kind: 'move', to };
  if (key === '/') return { kind: 'find', text: '' };
  if (stain !== null) {
    const typed = minusSigns.has(key) ? '-' : key.toLowerCase();
    const answer = answerKeysOf(stain).find((one) => one.key === typed);
    if (answer !== undefined) return { kind: 'answer', reading: answer.reading };
    if (typed === '+' || typed === '-') return { kind: 'noSuchAnswer' };
    if (key === 'Delete' || key === 'Backspace') return typing ? null : { kind: 'withdraw' };
    if (key === 'Enter') return typing ? null : { kind: 'goOn' };
  }
  return isLetter(key) ? { kind: 'find', text: key } : null;
}
