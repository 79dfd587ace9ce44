import { z } from 'zod';
import { caseFileSchema } from '../case/caseSchema.ts';
import { schemaWords } from '../case/schemaWords.ts';
import { differentiationScores } from '../vocabulary/histology.ts';
import { mCategories } from '../vocabulary/staging.ts';
import { type PitfallId, pitfalls } from '../workup/pitfalls.ts';
import { type RequirementId, requirements } from '../workup/requirements.ts';
import { certainty, citation, claim, figure, finding, findingOrTest, outcome, sentence, step } from './namesSchema.ts';
import { type Report, reportSchema } from './report.ts';
import {
  idleFindings,
  matrixSchema,
  minimalSetSchema,
  nextStainsSchema,
  secondReaderSchema,
} from './secondReaderSchema.ts';

const note = z
  .strictObject({
    id: sentence,
    because: sentence,
    claims: z.array(claim),
    expertOpinion: z.literal(true).exactOptional(),
  })
  .register(schemaWords, { id: 'note' });

const grounds = {
  because: sentence,
  claims: z.array(claim),
  figures: z.array(figure),
  expertOpinion: z.boolean(),
};

const workup = z.strictObject({
  outcome,
  name: sentence,
  alsoCalled: z.array(sentence),
  meaning: z.strictObject(grounds),
  kind: z.enum(['diagnosis', 'deferred', 'discordant']),
  certainty,
  unmet: z.array(
    z.strictObject({
      finding: findingOrTest,
      requirement: z.enum(Object.keys(requirements) as RequirementId[]),
      ...grounds,
    }),
  ),
  pitfalls: z.array(z.strictObject({ id: z.enum(Object.keys(pitfalls) as PitfallId[]), name: sentence, ...grounds })),
  path: z.array(
    z.strictObject({
      step,
      settles: sentence,
      asks: z.array(finding),
      reading: z.record(z.string(), z.string()),
      branch: sentence,
      next: z.union([step, outcome]),
      ...grounds,
    }),
  ),
});

const amount = z.number().min(0);

const mitoticCount = z.strictObject({
  count: amount,
  fields: amount.nullable(),
  areaMm2: amount.nullable(),
  perReferenceArea: amount.nullable(),
  perTenFields: amount.nullable(),
  scored: amount,
  basis: z.enum(['perReferenceArea', 'perTenFieldsOfUnknownArea']),
});

/** The definition of an FNCLCC grade as a report states it. */
export const gradingSchema = z
  .strictObject({
    system: z.literal('FNCLCC'),
    edition: sentence,
    differentiation: z.literal(differentiationScores).nullable(),
    mitoticScore: z.literal([1, 2, 3]).nullable(),
    necrosisScore: z.literal([0, 1, 2]).nullable(),
    total: amount.nullable(),
    grade: z.enum(['G1', 'G2', 'G3', 'GX']),
    mitoses: mitoticCount.nullable(),
    notes: z.array(note),
  })
  .register(schemaWords, { id: 'grading' });

/** The definition of an AJCC stage as a report states it. */
export const stagingSchema = z
  .strictObject({
    system: z.literal('AJCC 8'),
    chapter: z.enum(['trunkExtremity', 'headNeck']),
    t: z.enum(['TX', 'T0', 'T1', 'T2', 'T3', 'T4', 'T4a', 'T4b']),
    n: z.enum(['N0', 'N1']),
    m: z.enum(mCategories),
    group: z.enum(['IA', 'IB', 'II', 'IIIA', 'IIIB', 'IV']).nullable(),
    extrapolated: z.boolean(),
    notes: z.array(note),
  })
  .register(schemaWords, { id: 'staging' });

const contextItems = z
  .array(
    z.strictObject({
      about: z.enum([
        'recurrence',
        'metastasis',
        'survival',
        'excision',
        'margins',
        'mohs',
        'adjuvant',
        'guideline',
        'schedule',
        'alternative',
        'imaging',
        'predisposition',
      ]),
      because: sentence,
      claims: z.tuple([claim]),
      compartment: z.enum(['dermal', 'subcutaneous', 'mixed', 'notSkin']).nullable(),
      citations: z.array(citation),
      flagged: z.literal(true).exactOptional(),
    }),
  )
  .register(schemaWords, { id: 'contextItems' });

/**
 * The definition of a report, from which its JSON Schema is made and against which the tests hold every report. It
 * mirrors the types of `report.ts`; a test fails to compile when the two differ.
 */
export const reportDocumentSchema = z
  .strictObject({
    schema: z.literal(reportSchema),
    knowledge: z.strictObject({ version: sentence, digest: sentence }),
    case: caseFileSchema,
    workup,
    secondReader: secondReaderSchema,
    conflicts: matrixSchema,
    nextStains: nextStainsSchema,
    minimalSet: minimalSetSchema,
    whatWouldChange: z.array(z.strictObject({ finding, to: sentence, outcome })),
    couldNotMatter: idleFindings,
    grading: gradingSchema.nullable(),
    staging: stagingSchema.nullable(),
    stagingNotes: z.array(note),
    handoff: z.strictObject({ outcome, points: z.array(note) }).nullable(),
    context: z.strictObject({
      prognosis: contextItems,
      management: contextItems,
      followUp: contextItems,
      predisposition: contextItems,
    }),
  })
  .register(schemaWords, { title: 'Arrector report' }) satisfies z.ZodType<Report>;
