import { z } from 'zod';
import { schemaWords } from '../case/schemaWords.ts';
import { scoredStainIds } from '../panel/evidenceOf.ts';
import type { Matrix } from '../panel/matrix.ts';
import type { MinimalSet } from '../panel/minimalSet.ts';
import type { NextStain, StainInEntity } from '../panel/nextStains.ts';
import { findingIds } from '../vocabulary/findings.ts';
import { entityIds } from '../vocabulary/outcomes.ts';
import { stainIds } from '../vocabulary/stains.ts';
import { certainty, citation, claim, entity, finding, findingOrTest, outcome, sentence } from './namesSchema.ts';
import type { Report, SecondReaderReport } from './report.ts';

const count = z.int().min(0);
const bits = z.number().register(schemaWords, { description: 'bits, rounded to four decimals' });
const share = z
  .number()
  .min(0)
  .max(1)
  .register(schemaWords, { description: 'a share, rounded to six significant digits' });

const published = z
  .strictObject({ positive: count, total: z.int().min(1) })
  .register(schemaWords, { id: 'published', description: 'published tumours that react, of those that were stained' });

const panelFinding = z
  .enum([...scoredStainIds, 'ki67', 'atypia', 'mitoses'])
  .register(schemaWords, { id: 'panelFinding', description: 'a finding that the second reader weighs' });

const panelReading = { finding: panelFinding, reading: sentence };

const source = {
  published: published.nullable(),
  citations: z.array(citation),
  borrowedFrom: entity.exactOptional(),
  substitute: sentence.exactOptional(),
};

const weighed = { ...panelReading, bits, basis: z.enum(['published', 'expertOpinion']), ...source };

const weighedFindings = z.array(z.strictObject(weighed)).register(schemaWords, { id: 'weighedFindings' });

/** The definition of what the second reader says. */
export const secondReaderSchema = z.strictObject({
  ranking: z
    .array(
      z.strictObject({
        entity,
        support: share,
        interval: z.tuple([share, share]),
        for: weighedFindings,
        against: weighedFindings,
      }),
    )
    .length(entityIds.length),
  agrees: z.boolean().nullable(),
  informative: z.boolean(),
  gainedBits: bits,
  agreement: z.strictObject({
    verdict: z.enum(['agrees', 'disagrees', 'notInformative']),
    because: sentence,
    entities: z.array(entity),
    best: entity,
    objections: z.array(z.strictObject({ ...weighed, entity })),
  }),
  unread: z.array(z.strictObject({ finding: z.enum([...stainIds, 'atypia']), reading: sentence, because: sentence })),
  note: sentence,
}) satisfies z.ZodType<SecondReaderReport>;

/** The definition of the matrix of entities and findings. */
export const matrixSchema = z.strictObject({
  findings: z.array(z.strictObject(panelReading)),
  rows: z
    .array(
      z.strictObject({
        entity,
        support: share,
        cells: z.array(
          z.strictObject({
            ...panelReading,
            expectedness: z.enum(['expected', 'unexpected', 'either', 'noPublishedFigure']),
            ...source,
          }),
        ),
      }),
    )
    .length(entityIds.length),
}) satisfies z.ZodType<Matrix>;

const stainInEntity: z.ZodType<StainInEntity> = z.strictObject({ entity, ...source });

/** The definition of the stains that would help, best first. */
export const nextStainsSchema = z.array(
  z.strictObject({
    stain: z.enum(stainIds),
    expectedGainBits: bits.min(0),
    mayChangeOutcome: z.boolean(),
    changes: z.array(z.strictObject({ to: sentence, outcome, certainty })),
    separates: z.tuple([stainInEntity, stainInEntity]).nullable(),
    because: sentence,
    claims: z.array(claim),
    expertOpinion: z.boolean(),
  }),
) satisfies z.ZodType<readonly NextStain[]>;

const needed = z.array(z.strictObject({ finding, readings: z.array(sentence).min(1) }));

/** The definition of the fewest stains that would establish the conclusion. */
export const minimalSetSchema = z.strictObject({
  establishes: outcome.nullable(),
  stains: needed,
  besides: needed,
  waitsFor: z.array(findingOrTest),
  because: sentence,
}) satisfies z.ZodType<MinimalSet>;

/** The definition of the findings that could not matter to the workup. */
export const idleFindings = z.array(z.enum([...findingIds, 'ki67'])) satisfies z.ZodType<Report['couldNotMatter']>;
