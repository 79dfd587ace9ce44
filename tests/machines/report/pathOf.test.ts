import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../machines/report/buildReport.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const readingsOf = (file: CaseFile) => buildReport(file).workup.path.map(({ step, reading }) => [step, reading]);

const { stains: excluding, ...rest } = caseOfOutcome.afxNotYetEstablished;

describe('the readings of a step', () => {
  test.each<[string, CaseFile, readonly (readonly [string, Readonly<Record<string, string>>])[]]>([
    [
      'are what its questions ask, and what else decided its branch',
      caseOfOutcome.discordantMelanomaOrLeiomyosarcoma,
      [
        ['actin', { sma: 'positive' }],
        ['desminAfterActin', { desmin: 'positive' }],
        ['vimentinInSmoothMuscle', { vimentin: 'positive' }],
        ['s100InSmoothMuscle', { s100: 'negative', sox10: 'positive' }],
        ['melanocyticConfirmation', { sox10: 'positive' }],
      ],
    ],
    [
      'hold an earlier reading where it decides again',
      caseOfOutcome.nodularFasciitis,
      [
        ['actin', { sma: 'positive' }],
        ['desminAfterActin', { desmin: 'negative' }],
        ['smoothMuscleReflex', { hCaldesmon: 'negative' }],
        ['vimentinWithoutSmoothMuscle', { vimentin: 'positive' }],
        ['s100WithoutMuscle', { s100: 'negative' }],
        ['keratinWithoutMuscle', { cytokeratin: 'negative' }],
        ['keratinSecondLook', { cytokeratin: 'negative' }],
        ['cd34WithoutMuscle', { cd34: 'negative' }],
        ['atypiaWithoutLineage', { atypia: 'none' }],
        [
          'blandWithoutLineage',
          { factorXIIIa: 'negative', sma: 'positive', desmin: 'negative', hCaldesmon: 'negative' },
        ],
      ],
    ],
    [
      'may be of an earlier step alone',
      caseOfOutcome.antigenicityInDoubt,
      [
        ['actin', { sma: 'negative' }],
        ['desminWithoutActin', { desmin: 'negative' }],
        ['vimentinWithoutSmoothMuscle', { vimentin: 'negative' }],
        ['s100WithoutMuscle', { s100: 'negative' }],
        ['keratinWithoutMuscle', {}],
        ['keratinSecondLook', {}],
        ['cd34WithoutMuscle', {}],
        ['atypiaWithoutLineage', { vimentin: 'negative' }],
      ],
    ],
    [
      'hold every finding that is accepted for the one asked',
      {
        ...rest,
        stains: { ...excluding, msaHhf35: 'negative', calponin: 'negative', mnf116: 'negative', p63: 'negative' },
      },
      [
        ['actin', { sma: 'negative', msaHhf35: 'negative', calponin: 'negative' }],
        ['desminWithoutActin', { desmin: 'negative' }],
        ['vimentinWithoutSmoothMuscle', { vimentin: 'positive' }],
        ['s100WithoutMuscle', { s100: 'negative' }],
        ['keratinWithoutMuscle', { ae1ae3: 'negative', mnf116: 'negative', ck56: 'negative' }],
        [
          'keratinSecondLook',
          { ck56: 'negative', ae1ae3: 'negative', mnf116: 'negative', p40: 'negative', p63: 'negative' },
        ],
        ['cd34WithoutMuscle', { erg: 'negative', cd31: 'negative', cd34: 'negative' }],
        ['atypiaWithoutLineage', { atypia: 'severe' }],
        [
          'exclusionSet',
          {
            sox10: 'notDone',
            s100: 'negative',
            ae1ae3: 'negative',
            mnf116: 'negative',
            ck56: 'negative',
            p40: 'negative',
            p63: 'negative',
            desmin: 'negative',
            erg: 'negative',
            cd31: 'negative',
            cd34: 'negative',
          },
        ],
      ],
    ],
  ])('%s', (_, file, readings) => {
    expect(readingsOf(file)).toStrictEqual(readings);
  });
});
