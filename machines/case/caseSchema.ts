import { z } from 'zod';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { caseSchema } from '../vocabulary/caseFile.ts';
import { atypias, cellularities, depths, differentiationScores, growths, necroses } from '../vocabulary/histology.ts';
import { procedures, sexes, sites } from '../vocabulary/specimen.ts';
import { extensionStructures, mCategories, nCategories } from '../vocabulary/staging.ts';
import { stainNames } from '../vocabulary/stainNames.ts';
import {
  expressionReadings,
  p53Readings,
  type RetentionStainId,
  retentionReadings,
  retentionStains,
  type StainId,
  stainIds,
} from '../vocabulary/stains.ts';
import {
  ageLimitsYears,
  areaLimitsMm2,
  fieldDiameterLimitsMm,
  fieldNumberLimits,
  fieldsLimits,
  mitosesLimits,
  mitosesPerTenFieldsLimits,
  type NumberLimits,
  percentLimits,
  sizeLimitsMm,
} from './caseLimits.ts';
import { schemaWords } from './schemaWords.ts';

function numberWithin({ min, max, whole }: NumberLimits) {
  const number = z.number().min(min).max(max);
  const description = `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  return (whole ? number.int() : number).register(schemaWords, { description });
}

const text = z.string();
const percentCells = numberWithin(percentLimits);
const feature = z.union([z.boolean(), z.literal('notAssessable')]).register(schemaWords, { id: 'feature' });

function stainValue<const R extends readonly [string, ...string[]]>(id: string, readings: R) {
  const reading = z.enum(readings);
  const entry = z.strictObject({
    result: reading,
    clone: text.exactOptional(),
    percentCells: percentCells.exactOptional(),
  });
  return z.union([reading, entry]).register(schemaWords, { id });
}

const expressionValue = stainValue('expressionStain', expressionReadings);
const retentionValue = stainValue('retentionStain', retentionReadings);
const p53Value = stainValue('p53Stain', p53Readings);

const unknownReading = z.enum(['equivocal', 'notDone']);

const ki67Value = z
  .union([
    unknownReading,
    z.strictObject({ percentCells, clone: text.exactOptional() }),
    z.strictObject({ result: unknownReading, clone: text.exactOptional() }),
  ])
  .register(schemaWords, { id: 'ki67Stain' });

type StainShape = {
  readonly [S in StainId]: z.ZodExactOptional<
    S extends 'ki67'
      ? typeof ki67Value
      : S extends 'p53'
        ? typeof p53Value
        : S extends RetentionStainId
          ? typeof retentionValue
          : typeof expressionValue
  >;
};

const retention: ReadonlySet<StainId> = new Set(retentionStains);

function schemaOf(stain: StainId) {
  if (stain === 'ki67') return ki67Value;
  if (stain === 'p53') return p53Value;
  return retention.has(stain) ? retentionValue : expressionValue;
}

const stainShape = Object.fromEntries(
  stainIds.map((stain) => [
    stain,
    schemaOf(stain).exactOptional().register(schemaWords, { description: stainNames[stain].expands }),
  ]),
) as unknown as StainShape;

const oneFieldMeasure = 'fieldNumber and fieldDiameterMm are both given, one of them measures the field';

const countedFields = z
  .strictObject({
    count: numberWithin(mitosesLimits),
    fields: numberWithin(fieldsLimits),
    fieldNumber: numberWithin(fieldNumberLimits).exactOptional(),
    fieldDiameterMm: numberWithin(fieldDiameterLimitsMm).exactOptional(),
  })
  .refine((value) => value.fieldNumber === undefined || value.fieldDiameterMm === undefined, oneFieldMeasure)
  .register(schemaWords, {
    not: {
      type: 'object',
      properties: { fieldNumber: true, fieldDiameterMm: true },
      required: ['fieldNumber', 'fieldDiameterMm'],
    },
  });

const mitoses = z
  .union([
    numberWithin(mitosesPerTenFieldsLimits),
    z.literal('notAssessable'),
    countedFields,
    z.strictObject({ count: numberWithin(mitosesLimits), areaMm2: numberWithin(areaLimitsMm2) }),
  ])
  .register(schemaWords, {
    id: 'mitoses',
    description: 'a bare number is a raw count per 10 high-power fields of unknown area',
  });

const sections = {
  specimen: z.strictObject({
    procedure: z.enum(procedures).exactOptional(),
    site: z.enum(sites).exactOptional(),
    siteText: text.exactOptional(),
    priorTreatment: z.boolean().exactOptional(),
  }),
  patient: z.strictObject({
    ageYears: numberWithin(ageLimitsYears).exactOptional(),
    sex: z.enum(sexes).exactOptional(),
    multipleLesions: z.boolean().exactOptional(),
    immunosuppressed: z.boolean().exactOptional(),
  }),
  stains: z
    .strictObject(stainShape)
    .register(schemaWords, { description: 'a stain that is not listed was not stated, which is not negative' }),
  histology: z.strictObject({
    depth: z.enum(depths).exactOptional(),
    atypia: z.enum(atypias).exactOptional(),
    mitoses: mitoses.exactOptional(),
    necrosis: z.enum(necroses).exactOptional(),
    growth: z.enum(growths).exactOptional(),
    cellularity: z.enum(cellularities).exactOptional(),
    fascicles: feature.exactOptional(),
    vascularFeatures: feature.exactOptional(),
    lymphovascularInvasion: feature.exactOptional(),
    perineuralInvasion: feature.exactOptional(),
    ulceration: feature.exactOptional(),
    differentiation: z.literal(differentiationScores).exactOptional(),
  }),
  staging: z.strictObject({
    sizeMm: numberWithin(sizeLimitsMm).exactOptional(),
    n: z.enum(nCategories).exactOptional(),
    m: z.enum(mCategories).exactOptional(),
    extension: z.array(z.enum(extensionStructures)).exactOptional(),
  }),
};

/**
 * The definition that validates a case file and from which its JSON Schema is made; every allowed value comes from the
 * vocabulary, every bound from `caseLimits.ts`. Use `validateCase` or `readCaseText` to read a case: they name every
 * fault in words.
 */
export const caseFileSchema = z
  .strictObject({
    schema: z.literal(caseSchema),
    label: text
      .exactOptional()
      .register(schemaWords, { description: 'free text for the user, no patient identifiers' }),
    specimen: sections.specimen.exactOptional(),
    patient: sections.patient.exactOptional(),
    stains: sections.stains.exactOptional(),
    histology: sections.histology.exactOptional(),
    staging: sections.staging.exactOptional(),
  })
  .register(schemaWords, { title: 'Arrector case' }) satisfies z.ZodType<CaseFile>;
