import type { FindingId } from '../vocabulary/findings.ts';

/** Actins in the order in which they are preferred; the later ones are accepted in the place of SMA. */
export const actins = ['sma', 'msaHhf35', 'calponin'] as const satisfies readonly FindingId[];

/** Keratins that are broad or of low molecular weight: one class of the exclusion set (claims of bases K1, K4). */
export const broadKeratins = ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin'] as const satisfies readonly FindingId[];

/** Keratins of high molecular weight: the other class of the exclusion set (claims of bases K1, K4, P5). */
export const highMolecularWeightKeratins = ['ck56', 'ck34bE12'] as const satisfies readonly FindingId[];

/** Every keratin; CK7 is a keratin, but alone it stands for neither class of the exclusion set. */
export const keratins = [
  ...broadKeratins,
  ...highMolecularWeightKeratins,
  'ck7',
] as const satisfies readonly FindingId[];

/** Melanocytic markers that a step reads as soon as they are known. */
export const melanocyticMarkers = ['sox10', 'hmb45', 'melanA'] as const satisfies readonly FindingId[];
