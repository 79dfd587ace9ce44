import { describe, expect, test } from 'vitest';
import { stage } from '../../../machines/staging/stage.ts';
import type { StagingFindings } from '../../../machines/staging/staging.ts';
import { depths, dermalDepths } from '../../../machines/vocabulary/histology.ts';
import { procedures } from '../../../machines/vocabulary/specimen.ts';

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

const noteIds = (findings: StagingFindings) => stage(findings).staging?.notes.map((note) => note.id);

describe('a complete subcutaneous tumour of the trunk', () => {
  test('is staged without a note', () => {
    expect(stage(complete)).toEqual({
      staging: {
        system: 'AJCC 8',
        chapter: 'trunkExtremity',
        t: 'T1',
        n: 'N0',
        m: 'M0',
        group: 'IA',
        extrapolated: false,
        notes: [],
      },
      notes: [],
    });
  });
});

describe('a dermal tumour', () => {
  test('gets its group as an extrapolation, with what registry practice says and the note on behaviour /1', () => {
    expect(stage({ ...complete, depth: 'dermis' })).toEqual({
      staging: {
        system: 'AJCC 8',
        chapter: 'trunkExtremity',
        t: 'T1',
        n: 'N0',
        m: 'M0',
        group: 'IA',
        extrapolated: true,
        notes: [
          {
            id: 'dermalStageExtrapolated',
            because:
              'The tumour is dermal: the AJCC T category is given for information. In registry practice a stage group is not defined for a skin (C44) primary, so a stage given here is an extrapolation.',
            claims: [
              'dermalStageIsAnExtrapolation',
              'registryChaptersLeaveOutSkin',
              'skinSarcomaHasSummaryStageOnly',
              'noAjccSentenceOnDermalTumours',
            ],
          },
          {
            id: 'behaviourOneNotStaged',
            because:
              'If it is coded as atypical intradermal smooth muscle neoplasm (ICD-O 8897/1) it is a tumour of behaviour /1 and is not given a TNM stage; this is drawn from the registry rule, the AJCC text was not read.',
            claims: ['behaviourOneIsNotStaged', 'whoListsBothNames'],
          },
        ],
      },
      notes: [],
    });
  });

  test('is one of the dermis or with minimal extension into the subcutis', () => {
    expect(dermalDepths).toEqual(['dermis', 'superficialSubcutis']);
  });

  test('is told from the others by depth, on trunk and on head and neck', () => {
    const expected = {
      dermis: [true, ['dermalStageExtrapolated', 'behaviourOneNotStaged']],
      superficialSubcutis: [true, ['dermalStageExtrapolated', 'behaviourOneNotStaged']],
      subcutis: [false, []],
      fascia: [false, []],
      muscle: [false, []],
      notAssessable: [false, ['depthUnknown']],
    };
    const of = (findings: StagingFindings) =>
      Object.fromEntries(
        depths.map((depth) => {
          const { staging } = stage({ ...findings, depth });
          const ids = staging?.notes.map((note) => note.id).filter((id) => id !== 'headNeckHasNoGroup');
          return [depth, [staging?.extrapolated, ids]];
        }),
      );
    expect([of(complete), of({ ...complete, site: 'headNeck', extension: [] })]).toEqual([expected, expected]);
  });

  test('is possible where the depth was not stated, and a note says so', () => {
    const { depth: _, ...notStated } = complete;
    const { staging } = stage(notStated);
    expect([staging?.extrapolated, staging?.group, staging?.notes.map((note) => note.id)]).toEqual([
      false,
      'IA',
      ['depthUnknown'],
    ]);
  });
});

