import type { ClaimId } from '../evidence/claim.ts';
import type { Grade } from '../vocabulary/histology.ts';
import type { Site } from '../vocabulary/specimen.ts';
import type { ExtensionStructure, MCategory } from '../vocabulary/staging.ts';
import type { StagedN, StageGroup, Staging, StagingChapter, TCategory } from './staging.ts';

/** Sites that a chapter stages, and why. */
export type SiteRow = {
  readonly sites: readonly Site[];
  readonly because: string;
  readonly claims: readonly ClaimId[];
};

/** A T category by size in millimetres: over `overMm`, up to and including `upToMm`; null has no upper bound. */
export type SizeRow = {
  readonly t: TCategory;
  readonly overMm: number;
  readonly upToMm: number | null;
  readonly claims: readonly ClaimId[];
};

/** A T category by invasion: any of `anyOf` and none of `noneOf`. */
export type ExtensionRow = {
  readonly t: TCategory;
  readonly anyOf: readonly ExtensionStructure[];
  readonly noneOf: readonly ExtensionStructure[];
  readonly claims: readonly ClaimId[];
};

/** An N category and what it means. */
export type NodeRow = { readonly n: StagedN; readonly meaning: string; readonly claims: readonly ClaimId[] };

/** An M category and what it means. */
export type MetastasisRow = { readonly m: MCategory; readonly meaning: string; readonly claims: readonly ClaimId[] };

/** A stage group and the categories that give it, each list read as "one of"; null is no group. */
export type GroupRow = {
  readonly group: StageGroup | null;
  readonly t: readonly TCategory[];
  readonly n: readonly StagedN[];
  readonly m: readonly MCategory[];
  readonly grades: readonly Grade[];
  readonly label: string;
  readonly claims: readonly ClaimId[];
};

/** What a chapter has of an edition, as data; a chapter without stage groups has no rows in `groups`. */
export type StagingTable = {
  readonly edition: Staging['system'];
  readonly chapter: StagingChapter;
  readonly chapterNumber: number;
  readonly sites: readonly SiteRow[];
  readonly extension: readonly ExtensionRow[];
  readonly sizes: readonly SizeRow[];
  readonly nodes: readonly NodeRow[];
  readonly metastasis: readonly MetastasisRow[];
  readonly groups: readonly GroupRow[];
};

/** Says whether a size in millimetres lies in the span of a T category. */
export function isInSizeSpan(sizeMm: number, span: Pick<SizeRow, 'overMm' | 'upToMm'>): boolean {
  return sizeMm > span.overMm && (span.upToMm === null || sizeMm <= span.upToMm);
}

/** Says whether the invaded structures fulfil a row of a chapter's extension. */
export function invades(
  structures: readonly ExtensionStructure[],
  row: Pick<ExtensionRow, 'anyOf' | 'noneOf'>,
): boolean {
  return (
    structures.some((structure) => row.anyOf.includes(structure)) &&
    !structures.some((structure) => row.noneOf.includes(structure))
  );
}

/** The categories that a stage group is read from. */
export type GroupedCategories = {
  readonly t: TCategory;
  readonly n: StagedN;
  readonly m: MCategory;
  readonly grade: Grade;
};

/** Says whether categories fulfil a row of a chapter's groups. */
export function isInGroupRow(categories: GroupedCategories, row: Pick<GroupRow, 't' | 'n' | 'm' | 'grades'>): boolean {
  return (
    row.t.includes(categories.t) &&
    row.n.includes(categories.n) &&
    row.m.includes(categories.m) &&
    row.grades.includes(categories.grade)
  );
}

/** Gives the stage group that a chapter's table has for categories, or null where it has none. */
export function groupOf(table: StagingTable, categories: GroupedCategories): StageGroup | null {
  return table.groups.find((row) => isInGroupRow(categories, row))?.group ?? null;
}
