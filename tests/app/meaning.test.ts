import { describe, expect, it } from 'vitest';
import type { FindingId, Findings } from '../../machines/vocabulary/findings.ts';
import { progressOf } from '../../machines/workup/route.ts';
import { meaningsOf } from '../../src/app/guided/meaning.ts';

const meanings = (findings: Findings, finding: FindingId, readings: readonly string[]) =>
  meaningsOf(progressOf(findings, false), findings, finding, readings).map(
    ({ reading, turnsAt, branch, next, goesOn }) => ({
      reading,
      turnsAt: turnsAt?.id ?? null,
      branch: branch?.id ?? null,
      next,
      goesOn,
    }),
  );

describe('meaningsOf', () => {
  it('names the branch that each reading takes and where it leads', () => {
    expect(meanings({}, 'sma', ['positive', 'negative', 'notDone'])).toEqual([
      { reading: 'positive', turnsAt: null, branch: 'expressed', next: 'desminAfterActin', goesOn: null },
      { reading: 'negative', turnsAt: null, branch: 'negative', next: 'desminWithoutActin', goesOn: null },
      { reading: 'notDone', turnsAt: null, branch: 'unknown', next: 'desminActinUnknown', goesOn: null },
    ]);
  });

  it('says what the step asks next where the reading does not settle it', () => {
    const findings: Findings = { sma: 'positive', desmin: 'positive', vimentin: 'positive', s100: 'focal' };
    expect(meanings(findings, 'sox10', ['positive', 'negative'])).toEqual([
      {
        reading: 'positive',
        turnsAt: null,
        branch: 'confirmed',
        next: 'discordantMelanomaOrLeiomyosarcoma',
        goesOn: null,
      },
      { reading: 'negative', turnsAt: null, branch: null, next: null, goesOn: 'hmb45' },
    ]);
  });

  it('says so where a reading changes the way at an earlier step', () => {
    const findings: Findings = {
      sma: 'negative',
      desmin: 'negative',
      vimentin: 'positive',
      s100: 'negative',
      ae1ae3: 'negative',
      ck56: 'negative',
      p40: 'negative',
      p63: 'negative',
      erg: 'negative',
      cd34: 'negative',
      atypia: 'severe',
    };
    const [positive] = meanings(findings, 'sox10', ['positive']);
    expect(positive).toEqual({
      reading: 'positive',
      turnsAt: 's100WithoutMuscle',
      branch: 'expressed',
      next: 'melanocyticOrNeuralLineage',
      goesOn: null,
    });
  });
});
