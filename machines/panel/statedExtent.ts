import type { CitationId } from '../evidence/citation.ts';
import type { EvidenceEntity, EvidenceMarker } from '../evidence/frequencyNames.ts';

/**
 * A pooled row that says how much of each positive tumour stained: `focal` of its positive tumours focally, patchily or
 * weakly. It is our reading of the row's `pattern` and `threshold`.
 */
export type StatedExtent = {
  readonly entity: EvidenceEntity;
  readonly marker: EvidenceMarker;
  readonly citation: CitationId;
  readonly focal: number;
};

const row = (entity: EvidenceEntity, marker: EvidenceMarker, citation: CitationId, focal: number): StatedExtent => ({
  entity,
  marker,
  citation,
  focal,
});

/**
 * The pooled rows that state the extent of all their positive tumours. Rows that counted only diffuse or strong staining
 * are not among them, because focal staining is negative there.
 */
export const statedExtents: readonly StatedExtent[] = [
  row('leiomyosarcoma.dermal', 'ema', 'swanson1988', 1),
  row('leiomyosarcoma.dermal', 'cytokeratin.mnf116', 'p40MoreSpecificThanP63', 1),
  row('leiomyoma.pilar', 'desmin', 'yokoyama1987', 0),
  row('leiomyoma.symplastic', 'desmin', 'elaouni2021', 0),
  row('leiomyoma.symplastic', 'hCaldesmon', 'elaouni2021', 0),
  row('leiomyoma.angioleiomyoma', 'hCaldesmon', 'watanabe1999', 0),
  row('atypicalFibroxanthoma', 'msaHhf35', 'ma1992', 6),
  row('atypicalFibroxanthoma', 'vimentin', 'ma1992', 0),
  row('atypicalFibroxanthoma', 'p63', 'hall2008', 3),
  row('atypicalFibroxanthoma', 'p63', 'p40MoreSpecificThanP63', 6),
  row('atypicalFibroxanthoma', 'p63', 'jo2011', 1),
  row('atypicalFibroxanthoma', 'cd99', 'hartel2006', 1),
  row('atypicalFibroxanthoma', 'procollagen1', 'jensen2004', 3),
  row('spindleCellScc', 'sma', 'morgan2008', 2),
  row('spindleCellScc', 'cd10', 'hall2008', 3),
  row('spindleCellScc', 'p63', 'gleason2009', 0),
  row('desmoplasticMelanoma', 'sox10', 'palla2013', 0),
  row('desmoplasticMelanoma', 'sox10', 'ramosHerberth2010', 0),
  row('desmoplasticMelanoma', 'cd10', 'hultgren2007', 3),
  row('desmoplasticMelanoma', 'p16', 'p16InDesmoplasticSpitzNevus2008', 2),
  row('dfsp', 'cd34', 'abenoza1993', 0),
  row('dfsp', 'cd34', 'cd34InVascularAndSpindleTumors', 0),
  row('dfsp', 'cd34', 'antiCd34InSoftTissueTumors1995', 0),
  row('dfsp', 'cd99', 'cd99InDfspAndDermatofibroma', 21),
  row('dfsp', 'msaHhf35', 'ma1992', 12),
  row('dfsp', 'vimentin', 'brathwaite1994', 0),
  row('dfsp', 'vimentin', 'ma1992', 0),
  row('dermatofibroma', 'cd34', 'abenoza1993', 5),
  row('dermatofibroma', 'cd34', 'chen1996', 6),
  row('dermatofibroma.cellular', 'hCaldesmon', 'ceballos2000', 1),
  row('neurofibroma', 's100', 'khalifa2000', 0),
  row('neurofibroma', 's100', 'neurofibromasAndNeurotizedNevi', 0),
  row('neurofibroma', 'cd34', 'cho1995', 5),
  row('neurofibroma', 'cd34', 'cd34InVascularAndSpindleTumors', 0),
  row('mpnst', 'sox10', 'palla2013', 3),
  row('mpnst', 'p63', 'jo2011', 1),
  row('myofibroma', 'hCaldesmon', 'dAddario2002', 3),
  row('synovialSarcoma', 's100', 'guillou1996', 29),
  row('synovialSarcoma', 's100', 'cytokeratinSubsetsInSynovialSarcoma1999', 10),
  row('synovialSarcoma', 'cytokeratin.mnf116', 'synovialSarcomaEpithelialComponent', 24),
  row('synovialSarcoma', 'tle1', 'kosemehmetoglu2009', 2),
  row('angiosarcoma.cutaneous', 'erg', 'mcKay2012', 1),
];

/**
 * How much staining is diffuse: of the tumours of an entity that react, the share that reacts diffusely is this number
 * times the share that reacts at all, so that a marker at home stains diffusely and one that is not stains focally.
 * `estimateDiffuseness` gives it for the rows of `statedExtents`; that the relation is a straight line is expert opinion.
 */
export const diffuseness = 0.9;

/** A row of `statedExtents` with its counts: `share` is the share of tumours of its entity that react to its marker. */
export type ExtentCount = { readonly positive: number; readonly focal: number; readonly share: number };

/** Estimates the diffuseness by least squares through the origin, each row weighted by its positive tumours. */
export function estimateDiffuseness(rows: readonly ExtentCount[]): number {
  const product = rows.reduce((sum, { positive, focal, share }) => sum + (positive - focal) * share, 0);
  const square = rows.reduce((sum, { positive, share }) => sum + positive * share ** 2, 0);
  return product / square;
}
