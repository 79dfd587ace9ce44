import { expect, test } from 'vitest';
import { disorderCodes, histologicGrade } from '../../../machines/vocabulary/codes/conclusionCodes.ts';
import { readingCodes } from '../../../machines/vocabulary/codes/readingCodes.ts';

test('a code carries its system, its display and where it was verified', () => {
  expect([readingCodes.positive, disorderCodes.neurofibroma, histologicGrade]).toEqual([
    [
      {
        system: 'snomedCt',
        code: '10828004',
        display: 'Positive (qualifier value)',
        sources: ['snomedGps', 'loincOrg'],
      },
      { system: 'loinc', code: 'LA6576-8', display: 'Positive', sources: ['loincOrg'] },
    ],
    { system: 'snomedCt', code: '404029005', display: 'Neurofibroma (disorder)', sources: ['snomedGps'] },
    {
      system: 'snomedCt',
      code: '371469007',
      display: 'Histologic grade (observable entity)',
      sources: ['snomedGps'],
    },
  ]);
});
