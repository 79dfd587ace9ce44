import { type CaseFile, caseSchema } from '../vocabulary/caseFile.ts';
import { caseSections, sectionOf } from '../vocabulary/caseFindings.ts';
import { type CaseFault, type CasePath, pathText, shown } from './caseFault.ts';
import { maxBundleBytes, maxBundleDepth } from './caseLimits.ts';
import { readable } from './fhir/fhirText.ts';
import { type Fields, fieldsIn, fieldsOf, listIn, ownCodeOf, textIn } from './fhir/fields.ts';
import { type FoundInResource, type FoundName, readObservation } from './fhir/readObservation.ts';
import { readSpecimen } from './fhir/readSpecimen.ts';
import { readJsonText } from './jsonText.ts';
import { validateCase } from './readCase.ts';

/** Something of a bundle that was read: where it stands, and what of the case it states. */
export type MappedFromBundle = { readonly path: string; readonly finding: FoundName };

/** Something of a bundle that was not read: where it stands, what it says in short, and why it was not read. */
export type NotMappedFromBundle = { readonly path: string; readonly text: string; readonly because: string };

/**
 * A bundle that was read: the case that it states, where each part of the case came from, and everything that was not
 * read with its reason; or why the bundle was refused whole.
 */
export type ReadFhirBundle =
  | {
      readonly ok: true;
      readonly case: CaseFile;
      readonly mapped: readonly MappedFromBundle[];
      readonly notMapped: readonly NotMappedFromBundle[];
    }
  | { readonly ok: false; readonly faults: readonly CaseFault[] };

type Placed = { readonly path: CasePath; readonly resource: Fields };
type Found = { readonly path: string; readonly finding: FoundName; readonly value: unknown };

const refused = (path: string, problem: string, allowed: string): ReadFhirBundle => ({
  ok: false,
  faults: [{ path, problem, allowed: [allowed] }],
});

function* resourcesIn(bundle: Fields): Generator<Placed> {
  for (const [index, entry] of listIn(bundle, 'entry').entries()) {
    const path: CasePath = ['entry', index, 'resource'];
    const resource = fieldsIn(fieldsOf(entry), 'resource');
    if (resource === undefined) continue;
    yield { path, resource };
    for (const [at, contained] of listIn(resource, 'contained').entries()) {
      const held = fieldsOf(contained);
      if (held !== undefined) yield { path: [...path, 'contained', at], resource: held };
    }
  }
}

const isOwn = ({ resource }: Placed): boolean =>
  ['code', 'type'].some((name) => ownCodeOf(fieldsIn(resource, name), 'conclusion') !== undefined);

function foundInResource(placed: Placed): FoundInResource {
  const type = textIn(placed.resource, 'resourceType');
  if (type === 'Observation') return readObservation(placed.resource);
  if (type === 'Specimen') return readSpecimen(placed.resource);
  if (isOwn(placed)) return { found: [], notMapped: [] };
  const because =
    type === 'Patient' ? 'nothing that identifies a person is read' : 'only observations and specimens are read';
  return { found: [], notMapped: [{ at: [], text: type ?? 'no resourceType', because }] };
}

function distinct(placed: readonly Placed[], name: 'subject' | 'specimen'): number {
  const references = placed.flatMap(({ resource }) => {
    if (textIn(resource, 'resourceType') !== 'Observation') return [];
    const reference = fieldsIn(resource, name);
    return textIn(reference, 'reference') ?? textIn(fieldsIn(reference, 'identifier'), 'value') ?? [];
  });
  return new Set(references).size;
}

const withValue = (file: CaseFile, finding: FoundName, value: unknown): CaseFile => {
  if (finding === 'label') return { ...file, label: value as string };
  const section = sectionOf(finding);
  return { ...file, [section]: { ...file[section], [finding]: value } };
};

const emptyCase: CaseFile = { schema: caseSchema };

function problemOf({ finding, value }: Found): string | undefined {
  const read = validateCase(withValue(emptyCase, finding, value));
  return read.ok ? undefined : (read.faults[0]?.problem ?? 'not valid');
}

