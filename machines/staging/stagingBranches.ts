import type { Note } from '../evidence/note.ts';
import type { StagingBranchMeta } from './staging.setup.ts';
import { metastasisNotStated, sizeMissing } from './stagingNotes.ts';
import type { SizeRow, StagingTable } from './stagingTable.ts';

/** Gives what a branch says of itself from the note that it adds. */
export const metaOf = ({ because, claims, expertOpinion }: Note): StagingBranchMeta => ({
  because,
  claims,
  ...(expertOpinion === true ? { expertOpinion } : {}),
});

const spanLabel = ({ overMm, upToMm }: SizeRow): string => {
  if (upToMm === null) return `over ${overMm} mm`;
  return overMm === 0 ? `up to ${upToMm} mm` : `over ${overMm} to ${upToMm} mm`;
};

/** Branches of the sites that a chapter stages; each chooses the chapter. */
export const siteBranches = <Target extends string>(table: StagingTable, target: Target) =>
  table.sites.map(
    ({ sites, because, claims }) =>
      ({
        target,
        guard: { type: 'siteIsOneOf', params: { sites } },
        actions: { type: 'chooseChapter', params: { chapter: table.chapter } },
        description: sites.join(', '),
        meta: { because, claims },
      }) as const,
  );

/** Branches of a chapter's T categories by size, and TX where no usable size was stated. */
export const sizeBranches = <Target extends string>(table: StagingTable, target: Target) =>
  [
    ...table.sizes.map(
      (row) =>
        ({
          target,
          guard: { type: 'sizeIs', params: { overMm: row.overMm, upToMm: row.upToMm } },
          actions: { type: 'setT', params: { t: row.t } },
          description: `${row.t}: ${spanLabel(row)}`,
          meta: { because: `${row.t} is ${spanLabel(row)} in greatest dimension.`, claims: row.claims },
        }) as const,
    ),
    {
      target,
      guard: 'sizeMissing',
      actions: [
        { type: 'setT', params: { t: 'TX' } },
        { type: 'addNote', params: sizeMissing },
      ],
      description: 'TX: no usable size',
      meta: metaOf(sizeMissing),
    },
  ] as const;

/** Branches of a chapter's N categories; unknown nodes and nodes not stated count as N0 and leave the note given. */
export const nodeBranches = <Target extends string>(
  table: StagingTable,
  target: Target,
  notes: { readonly unknown: Note; readonly notStated: Note },
) =>
  [
    ...table.nodes.map(
      ({ n, meaning, claims }) =>
        ({
          target,
          guard: { type: 'nodesAre', params: { entered: n } },
          actions: { type: 'setN', params: { n } },
          description: n,
          meta: { because: `${n} is ${meaning}.`, claims },
        }) as const,
    ),
    {
      target,
      guard: { type: 'nodesAre', params: { entered: 'NX' } },
      actions: [
        { type: 'setN', params: { n: 'N0' } },
        { type: 'addNote', params: notes.unknown },
      ],
      description: 'unknown, counted as N0',
      meta: metaOf(notes.unknown),
    },
    {
      target,
      guard: { type: 'nodesAre', params: { entered: null } },
      actions: [
        { type: 'setN', params: { n: 'N0' } },
        { type: 'addNote', params: notes.notStated },
      ],
      description: 'not stated, counted as N0',
      meta: metaOf(notes.notStated),
    },
  ] as const;

/** Branches of a chapter's M categories; metastasis not stated counts as M0 and leaves a note. */
export const metastasisBranches = <Target extends string>(table: StagingTable, target: Target) =>
  [
    ...table.metastasis.map(
      ({ m, meaning, claims }) =>
        ({
          target,
          guard: { type: 'metastasisIs', params: { entered: m } },
          actions: { type: 'setM', params: { m } },
          description: m,
          meta: { because: `${m} is ${meaning}.`, claims },
        }) as const,
    ),
    {
      target,
      guard: { type: 'metastasisIs', params: { entered: null } },
      actions: [
        { type: 'setM', params: { m: 'M0' } },
        { type: 'addNote', params: metastasisNotStated },
      ],
      description: 'not stated, counted as M0',
      meta: metaOf(metastasisNotStated),
    },
  ] as const;
