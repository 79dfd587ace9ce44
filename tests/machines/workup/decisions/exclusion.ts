import type { DecisionTable } from './decisionTable.ts';

const negativeSet =
  's100 negative, sox10 negative, ae1ae3 negative, ck56 negative, p40 negative, desmin negative, erg negative, cd34 negative';

const without = (finding: string): string =>
  negativeSet
    .split(', ')
    .filter((known) => !known.startsWith(`${finding} `))
    .join(', ');

/** Steps B1, X1 and X2: no lineage, the exclusion set, the extent. */
export const exclusionDecisions = {
  atypiaWithoutLineage: [
    ['vimentin negative', 'antigenicityInDoubt'],
    ['vimentin negative, atypia severe', 'antigenicityInDoubt'],
    ['vimentin negative, atypia none, s100 negative', 'antigenicityInDoubt'],
    ['vimentin negative, cd10 positive, atypia severe', 'exclusionSet'],
    ['vimentin negative, cd10 focal, atypia none', 'blandWithoutLineage'],
    ['vimentin negative, cd68 positive', 'unclassified'],
    ['atypia moderate', 'exclusionSet'],
    ['vimentin positive, atypia severe', 'exclusionSet'],
    ['vimentin positive, atypia none', 'blandWithoutLineage'],
    ['atypia mild', 'blandWithoutLineage'],
    ['atypia notAssessable', 'unclassified'],
    ['', 'unclassified'],
  ],
  exclusionSet: [
    [negativeSet, 'extentOfExcludedTumour'],
    [`${without('p40')}, p63 negative`, 'extentOfExcludedTumour'],
    [`${negativeSet}, p63 focal`, 'extentOfExcludedTumour'],
    [`${negativeSet}, p63 positive`, 'afxNotYetEstablished'],
    [`${without('p40')}, p63 focal`, 'afxNotYetEstablished'],
    [`${without('ck56')}, ck34bE12 negative`, 'extentOfExcludedTumour'],
    [`${without('ae1ae3')}, cytokeratin negative`, 'extentOfExcludedTumour'],
    [`${without('ae1ae3')}, ck34bE12 negative`, 'afxNotYetEstablished'],
    [`${without('ck56')}, cam52 negative`, 'afxNotYetEstablished'],
    [`${without('ck56')}, ck7 negative`, 'afxNotYetEstablished'],
    [without('s100'), 'afxNotYetEstablished'],
    [without('sox10'), 'afxNotYetEstablished'],
    [without('ae1ae3'), 'afxNotYetEstablished'],
    [without('ck56'), 'afxNotYetEstablished'],
    [without('p40'), 'afxNotYetEstablished'],
    [without('desmin'), 'afxNotYetEstablished'],
    [without('erg'), 'afxNotYetEstablished'],
    [`${without('erg')}, cd31 negative`, 'afxNotYetEstablished'],
    [without('cd34'), 'afxNotYetEstablished'],
    ['', 'afxNotYetEstablished'],
    [`${without('desmin')}, desmin positive`, 'afxNotYetEstablished'],
    [`${without('desmin')}, desmin focal`, 'afxNotYetEstablished'],
    [`${negativeSet}, hCaldesmon positive`, 'afxNotYetEstablished'],
    [`${negativeSet}, hCaldesmon negative, sma positive`, 'extentOfExcludedTumour'],
    [`${without('erg')}, erg positive, cd31 positive`, 'vascularTumour'],
    [`${without('erg')}, erg positive`, 'vascularTumour'],
    ['erg positive, cd34 negative, cd31 notDone', 'vascularTumour'],
    ['erg positive, cd34 notDone, cd31 negative', 'vascularTumour'],
    ['erg positive, cd34 focal, cd31 negative', 'vascularTumour'],
    [`${without('erg')}, erg positive, cd31 negative`, 'afxNotYetEstablished'],
    [`${without('erg')}, erg focal`, 'afxNotYetEstablished'],
    [`${without('erg')}, erg focal, cd31 positive`, 'afxNotYetEstablished'],
    [`${without('s100')}, s100 focal`, 'afxNotYetEstablished'],
    [`${without('ae1ae3')}, ae1ae3 focal`, 'afxNotYetEstablished'],
    [`${without('cd34')}, cd34 focal`, 'afxNotYetEstablished'],
    [`${negativeSet}, cd31 focal`, 'extentOfExcludedTumour'],
  ],
  extentOfExcludedTumour: [
    [
      'depth dermis, necrosis absent, lymphovascularInvasion absent, perineuralInvasion absent',
      'atypicalFibroxanthoma',
    ],
    ['depth dermis, procedure excision', 'atypicalFibroxanthoma'],
    ['depth dermis, procedure excision, necrosis under50', 'pleomorphicDermalSarcoma'],
    ['depth dermis, necrosis present', 'pleomorphicDermalSarcoma'],
    ['depth dermis, lymphovascularInvasion present', 'pleomorphicDermalSarcoma'],
    ['depth dermis, perineuralInvasion present', 'pleomorphicDermalSarcoma'],
    ['depth subcutis', 'pleomorphicDermalSarcoma'],
    ['depth fascia, necrosis absent', 'pleomorphicDermalSarcoma'],
    ['depth muscle', 'pleomorphicDermalSarcoma'],
    ['procedure shave, perineuralInvasion present', 'pleomorphicDermalSarcoma'],
    ['depth superficialSubcutis', 'afxOrPds'],
    ['depth superficialSubcutis, necrosis atLeast50', 'pleomorphicDermalSarcoma'],
    ['depth superficialSubcutis, procedure excision, necrosis absent', 'afxOrPds'],
    ['depth dermis, procedure shave', 'afxOrPds'],
    ['depth notAssessable', 'afxOrPds'],
    ['procedure excision, necrosis absent', 'afxOrPds'],
    ['', 'afxOrPds'],
  ],
} as const satisfies Readonly<Record<string, DecisionTable>>;
