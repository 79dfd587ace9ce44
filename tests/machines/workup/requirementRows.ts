import type { RequirementId } from '../../../machines/workup/requirements.ts';

/** A row: a requirement, what is known as `finding reading` separated by commas, and whether that meets it. */
export type RequirementRow = readonly [requirement: RequirementId, known: string, met: boolean];

const keratins = ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin', 'ck56', 'ck34bE12', 'ck7'] as const;

/** When a stain counts as read, and when the tissue is known to react: written from the words, not from the criteria. */
export const requirementRows: readonly RequirementRow[] = [
  ['s100Determinate', '', false],
  ['s100Determinate', 's100 positive', true],
  ['s100Determinate', 's100 focal', true],
  ['s100Determinate', 's100 negative', true],
  ['s100Determinate', 's100 equivocal', false],
  ['s100Determinate', 's100 notDone', false],
  ['keratinRead', '', false],
  ...keratins.flatMap((keratin): readonly RequirementRow[] => [
    ['keratinRead', `${keratin} positive`, true],
    ['keratinRead', `${keratin} focal`, true],
    ['keratinRead', `${keratin} negative`, true],
    ['keratinRead', `${keratin} equivocal`, false],
    ['keratinRead', `${keratin} notDone`, false],
  ]),
  ['tissueReacts', '', false],
  ['tissueReacts', 'vimentin positive', true],
  ['tissueReacts', 'vimentin focal', true],
  ['tissueReacts', 'cd10 positive', true],
  ['tissueReacts', 'vimentin negative, sma negative', false],
  ['tissueReacts', 'vimentin equivocal', false],
];
