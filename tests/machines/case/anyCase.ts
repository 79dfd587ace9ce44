import fc from 'fast-check';
import * as limits from '../../../machines/case/caseLimits.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import {
  atypias,
  cellularities,
  depths,
  differentiationScores,
  growths,
  necroses,
} from '../../../machines/vocabulary/histology.ts';
import { procedures, sexes, sites } from '../../../machines/vocabulary/specimen.ts';
import { extensionStructures, mCategories, nCategories } from '../../../machines/vocabulary/staging.ts';
import { readingsOf, type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';

/** A seed for every property, so that a run can be repeated. */
export const seed = 20_261_122;

const within = ({ min, max, whole }: limits.NumberLimits) =>
  whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const percentCells = within(limits.percentLimits);
const feature = fc.constantFrom(true, false, 'notAssessable');

function stainValue(stain: StainId) {
  const reading = stain === 'ki67' ? fc.constantFrom('equivocal', 'notDone') : fc.constantFrom(...readingsOf(stain));
  const entry = fc.record({ result: reading, clone: anyText }, { requiredKeys: ['result'] });
  if (stain === 'ki67') {
    return fc.oneof(reading, entry, fc.record({ percentCells, clone: anyText }, { requiredKeys: ['percentCells'] }));
  }
  return fc.oneof(reading, fc.record({ result: reading, clone: anyText, percentCells }, { requiredKeys: ['result'] }));
}

const count = within(limits.mitosesLimits);
const fields = within(limits.fieldsLimits);

const mitoses = fc.oneof(
  within(limits.mitosesPerTenFieldsLimits),
  fc.constant('notAssessable'),
  fc.record({ count, fields }),
  fc.record({ count, fields, fieldNumber: within(limits.fieldNumberLimits) }),
  fc.record({ count, fields, fieldDiameterMm: within(limits.fieldDiameterLimitsMm) }),
  fc.record({ count, areaMm2: within(limits.areaLimitsMm2) }),
);

const allOptional = { requiredKeys: [] };

/** Any case file that is valid: every name may be there or not, every value anywhere in its range. */
export const anyCase: fc.Arbitrary<CaseFile> = fc.record(
  {
    schema: fc.constant(caseSchema),
    label: anyText,
    specimen: fc.record(
      {
        procedure: fc.constantFrom(...procedures),
        site: fc.constantFrom(...sites),
        siteText: anyText,
        priorTreatment: fc.boolean(),
      },
      allOptional,
    ),
    patient: fc.record(
      {
        ageYears: within(limits.ageLimitsYears),
        sex: fc.constantFrom(...sexes),
        multipleLesions: fc.boolean(),
        immunosuppressed: fc.boolean(),
      },
      allOptional,
    ),
    stains: fc.record(Object.fromEntries(stainIds.map((stain) => [stain, stainValue(stain)])), allOptional),
    histology: fc.record(
      {
        depth: fc.constantFrom(...depths),
        atypia: fc.constantFrom(...atypias),
        mitoses,
        necrosis: fc.constantFrom(...necroses),
        growth: fc.constantFrom(...growths),
        cellularity: fc.constantFrom(...cellularities),
        fascicles: feature,
        vascularFeatures: feature,
        lymphovascularInvasion: feature,
        perineuralInvasion: feature,
        ulceration: feature,
        differentiation: fc.constantFrom(...differentiationScores),
      },
      allOptional,
    ),
    staging: fc.record(
      {
        sizeMm: within(limits.sizeLimitsMm),
        n: fc.constantFrom(...nCategories),
        m: fc.constantFrom(...mCategories),
        extension: fc.uniqueArray(fc.constantFrom(...extensionStructures)),
      },
      allOptional,
    ),
  },
  { requiredKeys: ['schema'] },
) as fc.Arbitrary<CaseFile>;
