import fc from 'fast-check';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { atypias } from '../../../machines/vocabulary/histology.ts';
import { readingsOf as readingsOfStain, stainIds } from '../../../machines/vocabulary/stains.ts';

const stain = (id: (typeof stainIds)[number]): fc.Arbitrary<unknown> => {
  if (id === 'ki67') return fc.integer({ min: 0, max: 100 }).map((percentCells) => ({ percentCells }));
  const reading = fc.constantFrom(...readingsOfStain(id));
  if (id !== 'hCaldesmon') return reading;
  const clone = fc.constantFrom('h-CD', 'Ventana', 'other');
  return fc.oneof(reading, fc.record({ result: reading, clone }));
};

/** Any case over the whole input space of the second reader: each stain absent or with any reading, any histology. */
export const anyPanel: fc.Arbitrary<CaseFile> = fc
  .record({
    stains: fc.record(Object.fromEntries(stainIds.map((id) => [id, stain(id)])), { requiredKeys: [] }),
    histology: fc.record(
      {
        atypia: fc.constantFrom(...atypias),
        mitoses: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant('notAssessable')),
      },
      { requiredKeys: [] },
    ),
  })
  .map((parts) => ({ schema: 'arrector.case/1', ...parts }) as CaseFile);

/** The seed and the number of runs of every property of the panel. */
export const runs = { seed: 20261122, numRuns: 300 } as const;
