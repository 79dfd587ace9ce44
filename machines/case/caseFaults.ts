import { z } from 'zod';
import { caseSections } from '../vocabulary/caseFindings.ts';
import { findingSpellings } from '../vocabulary/findingNamed.ts';
import { stainNames } from '../vocabulary/stainNames.ts';
import { type StainId, stainIds } from '../vocabulary/stains.ts';
import { type CaseFault, type CasePath, pathText, shown } from './caseFault.ts';
import { percentLimits } from './caseLimits.ts';
import { nearestName, type Spelling } from './nearestName.ts';
import { optionsOf, type Schema } from './schemaOptions.ts';
import { schemaWords } from './schemaWords.ts';

type Fields = Readonly<Record<string, unknown>>;
type Faults = Generator<CaseFault, void, undefined>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stains: ReadonlySet<unknown> = new Set(stainIds);

const stainSpellings: readonly Spelling[] = findingSpellings
  .filter(({ finding }) => stains.has(finding))
  .map(({ spelling, finding }) => ({ spelling, name: finding }));

const stainAt = ([section, id]: CasePath): StainId | undefined =>
  section === 'stains' && stains.has(id) ? (id as StainId) : undefined;

function allowedBy(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (schema instanceof z.ZodBoolean) return ['true', 'false'];
  if (schema instanceof z.ZodObject) return [`an object { ${Object.keys(schema.shape).join(', ')} }`];
  if (schema instanceof z.ZodArray) return [`a list of ${optionsOf(schema.element).flatMap(allowedBy).join(', ')}`];
  if (schema instanceof z.ZodNumber) return [schemaWords.get(schema)?.description ?? 'a number'];
  return ['a text'];
}

function problemOf(value: unknown, options: readonly Schema[], path: CasePath): string {
  const takesNumber = options.some((option) => option instanceof z.ZodNumber);
  if (takesNumber && typeof value === 'number') {
    const refused = options.flatMap((option) => z.safeParse(option, value).error?.issues ?? []);
    const fraction = refused.some((issue) => issue.code === 'invalid_type' && issue.expected === 'int');
    return fraction ? `${value} is not a whole number` : `${value} is out of range`;
  }
  if (takesNumber && options.length === 1) return `${shown(value)} is not a number`;
  const stain = stainAt(path);
  if (stain === 'p53') return `${shown(value)} is not a reading of p53, which has patterns`;
  if (stain !== undefined && path.at(-1) !== 'clone')
    return `${shown(value)} is not a reading of ${stainNames[stain].name}`;
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? `${shown(value)} is not a case` : `${shown(value)} is not a value of ${name}`;
}

function suggestedValue(value: unknown, options: readonly Schema[], path: CasePath): string | undefined {
  if (typeof value === 'string') {
    const asNumber = value.trim() === '' ? undefined : Number(value);
    if (options.some((option) => option instanceof z.ZodNumber && z.safeParse(option, asNumber).success))
      return `${asNumber}`;
    return nearestName(value, options.filter((option) => !(option instanceof z.ZodObject)).flatMap(allowedBy));
  }
  const isPercentage = typeof value === 'number' && value >= percentLimits.min && value <= percentLimits.max;
  return stainAt(path) === 'ki67' && path.length === 2 && isPercentage ? `{ "percentCells": ${value} }` : undefined;
}

const described = (path: CasePath, problem: string, allowed: readonly string[], suggestion?: string): CaseFault => ({
  path: pathText(path),
  problem,
  ...(allowed.length === 0 ? {} : { allowed }),
  ...(suggestion === undefined ? {} : { suggestion }),
});

function suggestedName(name: string, path: CasePath, known: readonly string[]): string | undefined {
  if (path.length <= 1) {
    const sections = Object.entries<readonly string[]>(caseSections);
    const holder = sections.find(([, names]) => names.includes(name));
    if (holder !== undefined) return `${holder[0]}.${name}`;
  }
  return nearestName(name, path.length === 1 && path[0] === 'stains' ? stainSpellings : known);
}

function unknownName(
  name: string,
  option: z.ZodObject,
  options: readonly Schema[],
  value: Fields,
  path: CasePath,
): CaseFault {
  const known = Object.keys(option.shape);
  const elsewhere = options.find((other) => other instanceof z.ZodObject && Object.hasOwn(other.shape, name));
  if (elsewhere instanceof z.ZodObject) {
    const apart = known.filter((key) => key in value && !Object.hasOwn(elsewhere.shape, key));
    return described([...path, name], `does not go with ${apart.join(' and ')}`, known);
  }
  const problem = path.length === 1 && path[0] === 'stains' ? 'unknown stain' : 'unknown field';
  return described([...path, name], problem, known, suggestedName(name, path, known));
}

function bestObject(options: readonly Schema[], value: Fields): z.ZodObject | undefined {
  const objects = options.filter((option) => option instanceof z.ZodObject);
  const knownIn = (option: z.ZodObject): number => Object.keys(option.shape).filter((key) => key in value).length;
  return objects.reduce<z.ZodObject | undefined>(
    (best, option) => (best === undefined || knownIn(option) > knownIn(best) ? option : best),
    undefined,
  );
}

function* faultsOfFields(option: z.ZodObject, options: readonly Schema[], value: Fields, path: CasePath): Faults {
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(option.shape, name) ? option.shape[name] : undefined;
    if (field === undefined) yield unknownName(name, option, options, value, path);
    else yield* faultsIn(field, value[name], [...path, name]);
  }
  for (const [name, field] of Object.entries(option.shape)) {
    if (Object.hasOwn(value, name) || field instanceof z.ZodExactOptional) continue;
    yield described([...path, name], 'missing', optionsOf(field).flatMap(allowedBy));
  }
  const issues = option.safeParse(value).error?.issues;
  const beyondFields = issues?.filter((issue) => issue.code === 'custom' && issue.path.length === 0);
  for (const { message } of beyondFields ?? []) yield described(path, message, []);
}

/**
 * Names everything in which a value departs from its definition, in the order in which it was written: unknown and
 * missing names, wrong values, and what the definition refuses beyond that. Yields nothing for a value that is accepted.
 */
export function* faultsIn(schema: Schema, value: unknown, path: CasePath = []): Faults {
  const options = optionsOf(schema);
  const option = isFields(value) ? bestObject(options, value) : undefined;
  if (option !== undefined && isFields(value)) {
    yield* faultsOfFields(option, options, value, path);
    return;
  }
  const list = options.find((candidate) => candidate instanceof z.ZodArray);
  if (list !== undefined && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* faultsIn(list.element, item, [...path, index]);
    return;
  }
  if (options.some((candidate) => z.safeParse(candidate, value).success)) return;
  yield described(
    path,
    problemOf(value, options, path),
    options.flatMap(allowedBy),
    suggestedValue(value, options, path),
  );
}
