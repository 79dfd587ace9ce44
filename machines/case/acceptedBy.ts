import { z } from 'zod';
import { optionsOf, type Schema } from './schemaOptions.ts';

/** Stands for a value that was not accepted. */
export const notAccepted: unique symbol = Symbol('not accepted');

/**
 * Gives a copy of a value that a definition accepts, with its names in the order of the definition, or `notAccepted`;
 * `count` is raised by the number of names in it.
 */
export type Accept = (value: unknown, count: { names: number }) => unknown;

const oneOf = (values: Iterable<unknown>): Accept => {
  const known = new Set(values);
  return (value) => (known.has(value) ? value : notAccepted);
};

type Check = { readonly check: string; readonly inclusive?: boolean };

const checksOf = (schema: Schema): readonly Check[] =>
  ((schema._zod.def.checks ?? []) as readonly z.core.$ZodCheck[]).map((check) => check._zod.def as Check);

const unknownPart = (part: string): TypeError => new TypeError(`${part} of a definition is not known here`);

const boundsOfNumber: ReadonlySet<string> = new Set(['greater_than', 'less_than', 'number_format']);

function withinBounds(schema: z.ZodNumber): Accept {
  if (checksOf(schema).some(({ check, inclusive }) => inclusive === false || !boundsOfNumber.has(check))) {
    throw unknownPart('a bound of a number');
  }
  const { minValue, maxValue, isInt } = schema;
  const min = minValue ?? Number.NEGATIVE_INFINITY;
  const max = maxValue ?? Number.POSITIVE_INFINITY;
  return (value) =>
    typeof value === 'number' && value >= min && value <= max && (!isInt || Number.isSafeInteger(value))
      ? value
      : notAccepted;
}

function listOf(accept: Accept): Accept {
  return (value, count) => {
    if (!Array.isArray(value)) return notAccepted;
    const list = value.map((item) => accept(item, count));
    return list.includes(notAccepted) ? notAccepted : list;
  };
}

type Field = { readonly name: string; readonly accept: Accept; readonly isOptional: boolean };

type Refinement = (value: unknown) => unknown;

function refinementsOf({ _zod: { def } }: z.ZodObject): readonly Refinement[] {
  return (def.checks ?? []).map((check) => {
    const { fn } = check._zod.def as { readonly fn?: unknown };
    if (typeof fn !== 'function') throw unknownPart('a check of an object');
    return fn as Refinement;
  });
}

/** Only what JSON makes is accepted: an object with other names behind it is left to whoever says why it is refused. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const behind: unknown = Object.getPrototypeOf(value);
  return behind === Object.prototype || behind === null;
}

function strictObject(schema: z.ZodObject): Accept {
  const fields = Object.entries(schema.shape).map(
    ([name, field]): Field => ({
      name,
      accept: acceptedBy(field),
      isOptional: field instanceof z.ZodExactOptional,
    }),
  );
  const refinements = refinementsOf(schema);
  return (value, count) => {
    if (!isPlainObject(value)) return notAccepted;
    const copy: Record<string, unknown> = {};
    let names = 0;
    for (const { name, accept, isOptional } of fields) {
      if (!Object.hasOwn(value, name)) {
        if (isOptional) continue;
        return notAccepted;
      }
      const accepted = accept(value[name], count);
      if (accepted === notAccepted) return notAccepted;
      copy[name] = accepted;
      names += 1;
    }
    if (names !== Object.keys(value).length) return notAccepted;
    count.names += names;
    return refinements.every((holds) => holds(copy)) ? copy : notAccepted;
  };
}

function firstOf(accepts: readonly Accept[]): Accept {
  return (value, count) => {
    const before = count.names;
    for (const accept of accepts) {
      const accepted = accept(value, count);
      if (accepted !== notAccepted) return accepted;
      count.names = before;
    }
    return notAccepted;
  };
}

function acceptedByOption(option: Schema): Accept {
  if (option instanceof z.ZodEnum) return oneOf(option.options);
  if (option instanceof z.ZodLiteral) return oneOf(option.values);
  if (option instanceof z.ZodBoolean) return oneOf([true, false]);
  if (option instanceof z.ZodNumber) return withinBounds(option);
  if (option instanceof z.ZodObject) return strictObject(option);
  if (checksOf(option).length > 0) throw unknownPart('a check');
  if (option instanceof z.ZodString) return (value) => (typeof value === 'string' ? value : notAccepted);
  if (option instanceof z.ZodArray) return listOf(acceptedBy(option.element as Schema));
  throw unknownPart('a part');
}

/**
 * Makes from a definition the function that accepts what the definition accepts. It says nothing of why a value is not
 * accepted; it is for the many that are, which it passes about a hundred times as fast as the definition itself.
 * A part of a definition that it does not know is a `TypeError`.
 */
export function acceptedBy(schema: Schema): Accept {
  const accepts = optionsOf(schema).map(acceptedByOption);
  const [only] = accepts;
  return accepts.length === 1 && only !== undefined ? only : firstOf(accepts);
}
