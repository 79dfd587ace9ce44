import type { Atypia, Cellularity, Depth, DifferentiationScore, Growth, Necrosis } from './histology.ts';
import type { Procedure, Sex, Site } from './specimen.ts';
import type { ExtensionStructure, MCategory, NCategory } from './staging.ts';
import type { ExpressionReading, ExpressionStainId, P53Reading, RetentionReading, RetentionStainId } from './stains.ts';

/** The schema name that every case file carries. */
export const caseSchema = 'arrector.case/1';

/** A stain result with what the laboratory states beside it; `percentCells` is 0 to 100. */
export type StainEntry<R> = { readonly result: R; readonly clone?: string; readonly percentCells?: number };

/** A stain result as written in a case file: the bare reading is short for `{ result }`. */
export type StainValue<R> = R | StainEntry<R>;

/** Ki-67 index as the percentage of positive cells, 0 to 100, or said to be unknown. */
export type Ki67Value =
  | { readonly percentCells: number; readonly clone?: string }
  | 'equivocal'
  | 'notDone'
  | { readonly result: 'equivocal' | 'notDone'; readonly clone?: string };

/** The stains of a case; a stain that is not listed was not stated, which is not negative. */
export type CaseStains = { readonly [S in ExpressionStainId]?: StainValue<ExpressionReading> } & {
  readonly [S in RetentionStainId]?: StainValue<RetentionReading>;
} & { readonly p53?: StainValue<P53Reading>; readonly ki67?: Ki67Value };

/**
 * A mitotic count: `fields` is the number of high-power fields counted, `fieldNumber` the eyepiece field number at a
 * ×40 objective, `fieldDiameterMm` and `areaMm2` in millimetres and square millimetres. A bare number is a raw count
 * per 10 high-power fields of unknown area.
 */
export type MitosesValue =
  | number
  | 'notAssessable'
  | {
      readonly count: number;
      readonly fields: number;
      readonly fieldNumber?: number;
      readonly fieldDiameterMm?: number;
    }
  | { readonly count: number; readonly areaMm2: number };

/** A feature that is seen (`true`), not seen (`false`) or said to be not assessable. */
export type FeatureValue = boolean | 'notAssessable';

/** How the tissue was obtained and where from. */
export type CaseSpecimen = {
  readonly procedure?: Procedure;
  readonly site?: Site;
  readonly siteText?: string;
  readonly priorTreatment?: boolean;
};

/** What bears on the question about the person; no identifiers. */
export type CasePatient = {
  readonly ageYears?: number;
  readonly sex?: Sex;
  readonly multipleLesions?: boolean;
  readonly immunosuppressed?: boolean;
};

/** What the haematoxylin-eosin sections show. */
export type CaseHistology = {
  readonly depth?: Depth;
  readonly atypia?: Atypia;
  readonly mitoses?: MitosesValue;
  readonly necrosis?: Necrosis;
  readonly growth?: Growth;
  readonly cellularity?: Cellularity;
  readonly fascicles?: FeatureValue;
  readonly vascularFeatures?: FeatureValue;
  readonly lymphovascularInvasion?: FeatureValue;
  readonly perineuralInvasion?: FeatureValue;
  readonly ulceration?: FeatureValue;
  readonly differentiation?: DifferentiationScore;
};

/** What staging needs: greatest dimension in millimetres, nodes, metastasis, adjoining structures invaded. */
export type CaseStaging = {
  readonly sizeMm?: number;
  readonly n?: NCategory;
  readonly m?: MCategory;
  readonly extension?: readonly ExtensionStructure[];
};

/** A case as it goes in: everything but `schema` is optional. */
export type CaseFile = {
  readonly schema: typeof caseSchema;
  readonly label?: string;
  readonly specimen?: CaseSpecimen;
  readonly patient?: CasePatient;
  readonly stains?: CaseStains;
  readonly histology?: CaseHistology;
  readonly staging?: CaseStaging;
};
