import { type CodeSystem, codeSystems, type OwnSystem, ownSystems } from '../../vocabulary/codes/code.ts';
import { exactText, exactTextUrl } from './fhirText.ts';

/** An object whose fields are read one by one; a name that it does not hold itself is not there. */
export type Fields = Readonly<Record<string, unknown>>;

/** A coding as far as it is read. */
export type ReadCoding = { readonly system: string; readonly code: string; readonly display: string | undefined };

/** Gives a value as an object with fields; undefined for everything else. */
export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** Gives what an object itself holds under a name, whatever its prototype holds. */
export const own = (fields: Fields | undefined, name: string): unknown =>
  fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;

/** Gives the list that an object holds under a name; empty where it holds none. */
export function listIn(fields: Fields | undefined, name: string): readonly unknown[] {
  const list = own(fields, name);
  return Array.isArray(list) ? list : [];
}

/** Gives the object that an object holds under a name. */
export const fieldsIn = (fields: Fields | undefined, name: string): Fields | undefined => fieldsOf(own(fields, name));

/** Gives the text that an object holds under a name. */
export function textIn(fields: Fields | undefined, name: string): string | undefined {
  const text = own(fields, name);
  return typeof text === 'string' ? text : undefined;
}

/** Gives the number that an object holds under a name. */
export function numberIn(fields: Fields | undefined, name: string): number | undefined {
  const number = own(fields, name);
  return typeof number === 'number' ? number : undefined;
}

/** Lists the codings of a concept that name both a system and a code. */
export function codingsOf(concept: Fields | undefined): readonly ReadCoding[] {
  return listIn(concept, 'coding').flatMap((entry) => {
    const coding = fieldsOf(entry);
    const system = textIn(coding, 'system');
    const code = textIn(coding, 'code');
    return system === undefined || code === undefined ? [] : [{ system, code, display: textIn(coding, 'display') }];
  });
}

/** Gives the code that a concept has in one of the project's own systems. */
export const ownCodeOf = (concept: Fields | undefined, system: OwnSystem): string | undefined =>
  codingsOf(concept).find((coding) => coding.system === ownSystems[system])?.code;

/** Says whether a concept has a code of a public system. */
export const hasCode = (concept: Fields | undefined, system: CodeSystem, code: string): boolean =>
  codingsOf(concept).some((coding) => coding.system === codeSystems[system] && coding.code === code);

/** Gives the exact text that was carried beside one that FHIR could not hold. */
export function exactTextOf(fields: Fields | undefined): string | undefined {
  const carried = listIn(fields, 'extension')
    .map(fieldsOf)
    .find((extension) => own(extension, 'url') === exactTextUrl);
  const json = textIn(carried, 'valueString');
  return json === undefined ? undefined : exactText(json);
}
