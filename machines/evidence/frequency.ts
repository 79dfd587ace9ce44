import type { CitationId } from './citation.ts';
import { angiosarcomaFrequencies } from './frequencies/angiosarcoma.ts';
import { atypicalFibroxanthomaFrequencies } from './frequencies/atypicalFibroxanthoma.ts';
import { contextFrequencies } from './frequencies/context.ts';
import { dermatofibromaFrequencies } from './frequencies/dermatofibroma.ts';
import { dermatofibrosarcomaFrequencies } from './frequencies/dermatofibrosarcoma.ts';
import { leiomyomaFrequencies } from './frequencies/leiomyoma.ts';
import { leiomyosarcomaFrequencies } from './frequencies/leiomyosarcoma.ts';
import { melanomaFrequencies } from './frequencies/melanoma.ts';
import { nerveSheathFrequencies } from './frequencies/nerveSheath.ts';
import { nodularFasciitisAndMyofibromaFrequencies } from './frequencies/nodularFasciitisAndMyofibroma.ts';
import { spindleCellCarcinomaFrequencies } from './frequencies/spindleCellCarcinoma.ts';
import { synovialSarcomaFrequencies } from './frequencies/synovialSarcoma.ts';
import type { EvidenceEntity, EvidenceMarker } from './frequencyNames.ts';

/**
 * One published figure: `positive` of `total` tumours, or a `percent` (0 to 100) where the source gives no counts; each
 * is null where it is not given. `pooled` says whether it may be added to others: not a single case, not a percentage
 * without counts, not a figure that is circular because the stain defined the tumour, not a `context` entity.
 * `pattern` and `threshold` say what counted as positive, and `asPublished` keeps the source's own words.
 */
export type FrequencyRow = {
  readonly entity: EvidenceEntity;
  readonly marker: EvidenceMarker;
  readonly positive: number | null;
  readonly total: number | null;
  readonly percent: number | null;
  readonly pooled: boolean;
  readonly pattern?: string;
  readonly threshold?: string;
  readonly citation: CitationId;
  readonly asPublished: { readonly entity: string; readonly marker: string };
};

/** Every published figure, by entity in clinical order; almost all were read from abstracts. */
export const frequencies: readonly FrequencyRow[] = [
  ...leiomyosarcomaFrequencies,
  ...leiomyomaFrequencies,
  ...atypicalFibroxanthomaFrequencies,
  ...spindleCellCarcinomaFrequencies,
  ...melanomaFrequencies,
  ...dermatofibrosarcomaFrequencies,
  ...dermatofibromaFrequencies,
  ...nerveSheathFrequencies,
  ...nodularFasciitisAndMyofibromaFrequencies,
  ...synovialSarcomaFrequencies,
  ...angiosarcomaFrequencies,
  ...contextFrequencies,
];