const orderInCase: readonly FoundName[] = ['label', ...Object.values(caseSections).flat()];

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function oneOfEach(found: readonly Found[]) {
  const refusals = new Map<Found, string>();
  const problems = new Map<string, string | undefined>();
  const kept = new Map<FoundName, { readonly values: Map<string, unknown>; readonly statements: Found[] }>();
  for (const one of found) {
    const value = jsonOf(one.value);
    if (value === undefined) {
      refusals.set(one, 'holds something that JSON cannot hold');
      continue;
    }
    const key = `${one.finding} ${value}`;
    if (!problems.has(key)) problems.set(key, problemOf(one));
    const problem = problems.get(key);
    const stated = kept.get(one.finding) ?? { values: new Map<string, unknown>(), statements: [] };
    if (problem !== undefined) refusals.set(one, problem);
    else {
      stated.values.set(value, one.value);
      stated.statements.push(one);
      kept.set(one.finding, stated);
    }
  }
  for (const [finding, { values, statements }] of kept) {
    if (values.size === 1) continue;
    for (const one of statements) refusals.set(one, `${finding} is stated more than once, and differently`);
    kept.delete(finding);
  }
  const inOrder = [...kept].toSorted(([one], [other]) => orderInCase.indexOf(one) - orderInCase.indexOf(other));
  return { inOrder, refusals };
}

/**
 * Reads a FHIR R4 bundle as a case: the observations and the specimen that this project writes, and observations of
 * stains from elsewhere by verified codes and by names. Nothing is guessed: what is not understood, does not fit a case
 * file or is stated twice and differently is listed with its reason. A bundle about more than one person or specimen is
 * refused whole. It never throws on anything that JSON can hold.
 */
export function readFhirBundle(value: unknown): ReadFhirBundle {
  const bundle = fieldsOf(value);
  if (bundle === undefined) return refused('', `${shown(value)} is not a bundle`, 'a FHIR R4 Bundle');
  const type = textIn(bundle, 'resourceType');
  if (type !== 'Bundle') {
    return refused('resourceType', type === undefined ? 'missing' : `${shown(type)} is not read here`, 'Bundle');
  }
  const placed = [...resourcesIn(bundle)];
  for (const [name, one] of [
    ['subject', 'person'],
    ['specimen', 'specimen'],
  ] as const) {
    if (distinct(placed, name) > 1) {
      return refused('entry', `observations of more than one ${one}`, `the observations of one tumour of one person`);
    }
  }
  if (placed.filter(({ resource }) => textIn(resource, 'resourceType') === 'Patient').length > 1) {
    return refused('entry', 'more than one person', 'the observations of one tumour of one person');
  }
  const read = placed.map((one) => ({ ...one, ...foundInResource(one) }));
  const found = read.flatMap(({ path, found: list }) => list.map((one) => ({ ...one, path: pathText(path) })));
  const { inOrder, refusals } = oneOfEach(found);
  return {
    ok: true,
    case: inOrder.reduce((file, [finding, { values }]) => {
      const [value] = values.values();
      return withValue(file, finding, value);
    }, emptyCase),
    mapped: inOrder.flatMap(([finding, { statements }]) => statements.map(({ path }) => ({ path, finding }))),
    notMapped: [
      ...read.flatMap(({ path, notMapped }) =>
        notMapped.map(({ at, text, because }) => ({
          path: pathText([...path, ...at]),
          text: readable(text),
          because,
        })),
      ),
      ...[...refusals].map(([{ path, finding }, because]) => ({ path, text: finding, because })),
    ],
  };
}

/** The fault of a bundle over 8 MiB, for whoever reads it without taking in the whole. */
export const bundleTooLarge: CaseFault = {
  path: '',
  problem: 'over 8 MiB',
  allowed: [`a FHIR bundle of at most ${maxBundleBytes} bytes`],
};

/** Reads a FHIR R4 bundle from its text: JSON of at most 8 MiB, no name twice in one object. It never throws. */
export function readFhirBundleText(text: string): ReadFhirBundle {
  const json = readJsonText(text, { bytes: maxBundleBytes, depth: maxBundleDepth, tooLarge: bundleTooLarge });
  if (!json.ok) return { ok: false, faults: [json.fault] };
  return json.repeated.length > 0 ? { ok: false, faults: json.repeated } : readFhirBundle(json.value);
}
