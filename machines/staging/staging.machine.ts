import { ajcc8HeadNeck } from './ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from './ajcc8TrunkExtremity.ts';
import { stagingOf, stagingSetup } from './staging.setup.ts';
import { metaOf, metastasisBranches, nodeBranches, siteBranches, sizeBranches } from './stagingBranches.ts';
import {
  extensionNotStated,
  genitalNotStagedHere,
  headNeckHasNoGroup,
  headNeckNodesNotStated,
  headNeckNodesUnknown,
  noGroupWithoutT,
  siteNotStagedHere,
  siteNotStated,
  trunkNodesNotStated,
  trunkNodesUnknown,
} from './stagingNotes.ts';

const finalStage = {
  IA: 'stageIA',
  IB: 'stageIB',
  II: 'stageII',
  IIIA: 'stageIIIA',
  IIIB: 'stageIIIB',
  IV: 'stageIV',
} as const;

/**
 * AJCC staging as a machine: the site chooses the chapter, the chapter settles T, N and M, and trunk and extremity
 * ends in a stage group; head and neck has none. Input: the findings and the grade; output: the stage, or a pointer.
 * Branches, sizes and groups are read from the tables of each chapter.
 */
export const stagingMachine = stagingSetup.createMachine({
  id: 'staging',
  context: ({ input }) => ({ findings: input, chapter: null, t: 'TX', n: 'N0', m: 'M0', group: null, notes: [] }),
  output: ({ context }) => stagingOf(context),
  initial: 'site',
  states: {
    site: {
      description: 'Site of the tumour: it chooses the chapter',
      meta: { asks: ['site'] },
      entry: 'settle',
      on: {
        'step.settled': [
          ...siteBranches(ajcc8TrunkExtremity, 'trunkExtremitySize'),
          ...siteBranches(ajcc8HeadNeck, 'headNeckExtension'),
          {
            target: 'notStagedHere',
            guard: { type: 'siteIsOneOf', params: { sites: ['genital'] } },
            actions: { type: 'addNote', params: genitalNotStagedHere },
            description: 'genital',
            meta: metaOf(genitalNotStagedHere),
          },
          {
            target: 'notStagedHere',
            guard: { type: 'siteIsOneOf', params: { sites: ['other'] } },
            actions: { type: 'addNote', params: siteNotStagedHere },
            description: 'other',
            meta: metaOf(siteNotStagedHere),
          },
          {
            target: 'siteNeeded',
            guard: 'siteMissing',
            actions: { type: 'addNote', params: siteNotStated },
            description: 'not stated',
            meta: metaOf(siteNotStated),
          },
        ],
      },
    },
    trunkExtremitySize: {
      description: 'Trunk and extremity: greatest dimension in mm',
      meta: { asks: ['sizeMm'] },
      entry: 'settle',
      on: { 'step.settled': sizeBranches(ajcc8TrunkExtremity, 'trunkExtremityNodes') },
    },
    trunkExtremityNodes: {
      description: 'Trunk and extremity: regional lymph nodes',
      meta: { asks: ['n'] },
      entry: 'settle',
      on: {
        'step.settled': nodeBranches(ajcc8TrunkExtremity, 'trunkExtremityMetastasis', {
          unknown: trunkNodesUnknown,
          notStated: trunkNodesNotStated,
        }),
      },
    },
    trunkExtremityMetastasis: {
      description: 'Trunk and extremity: distant metastasis',
      meta: { asks: ['m'] },
      entry: 'settle',
      on: { 'step.settled': metastasisBranches(ajcc8TrunkExtremity, 'trunkExtremityGroup') },
    },
    trunkExtremityGroup: {
      description: 'Trunk and extremity: stage group from T, N, M and grade',
      meta: { asks: ['grade'] },
      entry: 'settle',
      on: {
        'step.settled': ajcc8TrunkExtremity.groups.map(
          ({ group, label, claims, ...categories }) =>
            ({
              target: group === null ? 'withoutGroup' : finalStage[group],
              guard: { type: 'categoriesAre', params: categories },
              actions:
                group === null ? { type: 'addNote', params: noGroupWithoutT } : { type: 'setGroup', params: { group } },
              description: label,
              meta: {
                because: group === null ? noGroupWithoutT.because : `Stage ${group} is ${label}.`,
                claims,
              },
            }) as const,
        ),
      },
    },
    headNeckExtension: {
      description: 'Head and neck: invasion of adjoining structures',
      meta: { asks: ['extension'] },
      entry: 'settle',
      on: {
        'step.settled': [
          ...ajcc8HeadNeck.extension.map(
            ({ t, anyOf, noneOf, claims }) =>
              ({
                target: 'headNeckNodes',
                guard: { type: 'invades', params: { anyOf, noneOf } },
                actions: { type: 'setT', params: { t } },
                description: `${t}: ${anyOf.join(', ')}`,
                meta: { because: `${t} is invasion of one of: ${anyOf.join(', ')}.`, claims },
              }) as const,
          ),
          {
            target: 'headNeckSize',
            guard: { type: 'invadesNothing', params: { stated: true } },
            description: 'none',
            meta: {
              because: 'Without invasion of adjoining structures T follows size.',
              claims: ['headNeckT4InvadesAdjoiningStructures'],
            },
          },
          {
            target: 'headNeckSize',
            guard: { type: 'invadesNothing', params: { stated: false } },
            actions: { type: 'addNote', params: extensionNotStated },
            description: 'not stated',
            meta: metaOf(extensionNotStated),
          },
        ],
      },
    },
    headNeckSize: {
      description: 'Head and neck: greatest dimension in mm',
      meta: { asks: ['sizeMm'] },
      entry: 'settle',
      on: { 'step.settled': sizeBranches(ajcc8HeadNeck, 'headNeckNodes') },
    },
    headNeckNodes: {
      description: 'Head and neck: regional lymph nodes',
      meta: { asks: ['n'] },
      entry: 'settle',
      on: {
        'step.settled': nodeBranches(ajcc8HeadNeck, 'headNeckMetastasis', {
          unknown: headNeckNodesUnknown,
          notStated: headNeckNodesNotStated,
        }),
      },
    },
    headNeckMetastasis: {
      description: 'Head and neck: distant metastasis',
      meta: { asks: ['m'] },
      entry: 'settle',
      on: { 'step.settled': metastasisBranches(ajcc8HeadNeck, 'headNeckCategoriesOnly') },
    },
    stageIA: { type: 'final', description: 'Stage IA', meta: { group: 'IA' } },
    stageIB: { type: 'final', description: 'Stage IB', meta: { group: 'IB' } },
    stageII: { type: 'final', description: 'Stage II', meta: { group: 'II' } },
    stageIIIA: { type: 'final', description: 'Stage IIIA', meta: { group: 'IIIA' } },
    stageIIIB: { type: 'final', description: 'Stage IIIB', meta: { group: 'IIIB' } },
    stageIV: { type: 'final', description: 'Stage IV', meta: { group: 'IV' } },
    withoutGroup: { type: 'final', description: 'No stage group without a T category', meta: { group: null } },
    headNeckCategoriesOnly: {
      type: 'final',
      description: 'T, N and M; the chapter has no stage groups',
      entry: { type: 'addNote', params: headNeckHasNoGroup },
      meta: { group: null },
    },
    notStagedHere: { type: 'final', description: 'No stage given for this site', meta: { group: null } },
    siteNeeded: { type: 'final', description: 'No stage without a site', meta: { group: null } },
  },
});
