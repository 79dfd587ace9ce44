import type { CaseFindingId, CaseFindingValues } from '../../vocabulary/caseFindings.ts';
import type { VerifiedCode } from '../../vocabulary/codes/code.ts';
import { greatestDimension } from '../../vocabulary/codes/specimenCodes.ts';
import { type FindingName, findingNames } from '../../vocabulary/findingNames.ts';
import type { StainId } from '../../vocabulary/stains.ts';
import { amountOf, ownConcept, type Part, partOf, type Unit } from './concepts.ts';
import { heldText } from './fhirText.ts';
import type { CodeableConcept, Observation, ObservationComponent } from './fhirTypes.ts';
import { exactTextOf, type Fields, fieldsIn, fieldsOf, listIn, numberIn, own, ownCodeOf, textIn } from './fields.ts';

/** What an observation states beside its code. */
export type Stated = Partial<
  Pick<
    Observation,
    | 'extension'
    | 'valueCodeableConcept'
    | 'valueQuantity'
    | 'valueString'
    | 'valueBoolean'
    | 'valueInteger'
    | 'component'
  >
>;

/** A finding of a case file that travels as an observation of its own and is no stain. */
export type ObservedFinding = Exclude<CaseFindingId, StainId | 'procedure' | 'site' | 'siteText'>;

/**
 * How a finding travels: `write` says what its observation states, `read` gives the value back from an observation, or
 * undefined where it does not state one in the form that is written. What is read is still to be validated.
 */
type Codec<V> = { readonly write: (value: V) => Stated; readonly read: (observation: Fields) => unknown };

const wordsOf = (finding: keyof typeof findingNames, value: string | number): string => {
  const { values }: FindingName<string> = findingNames[finding];
  return values[String(value)] ?? String(value);
};

const conceptOf = (finding: keyof typeof findingNames, value: string): CodeableConcept =>
  ownConcept('value', `${finding}.${value}`, wordsOf(finding, value));

function valueIn(concept: Fields | undefined, finding: string): string | undefined {
  const code = ownCodeOf(concept, 'value');
  return code?.startsWith(`${finding}.`) ? code.slice(finding.length + 1) : undefined;
}

const choice = <V extends string>(finding: keyof typeof findingNames): Codec<V> => ({
  write: (value) => ({ valueCodeableConcept: conceptOf(finding, value) }),
  read: (observation) => valueIn(fieldsIn(observation, 'valueCodeableConcept'), finding),
});

const flag: Codec<boolean> = {
  write: (value) => ({ valueBoolean: value }),
  read: (observation) => own(observation, 'valueBoolean'),
};

const feature = (finding: keyof typeof findingNames): Codec<boolean | 'notAssessable'> => ({
  write: (value) => (typeof value === 'boolean' ? flag : choice<'notAssessable'>(finding)).write(value as never),
  read: (observation) => flag.read(observation) ?? choice(finding).read(observation),
});

/** Gives the amount that an observation or a part of it states in a unit, exactly and not as a bound. */
export function amountIn(holder: Fields | undefined, unit: Unit): number | undefined {
  const quantity = fieldsIn(holder, 'valueQuantity');
  if (own(quantity, 'comparator') !== undefined) return undefined;
  const stated = textIn(quantity, 'code') ?? textIn(quantity, 'unit');
  return stated === unit ? numberIn(quantity, 'value') : undefined;
}

const amount = (unit: Unit): Codec<number> => ({
  write: (value) => ({ valueQuantity: amountOf(value, unit) }),
  read: (observation) => amountIn(observation, unit),
});

const score: Codec<number> = {
  write: (value) => ({ valueInteger: value }),
  read: (observation) => own(observation, 'valueInteger'),
};

const text: Codec<string> = {
  write: (value) => {
    const { text: valueString, extension } = heldText(value);
    return {
      ...(extension === undefined ? {} : { extension }),
      ...(valueString === undefined ? {} : { valueString }),
    };
  },
  read: (observation) => exactTextOf(observation) ?? own(observation, 'valueString'),
};

/** Gives the parts of an observation that carry a name of this project. */
export function partsIn(observation: Fields): readonly { readonly part: string; readonly fields: Fields }[] {
  return listIn(observation, 'component').flatMap((entry) => {
    const fields = fieldsOf(entry) ?? {};
    const part = ownCodeOf(fieldsIn(fields, 'code'), 'part');
    return part === undefined ? [] : [{ part, fields }];
  });
}