describe('what was not stated', () => {
  const { sizeMm: _s, ...withoutSize } = complete;
  const { n: _n, ...withoutNodes } = complete;
  const { m: _m, ...withoutMetastasis } = complete;
  const { grade: _g, ...withoutGrade } = complete;

  test.each<[string, StagingFindings, string, string | null, readonly string[]]>([
    ['size', withoutSize, 'TX', null, ['sizeMissing', 'noGroupWithoutT']],
    ['size, with N1', { ...withoutSize, n: 'N1' }, 'TX', 'IV', ['sizeMissing', 'groupIvOfTx']],
    ['size, with M1', { ...withoutSize, m: 'M1' }, 'TX', 'IV', ['sizeMissing', 'groupIvOfTx']],
    ['size, with pM1', { ...withoutSize, m: 'pM1' }, 'TX', 'IV', ['sizeMissing', 'groupIvOfTx']],
    ['nodes', withoutNodes, 'T1', 'IA', ['nodesNotStated']],
    ['nodes, said to be unknown', { ...complete, n: 'NX' }, 'T1', 'IA', ['nodesUnknown']],
    ['metastasis', withoutMetastasis, 'T1', 'IA', ['metastasisNotStated']],
    ['grade', withoutGrade, 'T1', 'IA', ['gradeNotAssessed']],
    ['grade, said to be GX', { ...complete, grade: 'GX' }, 'T1', 'IA', ['gradeNotAssessed']],
    ['grade of a T2 tumour', { ...withoutGrade, sizeMm: 60 }, 'T2', 'IB', ['gradeNotAssessed', 'gradeMissing']],
    ['grade of a T3 tumour', { ...withoutGrade, sizeMm: 120 }, 'T3', 'IB', ['gradeNotAssessed', 'gradeMissing']],
    ['grade of a T4 tumour', { ...withoutGrade, sizeMm: 200 }, 'T4', 'IB', ['gradeNotAssessed', 'gradeMissing']],
    ['grade of a node-positive tumour', { ...withoutGrade, n: 'N1' }, 'T1', 'IV', []],
  ])('is said: %s', (_, findings, t, group, notes) => {
    const { staging } = stage(findings);
    expect([staging?.t, staging?.group, staging?.notes.map((note) => note.id)]).toEqual([t, group, notes]);
  });

  test.each([
    [30, 'IA', 'With G2 or G3 the group is II.'],
    [60, 'IB', 'With G2 or G3 the group is IIIA.'],
    [120, 'IB', 'With G2 or G3 the group is IIIB.'],
    [200, 'IB', 'With G2 or G3 the group is IIIB.'],
  ])('names the group that a higher grade would give: %d mm', (sizeMm, group, sentence) => {
    const { staging } = stage({ ...withoutGrade, sizeMm });
    expect([staging?.group, staging?.notes[0]?.because.endsWith(sentence)]).toEqual([group, true]);
  });

  test('is said on head and neck: structures, nodes and metastasis', () => {
    expect(noteIds({ site: 'headNeck', depth: 'subcutis', sizeMm: 12 })).toEqual([
      'extensionNotStated',
      'nodesNotStated',
      'metastasisNotStated',
      'headNeckHasNoGroup',
    ]);
  });
});

describe('what limits a stage', () => {
  test('treatment before the sample asks for the prefix y', () => {
    expect(noteIds({ ...complete, priorTreatment: true })).toEqual(['prefixY']);
  });

  test('a partial sample may show less than the size of the tumour', () => {
    expect(Object.fromEntries(procedures.map((procedure) => [procedure, noteIds({ ...complete, procedure })]))).toEqual(
      {
        shave: ['sizeOfTumourNotSample'],
        punch: ['sizeOfTumourNotSample'],
        core: ['sizeOfTumourNotSample'],
        incisional: ['sizeOfTumourNotSample'],
        excision: [],
        reexcision: [],
        unknown: [],
      },
    );
  });

  test('head and neck structures on another site are not used', () => {
    expect([noteIds({ ...complete, extension: ['orbit'] }), noteIds({ ...complete, extension: [] })]).toEqual([
      ['extensionNotUsed'],
      [],
    ]);
  });
});

describe('a site without a chapter here', () => {
  const { site: _, ...withoutSite } = complete;

  test.each<[string, StagingFindings, string]>([
    ['genital', { ...complete, site: 'genital' }, 'genitalNotStagedHere'],
    ['other', { ...complete, site: 'other' }, 'siteNotStagedHere'],
    ['not stated', withoutSite, 'siteNotStated'],
  ])('gives no stage and a pointer: %s', (_, findings, id) => {
    const { staging, notes } = stage(findings);
    expect([staging, notes.map((note) => note.id)]).toEqual([null, [id]]);
  });
});
