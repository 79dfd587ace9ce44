import type { EvidenceEntity } from '../evidence/frequencyNames.ts';
import type { EntityId } from '../vocabulary/outcomes.ts';

/**
 * Published entities that stand beside an entity and are never summed with it: other sites, overlaps, variants that are
 * tumours of their own. For finding figures; the second reader takes those of `entitySources` alone.
 */
export const besideEntities: Readonly<Partial<Record<EntityId, readonly EvidenceEntity[]>>> = {
  leiomyosarcoma: ['context.leiomyosarcomaOtherSites', 'context.leiomyosarcomaMetastasis'],
  leiomyoma: ['context.vulvarSmoothMuscle'],
  spindleCellSquamousCellCarcinoma: [
    'context.poorlyDifferentiatedScc',
    'context.conventionalScc',
    'context.mucosalSarcomatoidScc',
  ],
  dermatofibrosarcomaProtuberans: ['superficialCd34PositiveFibroblasticTumour', 'context.dermatofibromaDfspOverlap'],
  dermatofibroma: ['dermatofibroma.epithelioid', 'context.dermatofibromaDfspOverlap'],
  neurofibroma: ['context.benignNerveSheath'],
  mpnst: ['context.mpnstMimics'],
};
