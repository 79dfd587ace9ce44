/**
 * Deepest compartment involved: `superficialSubcutis` is minimal, focal extension; `subcutis` is centred in or deep
 * into fat; `notAssessable` is a shave or superficial sample. No percentage: no source read gives one
 * (claims of bases S1, S2).
 */
export const depths = ['dermis', 'superficialSubcutis', 'subcutis', 'fascia', 'muscle', 'notAssessable'] as const;

/** Deepest compartment involved. */
export type Depth = (typeof depths)[number];

/**
 * Depths at which the tumour counts as dermal: minimal, focal extension into fat is included (claims
 * `whoCriteriaForDermalSmoothMuscleNeoplasm`, `minimalSubcutisMayMatterReportDepth`).
 */
export const dermalDepths: readonly Depth[] = ['dermis', 'superficialSubcutis'];

/** Cytological atypia, or said to be not assessable. */
export const atypias = ['none', 'mild', 'moderate', 'severe', 'notAssessable'] as const;

/** Cytological atypia. */
export type Atypia = (typeof atypias)[number];

/** Tumour necrosis; `present` says that its extent is not stated. */
export const necroses = ['absent', 'under50', 'atLeast50', 'present', 'notAssessable'] as const;

/** Tumour necrosis. */
export type Necrosis = (typeof necroses)[number];

/** Growth pattern at the edge. */
export const growths = ['circumscribed', 'infiltrative', 'notAssessable'] as const;

/** Growth pattern at the edge. */
export type Growth = (typeof growths)[number];

/** Cellularity of the lesion. */
export const cellularities = ['low', 'high', 'notAssessable'] as const;

/** Cellularity of the lesion. */
export type Cellularity = (typeof cellularities)[number];

/** FNCLCC tumour differentiation score. */
export const differentiationScores = [1, 2, 3] as const;

/** FNCLCC tumour differentiation score. */
export type DifferentiationScore = (typeof differentiationScores)[number];

/** A histological grade by FNCLCC; `GX` cannot be assessed. */
export type Grade = 'G1' | 'G2' | 'G3' | 'GX';
