import { assign, raise, setup } from 'xstate';
import type { Note } from '../evidence/note.ts';
import type { Grade } from '../vocabulary/histology.ts';
import type { Site } from '../vocabulary/specimen.ts';
import type { MCategory, NCategory } from '../vocabulary/staging.ts';
import { ajcc8HeadNeck } from './ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from './ajcc8TrunkExtremity.ts';
import type { StagedN, StageGroup, StagingChapter, StagingFindings, StagingResult, TCategory } from './staging.ts';
import { isDermal, notesOnCase, notesOnGroup } from './stagingNotes.ts';
import {
  type ExtensionRow,
  type GroupRow,
  invades,
  isInGroupRow,
  isInSizeSpan,
  type SizeRow,
  type StagingTable,
} from './stagingTable.ts';

/** What the staging machine knows on its way: the findings, the chapter once chosen, the categories so far. */
export type StagingContext = {
  readonly findings: StagingFindings;
  readonly chapter: StagingChapter | null;
  readonly t: TCategory;
  readonly n: StagedN;
  readonly m: MCategory;
  readonly group: StageGroup | null;
  readonly notes: readonly Note[];
};

/** What a state of the staging machine settles, or the group that it ends in; null is no group. */
export type StagingStateMeta =
  | { readonly asks: readonly (keyof StagingFindings)[] }
  | { readonly group: StageGroup | null };

/** Why a branch of the staging machine is taken, and the claims behind it. */
export type StagingBranchMeta = Omit<Note, 'id'>;

const tables: Readonly<Record<StagingChapter, StagingTable>> = {
  trunkExtremity: ajcc8TrunkExtremity,
  headNeck: ajcc8HeadNeck,
};

const gradeOf = (findings: StagingFindings): Grade => findings.grade ?? 'GX';

/** Says whether a size in millimetres can be staged: a finite number above 0. */
const isUsableSize = (sizeMm: number | undefined): sizeMm is number =>
  sizeMm !== undefined && Number.isFinite(sizeMm) && sizeMm > 0;

/** Gives the result that a context amounts to; without a chapter there is no stage, only the pointer. */
export function stagingOf({ findings, chapter, t, n, m, group, notes }: StagingContext): StagingResult {
  if (chapter === null) return { staging: null, notes };
  const table = tables[chapter];
  return {
    staging: {
      system: table.edition,
      chapter: table.chapter,
      t,
      n,
      m,
      group,
      extrapolated: isDermal(findings),
      notes: [
        ...notes,
        ...notesOnGroup(table, { t, n, m, grade: gradeOf(findings) }, group),
        ...notesOnCase(findings, table),
      ],
    },
    notes: [],
  };
}

type Change<P> = (context: StagingContext, params: P) => Partial<StagingContext>;

/** What each action of the staging machine changes in its context; XState and the plain run use the same. */
export const stagingChanges = {
  chooseChapter: (_, { chapter }) => ({ chapter }),
  setT: (_, { t }) => ({ t }),
  setN: (_, { n }) => ({ n }),
  setM: (_, { m }) => ({ m }),
  setGroup: (_, { group }) => ({ group }),
  addNote: ({ notes }, note) => ({ notes: [...notes, note] }),
} satisfies {
  readonly chooseChapter: Change<{ readonly chapter: StagingChapter }>;
  readonly setT: Change<{ readonly t: TCategory }>;
  readonly setN: Change<{ readonly n: StagedN }>;
  readonly setM: Change<{ readonly m: MCategory }>;
  readonly setGroup: Change<{ readonly group: StageGroup | null }>;
  readonly addNote: Change<Note>;
};

type Params<A extends keyof typeof stagingChanges> = Parameters<(typeof stagingChanges)[A]>[1];

/**
 * The guards and actions of the staging machine. Every guard is a clinical sentence that is true or false of the
 * context; sizes, structures and categories come in as parameters, from the tables.
 */
export const stagingSetup = setup({
  types: {
    context: {} as StagingContext,
    events: {} as { type: 'step.settled' },
    input: {} as StagingFindings,
    output: {} as StagingResult,
    meta: {} as StagingStateMeta,
    transitionMeta: {} as StagingBranchMeta,
  },
  guards: {
    siteIsOneOf: ({ context }, params: { readonly sites: readonly Site[] }) =>
      context.findings.site !== undefined && params.sites.includes(context.findings.site),
    siteMissing: ({ context }) => context.findings.site === undefined,
    invades: ({ context }, params: Pick<ExtensionRow, 'anyOf' | 'noneOf'>) =>
      invades(context.findings.extension ?? [], params),
    invadesNothing: ({ context }, params: { readonly stated: boolean }) =>
      (context.findings.extension ?? []).length === 0 && (context.findings.extension !== undefined) === params.stated,
    sizeIs: ({ context }, params: Pick<SizeRow, 'overMm' | 'upToMm'>) =>
      isUsableSize(context.findings.sizeMm) && isInSizeSpan(context.findings.sizeMm, params),
    sizeMissing: ({ context }) => !isUsableSize(context.findings.sizeMm),
    nodesAre: ({ context }, params: { readonly entered: NCategory | null }) =>
      (context.findings.n ?? null) === params.entered,
    metastasisIs: ({ context }, params: { readonly entered: MCategory | null }) =>
      (context.findings.m ?? null) === params.entered,
    categoriesAre: ({ context }, params: Pick<GroupRow, 't' | 'n' | 'm' | 'grades'>) =>
      isInGroupRow({ t: context.t, n: context.n, m: context.m, grade: gradeOf(context.findings) }, params),
  },
  actions: {
    settle: raise({ type: 'step.settled' }),
    chooseChapter: assign(({ context }, params: Params<'chooseChapter'>) =>
      stagingChanges.chooseChapter(context, params),
    ),
    setT: assign(({ context }, params: Params<'setT'>) => stagingChanges.setT(context, params)),
    setN: assign(({ context }, params: Params<'setN'>) => stagingChanges.setN(context, params)),
    setM: assign(({ context }, params: Params<'setM'>) => stagingChanges.setM(context, params)),
    setGroup: assign(({ context }, params: Params<'setGroup'>) => stagingChanges.setGroup(context, params)),
    addNote: assign(({ context }, params: Params<'addNote'>) => stagingChanges.addNote(context, params)),
  },
});
