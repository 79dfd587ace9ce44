import { expect, test } from 'vitest';
import { placesOnTheWay } from '../../../machines/panel/placesOnTheWay.ts';
import { type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { codedPanel } from '../../../machines/workup/codedPanel.ts';

const muscle = ['sma', 'msaHhf35', 'calponin', 'desmin'];
const melanocytic = ['s100', 'sox10', 'hmb45', 'melanA'];
const keratins = ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin', 'ck56', 'ck34bE12', 'ck7', 'p40'];
const caldesmon = ['hCaldesmon', 'hCaldesmonClone', 'smmhc'];

test.each<[string, Findings, readonly string[]]>([
  [
    'an actin and desmin',
    { sma: 'positive', desmin: 'positive' },
    [...muscle, 'vimentin', ...melanocytic, ...keratins, 'cd34', ...caldesmon, 'atypia'],
  ],
  [
    'an actin and h-caldesmon in a bland tumour',
    { sma: 'positive', hCaldesmon: 'positive', atypia: 'none', mitoses: 'below1' },
    [...muscle, ...caldesmon, 'vimentin', ...melanocytic, ...keratins, 'cd34', 'atypia', 'mitoses'],
  ],
  [
    'ERG and CD31',
    { erg: 'positive', cd31: 'positive' },
    [...muscle, 'vimentin', ...melanocytic, ...keratins, 'p63', 'erg', 'cd31', 'cd34'],
  ],
])('every finding that the way of %s reads, once each, in the order of the way', (_, findings, read) => {
  expect(placesOnTheWay(codedPanel(findings)).map((place) => findingIds[place])).toEqual(read);
});
