import { describe, expect, test } from 'vitest';
import { ajcc8HeadNeck } from '../../../machines/staging/ajcc8HeadNeck.ts';
import { stage } from '../../../machines/staging/stage.ts';
import { stagingMachine } from '../../../machines/staging/staging.machine.ts';
import type { StagingFindings } from '../../../machines/staging/staging.ts';
import { groupOf } from '../../../machines/staging/stagingTable.ts';

const complete: StagingFindings = {
  site: 'trunk',
  procedure: 'excision',
  priorTreatment: false,
  depth: 'subcutis',
  sizeMm: 30,
  n: 'N0',
  m: 'M0',
  grade: 'G1',
};

const notes = (findings: Partial<StagingFindings>) => stage({ ...complete, ...findings }).staging?.notes;

describe('the branches of staging', () => {
  const branches = Object.values(stagingMachine.states).flatMap((state) => state.transitions.get('step.settled') ?? []);

  test('the sizes of both chapters say where they begin and where they end', () => {
    const words = branches.map(({ description }) => description);
    expect(words.filter((word) => / mm$/.test(word ?? ''))).toEqual([
      'T1: up to 50 mm',
      'T2: over 50 to 100 mm',
      'T3: over 100 to 150 mm',
      'T4: over 150 mm',
      'T1: up to 20 mm',
      'T2: over 20 to 40 mm',
      'T3: over 40 mm',
    ]);
  });

  test('none carries an empty word of opinion', () => {
    expect(branches.filter(({ meta }) => meta !== undefined && 'expertOpinion' in meta)).toEqual([]);
  });
});

test('a chapter without stage groups gives none', () => {
  expect(groupOf(ajcc8HeadNeck, { t: 'T1', n: 'N0', m: 'M0', grade: 'G1' })).toEqual(null);
});

describe('the notes on a stage', () => {
  test('a grade not assessed carries its claims, and says what another grade would give', () => {
    expect(notes({ sizeMm: 60, grade: 'GX' })).toEqual([
      {
        id: 'gradeNotAssessed',
        because:
          'Grade not assessed (GX). The table followed lists GX beside G1 in group IB; no other text of the 8th edition was seen to do so, and in registry rules an unknown grade may leave the group unknown. With G2 or G3 the group is IIIA.',
        claims: ['gxGroupFollowsReviewTable', 'gxInGroupOneOnlySeenInReview', 'unknownGradeMayLeaveGroupUnknown'],
      },
      {
        id: 'gradeMissing',
        because:
          'The grade is missing: T2 N0 M0 is group IB only with G1 or GX, and grade decides between IB and IIIA.',
        claims: ['gxGroupFollowsReviewTable'],
      },
    ]);
  });

  test('a partial sample limits a size that was measured, and only that', () => {
    const { sizeMm: _, ...sizeless } = complete;
    const { procedure: __, ...sampleless } = complete;
    const ids = (findings: StagingFindings) => stage(findings).staging?.notes.map(({ id }) => id);
    expect([
      ids({ ...complete, procedure: 'punch' }),
      ids({ ...sizeless, procedure: 'punch' }),
      ids(sampleless),
    ]).toEqual([['sizeOfTumourNotSample'], ['sizeMissing', 'noGroupWithoutT'], []]);
  });

  test('invaded structures that make T4 on the head and neck are used there and are no note', () => {
    expect(notes({ site: 'headNeck', extension: ['orbit'] })?.map(({ id }) => id)).toEqual(['headNeckHasNoGroup']);
    expect(notes({ extension: ['orbit'] })?.map(({ id }) => id)).toEqual(['extensionNotUsed']);
  });
});
