/** The core panel, in the order in which the workup asks for it. */
export const corePanel = ['sma', 'desmin', 'vimentin', 's100', 'cytokeratin', 'cd34', 'p53'] as const;

/** Stains beyond the core panel, grouped by lineage in clinical order. */
export const furtherStains = [
  'msaHhf35',
  'calponin',
  'hCaldesmon',
  'smmhc',
  'sox10',
  'hmb45',
  'melanA',
  'mitf',
  'p75',
  'prame',
  'ae1ae3',
  'cam52',
  'mnf116',
  'ck56',
  'ck34bE12',
  'ck7',
  'p63',
  'p40',
  'ema',
  'cea',
  'cd10',
  'cd68',
  'cd99',
  'cd117',
  'cd31',
  'erg',
  'fli1',
  'factorXIIIa',
  'procollagen1',
  'd240',
  'nestin',
  'wt1',
  'ki67',
  'phh3',
  'p16',
  'rb',
  'pten',
  'er',
  'pr',
  'fh',
  's2c',
  'h3k27me3',
  'tle1',
  'stat6',
  'alk',
  'panTrk',
  'bcl2',
] as const;

/** Every stain id of the case file, core panel first. */
export const stainIds = [...corePanel, ...furtherStains] as const;

/** A stain id of the case file; `cytokeratin` is a broad keratin whose antibody is not stated. */
export type StainId = (typeof stainIds)[number];

/** Stains read as retained or lost instead of positive or negative. */
export const retentionStains = ['h3k27me3', 'fh', 'pten', 'rb'] as const satisfies readonly StainId[];

/** A stain read as retained or lost. */
export type RetentionStainId = (typeof retentionStains)[number];

/** Stains read as positive, focal or negative. */
export type ExpressionStainId = Exclude<StainId, RetentionStainId | 'p53' | 'ki67'>;

/** Readings of an expression stain; `equivocal` and `notDone` are unknown, never negative. */
export const expressionReadings = ['positive', 'focal', 'negative', 'equivocal', 'notDone'] as const;

/** Readings of p53, which has patterns: `wildType` scattered and weak, `overexpressed` diffuse and strong, `absent` null. */
export const p53Readings = ['wildType', 'overexpressed', 'absent', 'equivocal', 'notDone'] as const;

/** Readings of a stain whose loss is the abnormal result. */
export const retentionReadings = ['retained', 'lost', 'equivocal', 'notDone'] as const;

/** A reading of an expression stain. */
export type ExpressionReading = (typeof expressionReadings)[number];

/** A reading of p53. */
export type P53Reading = (typeof p53Readings)[number];

/** A reading of a retention stain. */
export type RetentionReading = (typeof retentionReadings)[number];

/** Any categorical reading of a stain. */
export type StainReading = ExpressionReading | P53Reading | RetentionReading;

const retention: ReadonlySet<StainId> = new Set(retentionStains);

/** Gives the readings that a stain may have; `ki67` has none, it takes a percentage of cells. */
export function readingsOf(stain: StainId): readonly StainReading[] {
  if (stain === 'p53') return p53Readings;
  if (stain === 'ki67') return [];
  return retention.has(stain) ? retentionReadings : expressionReadings;
}
