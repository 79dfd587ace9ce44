import { describe, expect, it } from 'vitest';
import { findingSpellings } from '../../../machines/vocabulary/findingNamed.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import { findFindings } from '../../../src/app/check/findFindings.ts';

const first = (text: string): unknown => findFindings(text)[0];

describe('findFindings', () => {
  it('finds a stain by the start of its name or a synonym, and says by which', () => {
    expect(first('cald')).toEqual({ finding: 'hCaldesmon', name: 'h-caldesmon', by: 'caldesmon' });
    expect(first('HHF')).toEqual({ finding: 'msaHhf35', name: 'MSA', by: 'HHF-35' });
    expect(first('sox')).toEqual({ finding: 'sox10', name: 'SOX10', by: null });
    expect(first('mart')).toEqual({ finding: 'melanA', name: 'Melan-A', by: 'MART-1' });
  });

  it('finds the features of the histology beside the stains', () => {
    expect(findFindings('mit').map(({ finding }) => finding)).toEqual(['mitf', 'mitoses']);
    expect(first('cytological')).toEqual({ finding: 'atypia', name: 'Atypia', by: 'Cytological atypia' });
  });

  it('takes Greek letters as Latin ones, and passes over case, spaces and hyphens', () => {
    expect(['34be12', '34βE12', 'ki 67', 'KI-67', 'α-sma'].map((text) => findFindings(text)[0]?.finding)).toEqual([
      'ck34bE12',
      'ck34bE12',
      'ki67',
      'ki67',
      'sma',
    ]);
  });

  it('finds every stain first by each of its names and synonyms', () => {
    const stains: ReadonlySet<string> = new Set(stainIds);
    const lost = findingSpellings
      .filter(({ finding, spelling }) => stains.has(finding) && spelling !== finding)
      .filter(({ finding, spelling }) => findFindings(spelling)[0]?.finding !== finding);
    expect(lost).toEqual([]);
  });

  it('finds nothing for nothing, and nothing for what is not a name', () => {
    expect([findFindings(''), findFindings('  '), findFindings('xyz')]).toEqual([[], [], []]);
  });

  it('lists no more than it is asked for', () => {
    expect(
      findFindings('c')
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(['Cytokeratin', 'CD34', 'Calponin']);
  });
});
