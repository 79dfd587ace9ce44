import type { CaseFindingId } from '../../vocabulary/caseFindings.ts';
import { greatestDimension } from '../../vocabulary/codes/specimenCodes.ts';
import { immunohistochemistry } from '../../vocabulary/codes/stainCodes.ts';
import { type StainId, stainIds } from '../../vocabulary/stains.ts';
import { type CasePath, shown } from '../caseFault.ts';
import { parts } from './concepts.ts';
import {
  codingsOf,
  exactTextOf,
  type Fields,
  fieldsIn,
  fieldsOf,
  hasCode,
  listIn,
  own,
  ownCodeOf,
  textIn,
} from './fields.ts';
import { amountIn, findingCodecs, labelCodec, type ObservedFinding, partsIn } from './findingCodecs.ts';
import { readingOfObservation } from './readingOfObservation.ts';
import { stainOfObservation } from './stainOfObservation.ts';

/** A finding of a case file, or the label of the case. */
export type FoundName = CaseFindingId | 'label';

/** What a resource of a bundle comes to: findings that are still to be validated, and what was not read with its reason. */
export type FoundInResource = {
  readonly found: readonly { readonly finding: FoundName; readonly value: unknown }[];
  readonly notMapped: readonly { readonly at: CasePath; readonly text: string; readonly because: string }[];
};

const released: ReadonlySet<unknown> = new Set(['preliminary', 'final', 'amended', 'corrected']);
const stains: ReadonlySet<string> = new Set(stainIds);
const isStain = (name: string): name is StainId => stains.has(name);
const isObserved = (name: string): name is ObservedFinding => Object.hasOwn(findingCodecs, name);

const longestText = 80;

/** Gives what a concept says in short: its text, or else the name or the code of its first coding. */
export function textOfConcept(concept: Fields | undefined): string {
  const [first] = codingsOf(concept);
  return (textIn(concept, 'text') ?? first?.display ?? first?.code ?? '').slice(0, longestText);
}

function refused(observation: Fields, because: string): FoundInResource {
  return { found: [], notMapped: [{ at: [], text: textOfConcept(fieldsIn(observation, 'code')), because }] };
}

function methodRefused(observation: Fields): string | undefined {
  const method = fieldsIn(observation, 'method');
  if (method === undefined || hasCode(method, immunohistochemistry.system, immunohistochemistry.code)) return undefined;
  const said = textOfConcept(method);
  return /^(?:immunohistochemistry|immunohistochemical stain|immune stain|ihc)$/i.test(said.trim())
    ? undefined
    : `the method ${shown(said)} is not known to be immunohistochemistry`;
}

function stainFound(observation: Fields, stain: StainId): FoundInResource {
  const because = methodRefused(observation);
  if (because !== undefined) return refused(observation, because);
  const reading = readingOfObservation(observation, stain);
  if ('because' in reading) return refused(observation, reading.because);
  const stated = Object.fromEntries(
    partsIn(observation).flatMap(({ part, fields }): [string, unknown][] => {
      if (part === 'clone') return [['clone', exactTextOf(fields) ?? own(fields, 'valueString')]];
      return part === 'percentCells' ? [['percentCells', amountIn(fields, '%')]] : [];
    }),
  );
  const isBare = 'result' in reading && Object.keys(stated).length === 0;
  return { found: [{ finding: stain, value: isBare ? reading.result : { ...reading, ...stated } }], notMapped: [] };
}

function valueFound(observation: Fields, finding: ObservedFinding | 'label'): FoundInResource {
  const codec = finding === 'label' ? labelCodec : findingCodecs[finding];
  const value = codec.read(observation);
  if (value === undefined) return refused(observation, `states no value of ${finding} in the form that is read here`);
  return { found: [{ finding, value }], notMapped: [] };
}

function foundIn(observation: Fields): FoundInResource {
  const code = fieldsIn(observation, 'code');
  const name = ownCodeOf(code, 'finding');
  if (name === undefined) {
    if (hasCode(code, greatestDimension.system, greatestDimension.code)) return valueFound(observation, 'sizeMm');
    const about = stainOfObservation(observation);
    return 'because' in about ? refused(observation, about.because) : stainFound(observation, about.stain);
  }
  if (isStain(name)) return stainFound(observation, name);
  if (name === 'label' || isObserved(name)) return valueFound(observation, name);
  return refused(observation, `${shown(name)} is not a finding of a case file`);
}

const isOwnPart = (component: unknown): boolean =>
  Object.hasOwn(parts, ownCodeOf(fieldsIn(fieldsOf(component), 'code'), 'part') ?? '');

function besideValue(observation: Fields): FoundInResource['notMapped'] {
  const components = listIn(observation, 'component').flatMap((component, index) => {
    if (isOwnPart(component)) return [];
    const text = textOfConcept(fieldsIn(fieldsOf(component), 'code'));
    return [{ at: ['component', index], text, because: 'this part of an observation is not read' }];
  });
  const remarks = (['note', 'interpretation', 'bodySite'] as const).flatMap((name) => {
    const value = own(observation, name);
    if (value === undefined) return [];
    const text = textOfConcept(fieldsOf(Array.isArray(value) ? value[0] : value));
    return [{ at: [name], text, because: `the ${name} of an observation is not read` }];
  });
  return [...components, ...remarks];
}

/**
 * Reads one observation: a stain by code or name, and every other finding as this project writes it. Only a released
 * result without modifiers is read; what the observation says beside its value is listed and not read. What this
 * program concluded itself is passed over in silence: it is concluded anew.
 */
export function readObservation(observation: Fields): FoundInResource {
  if (ownCodeOf(fieldsIn(observation, 'code'), 'conclusion') !== undefined) return { found: [], notMapped: [] };
  if (own(observation, 'modifierExtension') !== undefined || own(observation, 'implicitRules') !== undefined) {
    return refused(observation, 'it is modified by something that is not known here');
  }
  const status = own(observation, 'status');
  if (!released.has(status)) return refused(observation, `the status ${shown(status)} is not that of a result`);
  const { found, notMapped } = foundIn(observation);
  return { found, notMapped: [...notMapped, ...(found.length === 0 ? [] : besideValue(observation))] };
}
