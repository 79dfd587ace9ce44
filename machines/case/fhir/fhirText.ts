import type { Extension } from './fhirTypes.ts';

/** The extension that carries a text exactly, as a JSON string, where FHIR has no room for it as it is. */
export const exactTextUrl = 'urn:arrector:exact-text';

const notHeld = /[^\S ]|[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const unreadable = /[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu;

/** A text as FHIR holds it: as it is, or readable as far as it goes, and exact beside it. */
export type HeldText = { readonly text?: string; readonly extension?: readonly Extension[] };

/** Gives a text on one line, without control characters and without blanks other than the space. */
export const readable = (text: string): string => text.replace(unreadable, ' ').trim();

/** Gives a value as JSON in printable ASCII. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Gives a text in the form in which FHIR holds it: not empty, no blank at its ends, no control characters. */
export function heldText(text: string): HeldText {
  if (text !== '' && text === text.trim() && !notHeld.test(text)) return { text };
  const extension = [{ url: exactTextUrl, valueString: asciiJson(text) }];
  const plain = readable(text);
  return plain === '' ? { extension } : { text: plain, extension };
}

/** Gives the text that a JSON string stands for; undefined where it is none. */
export function exactText(json: string): string | undefined {
  if (!json.startsWith('"')) return undefined;
  try {
    return JSON.parse(json) as string;
  } catch {
    return undefined;
  }
}
