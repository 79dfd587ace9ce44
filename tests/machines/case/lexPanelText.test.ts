import { describe, expect, test } from 'vitest';
import { lexPanelText } from '../../../machines/case/panelText/lexPanelText.ts';

const piecesOf = (text: string) =>
  lexPanelText(text).map(({ start, end, ...piece }) => [text.slice(start, end), piece]);

describe('a pasted text is cut into pieces', () => {
  test.each([
    [
      'SMA (clone 1A4) +, S100–neg. & 2+',
      [
        ['SMA', { kind: 'name', finding: 'sma', clone: '1A4' }],
        ['(clone 1A4)', { kind: 'filler' }],
        ['+', { kind: 'reading', features: ['positive'], sign: 'tight' }],
        [',', { kind: 'comma' }],
        ['S100', { kind: 'name', finding: 's100' }],
        ['–', { kind: 'hyphen' }],
        ['neg', { kind: 'reading', features: ['negative'] }],
        ['.', { kind: 'stop' }],
        ['&', { kind: 'and' }],
        ['2+', { kind: 'reading', features: ['scoreAbove1'] }],
      ],
    ],
    [
      'desmin ca. 5%, 10-20% | >7%\n\n \nno +/- ++ (+) [0+]',
      [
        ['desmin', { kind: 'name', finding: 'desmin' }],
        ['ca. ', { kind: 'filler' }],
        ['5%', { kind: 'reading', features: [], amount: { percent: 5 } }],
        [',', { kind: 'comma' }],
        ['10-20%', { kind: 'reading', features: [], amount: { percent: 10, inexact: 'range' } }],
        ['>7%', { kind: 'reading', features: [], amount: { percent: 7, inexact: 'bound' } }],
        ['\n\n \n', { kind: 'blankLine' }],
        ['no', { kind: 'reading', features: ['no'] }],
        ['+/-', { kind: 'reading', features: ['plusMinus'], sign: 'tight' }],
        ['++', { kind: 'reading', features: ['scoreAbove1'], sign: 'tight' }],
        ['(', { kind: 'open' }],
        ['+', { kind: 'reading', features: ['bracketedPlus'], sign: 'tight' }],
        [')', { kind: 'close' }],
        ['[', { kind: 'open' }],
        ['0+', { kind: 'reading', features: ['score0'] }],
        [']', { kind: 'close' }],
      ],
    ],
    [
      '1) desmni 👩x 1.5\n+ SMA n.d. -ve — +ve keratins but not both',
      [
        ['1)', { kind: 'filler' }],
        ['desmni', { kind: 'name', finding: null, resembles: 'desmin' }],
        ['👩', { kind: 'unknown' }],
        ['x', { kind: 'unknown' }],
        ['1.5', { kind: 'unknown' }],
        ['\n', { kind: 'line' }],
        ['+', { kind: 'reading', features: ['positive'], sign: 'loose' }],
        ['SMA', { kind: 'name', finding: 'sma' }],
        ['n.d.', { kind: 'reading', features: ['notDone'] }],
        ['-ve', { kind: 'reading', features: ['negative'] }],
        ['—', { kind: 'unknown' }],
        ['+ve', { kind: 'reading', features: ['positive'] }],
        ['keratins', { kind: 'general' }],
        ['but not', { kind: 'butNot' }],
        ['both', { kind: 'all' }],
      ],
    ],
    [
      'S100 0; CD34 – focal: SMA … -1+',
      [
        ['S100', { kind: 'name', finding: 's100' }],
        ['0', { kind: 'reading', features: ['score0'] }],
        [';', { kind: 'semicolon' }],
        ['CD34', { kind: 'name', finding: 'cd34' }],
        ['–', { kind: 'colon' }],
        ['focal', { kind: 'reading', features: ['focal'] }],
        [':', { kind: 'colon' }],
        ['SMA', { kind: 'name', finding: 'sma' }],
        ['-', { kind: 'unknown' }],
        ['1+', { kind: 'reading', features: ['score1'] }],
      ],
    ],
    [
      'CK7/20 desm keratin  20 CK7/34betaE12 CK 5/6',
      [
        ['CK7/20', { kind: 'name', finding: null }],
        ['desm', { kind: 'unknown' }],
        ['keratin  20', { kind: 'name', finding: null }],
        ['CK7', { kind: 'name', finding: 'ck7' }],
        ['/', { kind: 'slash' }],
        ['34betaE12', { kind: 'name', finding: 'ck34bE12' }],
        ['CK 5/6', { kind: 'name', finding: 'ck56' }],
      ],
    ],
    [
      'Melan - A  h-caldesmon smooth\nmuscle actin not\tdone PAX8 XYZ',
      [
        ['Melan', { kind: 'name', finding: null, resembles: 'melanA' }],
        ['-', { kind: 'reading', features: ['negative'], sign: 'loose' }],
        ['A', { kind: 'filler' }],
        ['h-caldesmon', { kind: 'name', finding: 'hCaldesmon' }],
        ['smooth\nmuscle actin', { kind: 'name', finding: 'sma' }],
        ['not', { kind: 'unknown' }],
        ['done', { kind: 'unknown' }],
        ['PAX8', { kind: 'name', finding: null }],
        ['XYZ', { kind: 'name', finding: null }],
      ],
    ],
    [
      'XYZ NEG, h-CALDESMON',
      [
        ['XYZ', { kind: 'unknown' }],
        ['NEG', { kind: 'reading', features: ['negative'] }],
        [',', { kind: 'comma' }],
        ['h-CALDESMON', { kind: 'name', finding: 'hCaldesmon' }],
      ],
    ],
  ])('%j', (text, pieces) => {
    expect(piecesOf(text)).toStrictEqual(pieces);
  });
});
