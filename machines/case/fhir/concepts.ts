import { codeSystems, type OwnSystem, ownSystems, type VerifiedCode } from '../../vocabulary/codes/code.ts';
import { heldText } from './fhirText.ts';
import type {
  CodeableConcept,
  CodedConcept,
  Coding,
  ObservationComponent,
  ObservedValue,
  Quantity,
} from './fhirTypes.ts';

const codingOf = ({ system, code, display }: VerifiedCode): Coding => ({ system: codeSystems[system], code, display });

/** Gives a concept of a public code system. */
export const publicConcept = (...codes: readonly VerifiedCode[]): CodeableConcept => ({ coding: codes.map(codingOf) });

/** Gives a concept of this project, with the public codes that mean the same. */
export const ownConcept = (
  system: OwnSystem,
  code: string,
  words: string,
  same: readonly VerifiedCode[] = [],
): CodedConcept => ({
  coding: [{ system: ownSystems[system], code, display: words }, ...same.map(codingOf)],
  text: words,
});

/** The parts of an observation that this project writes, with their words. */
export const parts = {
  clone: 'Antibody clone',
  percentCells: 'Tumour cells that react',
  mitosesCounted: 'Mitoses counted',
  fieldsCounted: 'High-power fields counted',
  fieldNumber: 'Field number of the eyepiece at a ×40 objective',
  fieldDiameter: 'Diameter of a high-power field',
  areaCounted: 'Area counted',
  structure: 'Structure invaded',
} as const;

/** A part of an observation that this project writes. */
export type Part = keyof typeof parts;

/** Gives a part of an observation with its value. */
export const partOf = (part: Part, value: ObservedValue): ObservationComponent => ({
  code: ownConcept('part', part, parts[part]),
  ...value,
});

/** Gives a part of an observation that is a text. */
export function textPart(part: Part, text: string): ObservationComponent {
  const { text: held, extension } = heldText(text);
  return {
    ...(extension === undefined ? {} : { extension }),
    ...partOf(part, held === undefined ? {} : { valueString: held }),
  };
}

/** The units in which amounts travel, by their UCUM code: what stands on paper. */
export const units = { '%': '%', mm: 'mm', mm2: 'mm²', a: 'years' } as const;

/** A unit by its UCUM code. */
export type Unit = keyof typeof units;

/** Gives an amount in a unit. */
export const amountOf = (value: number, unit: Unit): Quantity => ({
  value,
  unit: units[unit],
  system: codeSystems.ucum,
  code: unit,
});