const perTenFields = 'per 10 high-power fields';

const integerPart = (part: Part, value: number): ObservationComponent => partOf(part, { valueInteger: value });

function countParts(value: Exclude<CaseFindingValues['mitoses'], number | 'notAssessable'>) {
  const counted = integerPart('mitosesCounted', value.count);
  if ('areaMm2' in value) return [counted, partOf('areaCounted', { valueQuantity: amountOf(value.areaMm2, 'mm2') })];
  const { fields, fieldNumber, fieldDiameterMm } = value;
  return [
    counted,
    integerPart('fieldsCounted', fields),
    ...(fieldNumber === undefined ? [] : [partOf('fieldNumber', { valueQuantity: amountOf(fieldNumber, 'mm') })]),
    ...(fieldDiameterMm === undefined
      ? []
      : [partOf('fieldDiameter', { valueQuantity: amountOf(fieldDiameterMm, 'mm') })]),
  ];
}

const countNames: ReadonlyMap<string, readonly [name: string, unit: Unit | null]> = new Map([
  ['mitosesCounted', ['count', null]],
  ['fieldsCounted', ['fields', null]],
  ['fieldNumber', ['fieldNumber', 'mm']],
  ['fieldDiameter', ['fieldDiameterMm', 'mm']],
  ['areaCounted', ['areaMm2', 'mm2']],
]);

function readCount(observation: Fields): unknown {
  const entries = partsIn(observation).flatMap(({ part, fields }) => {
    const [name, unit] = countNames.get(part) ?? [];
    if (name === undefined) return [];
    return [[name, unit ? amountIn(fields, unit) : own(fields, 'valueInteger')] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const mitoses: Codec<CaseFindingValues['mitoses']> = {
  write: (value) => {
    if (value === 'notAssessable') return choice<'notAssessable'>('mitoses').write(value);
    if (typeof value === 'number') return { valueQuantity: { value, unit: perTenFields } };
    return { component: countParts(value) };
  },
  read: (observation) => {
    const quantity = fieldsIn(observation, 'valueQuantity');
    const rate = textIn(quantity, 'unit') === perTenFields ? numberIn(quantity, 'value') : undefined;
    return rate ?? choice('mitoses').read(observation) ?? readCount(observation);
  },
};

const none = 'none';

const extension: Codec<CaseFindingValues['extension']> = {
  write: (structures) =>
    structures.length === 0
      ? { valueCodeableConcept: ownConcept('value', `extension.${none}`, 'none of the structures of T4') }
      : {
          component: structures.map((structure) =>
            partOf('structure', { valueCodeableConcept: conceptOf('extension', structure) }),
          ),
        },
  read: (observation) => {
    if (choice('extension').read(observation) === none) return [];
    const structures = partsIn(observation).filter(({ part }) => part === 'structure');
    if (structures.length === 0) return undefined;
    return structures.map(({ fields }) => valueIn(fieldsIn(fields, 'valueCodeableConcept'), 'extension'));
  },
};

/** How each finding that is no stain travels as an observation. */
export const findingCodecs: { readonly [F in ObservedFinding]: Codec<CaseFindingValues[F]> } = {
  priorTreatment: flag,
  ageYears: amount('a'),
  sex: choice('sex'),
  multipleLesions: flag,
  immunosuppressed: flag,
  depth: choice('depth'),
  atypia: choice('atypia'),
  mitoses,
  necrosis: choice('necrosis'),
  growth: choice('growth'),
  cellularity: choice('cellularity'),
  fascicles: feature('fascicles'),
  vascularFeatures: feature('vascularFeatures'),
  lymphovascularInvasion: feature('lymphovascularInvasion'),
  perineuralInvasion: feature('perineuralInvasion'),
  ulceration: feature('ulceration'),
  differentiation: score,
  sizeMm: amount('mm'),
  n: choice('n'),
  m: choice('m'),
  extension,
};

/** How the label of a case travels, which is no finding. */
export const labelCodec = text;

/** The public code of a finding that is no stain, where one with the same meaning was found. */
export const observedCodes: Readonly<Partial<Record<ObservedFinding, VerifiedCode>>> = { sizeMm: greatestDimension };
