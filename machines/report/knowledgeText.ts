import { citations } from '../evidence/citation.ts';
import { claims } from '../evidence/claim.ts';
import { frequencies } from '../evidence/frequency.ts';
import { fnclcc } from '../grading/fnclcc.ts';
import {
  leiomyomaMitosesBelow,
  objectiveMagnification,
  referenceArea,
  referenceFields,
} from '../grading/mitoticCount.ts';
import { clearMargin, entitiesNamedBy, neverSeenFrom } from '../panel/agreement.ts';
import { correlatedStains } from '../panel/correlatedStains.ts';
import { entitySources, stainSources, unscoredStains } from '../panel/evidenceOf.ts';
import { homeLineages } from '../panel/homeLineages.ts';
import { usualShare } from '../panel/matrix.ts';
import { largestSet, mostPanels } from '../panel/minimalSet.ts';
import { inQuestionFrom, listedFromBits } from '../panel/nextStains.ts';
import { derivedCounts, raisedKi67Percent } from '../panel/publishedSeries.ts';
import { readerParameters } from '../panel/readerParameters.ts';
import { informativeBits, mentionedBits, supportNote } from '../panel/secondReader.ts';
import { pleomorphicDermalSarcomaSizeMm } from '../readFindings.ts';
import { ajcc8HeadNeck } from '../staging/ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from '../staging/ajcc8TrunkExtremity.ts';
import { cloneSpellings } from '../vocabulary/cloneClass.ts';
import { criteria } from '../workup/criteria.ts';
import { outcomes } from '../workup/outcomes.ts';
import { pitfalls } from '../workup/pitfalls.ts';
import { requirements } from '../workup/requirements.ts';
import { stepsOf } from '../workup/route.ts';
import { workupMachine } from '../workup/workup.machine.ts';
import { compartmentsShown } from './contextOf.ts';
import { pointers } from './pointers.ts';
import { leiomyomaContext, leiomyosarcomaContext } from './publishedContext.ts';

const inOrderOfKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, (value as Record<string, unknown>)[key]]),
      )
    : value;

/**
 * Gives everything that decides a conclusion, a grade or a stage, that the second reader weighs by, or that a report cites, as one canonical text: JSON
 * with the keys of every object sorted and lists in their order. Equal knowledge gives equal text.
 */
export function knowledgeText(): string {
  const known = {
    workup: { criteria, steps: stepsOf(workupMachine), requirements, pitfalls, outcomes },
    panel: {
      readerParameters,
      raisedKi67Percent,
      derivedCounts,
      entitySources,
      stainSources,
      unscoredStains,
      homeLineages,
      correlatedStains,
      entitiesNamedBy,
      clearMargin,
      neverSeenFrom,
      informativeBits,
      mentionedBits,
      inQuestionFrom,
      listedFromBits,
      usualShare,
      largestSet,
      mostPanels,
      supportNote,
    },
    grading: { fnclcc, leiomyomaMitosesBelow, objectiveMagnification, referenceArea, referenceFields },
    staging: { ajcc8TrunkExtremity, ajcc8HeadNeck },
    cutOffs: { pleomorphicDermalSarcomaSizeMm },
    clones: { cloneSpellings },
    report: { pointers, compartmentsShown, leiomyosarcomaContext, leiomyomaContext },
    evidence: { claims, frequencies, citations },
  };
  return JSON.stringify(known, inOrderOfKeys);
}
