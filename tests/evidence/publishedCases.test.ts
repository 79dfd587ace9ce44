import { describe, expect, test } from 'vitest';
import { citations } from '../../machines/evidence/citation.ts';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { depths } from '../../machines/vocabulary/histology.ts';
import { sites } from '../../machines/vocabulary/specimen.ts';
import { readingsOf, type StainId, stainIds } from '../../machines/vocabulary/stains.ts';

const ids = [
  'LM-P-01 LM-P-03 LM-P-05 LM-P-07 LM-P-08 LM-P-11 LMS-D-03 LMS-D-04 LMS-D-05 LMS-D-10 LMS-D-11 LMS-D-13',
  'LMS-D-17 LMS-D-19 LMS-D-20 LMS-D-21 LMS-S-01 LMS-S-04 AFX-01 AFX-02 AFX-03 AFX-07 PDS-03 PDS-05',
  'SSCC-01 SSCC-03 SSCC-07 SSCC-09 SSCC-10 DM-01 DM-02 DM-04 DM-07 MPNST-04 NF-01 SM-04',
  'DF-02 DF-03 DFSP-01 DFSP-02 DFSP-03 DFSP-08 DFSP-09 NFS-01 NFS-06 NFS-07 OTH-01 OTH-03',
  'OTH-05 OTH-06 OTH-10 SS-03',
].flatMap((line) => line.split(' '));

describe('published cases', () => {
  test('are these 52, of 96 patients', () => {
    expect(publishedCases.map(({ id }) => id)).toEqual(ids);
    expect(publishedCases.reduce((sum, { patients }) => sum + patients, 0)).toBe(96);
  });

  test('hold so many of each diagnosis', () => {
    const counts: Record<string, number> = {};
    for (const { diagnosis } of publishedCases) counts[diagnosis] = (counts[diagnosis] ?? 0) + 1;
    expect(counts).toEqual({
      leiomyoma: 6,
      leiomyosarcoma: 12,
      atypicalFibroxanthoma: 6,
      spindleCellSquamousCellCarcinoma: 5,
      desmoplasticMelanoma: 5,
      mpnst: 1,
      neurofibroma: 1,
      dermatofibroma: 2,
      dermatofibrosarcomaProtuberans: 5,
      nodularFasciitis: 3,
      synovialSarcoma: 1,
      other: 5,
    });
  });

  test('each has a citation that is there', () => {
    expect(publishedCases.filter(({ citation }) => citations[citation] === undefined)).toEqual([]);
  });

  test('each says only what a case file may say', () => {
    const known = new Set<string>(stainIds);
    const faults = publishedCases.flatMap(({ id, case: file }) =>
      Object.entries(file.stains ?? {})
        .filter(([stain, value]) => {
          if (!known.has(stain)) return true;
          if (stain === 'ki67') return typeof value === 'string' || !('percentCells' in value);
          return typeof value !== 'string' || !(readingsOf(stain as StainId) as readonly string[]).includes(value);
        })
        .map(([stain, value]) => `${id} ${stain} ${JSON.stringify(value)}`),
    );
    expect(faults).toEqual([]);
    const depthsUsed = new Set(publishedCases.flatMap(({ case: file }) => file.histology?.depth ?? []));
    expect([...depthsUsed].filter((depth) => !depths.includes(depth))).toEqual([]);
    const sitesUsed = new Set(publishedCases.flatMap(({ case: file }) => file.specimen?.site ?? []));
    expect([...sitesUsed].filter((site) => !sites.includes(site))).toEqual([]);
  });

  test('none names its diagnosis in the label, and none guesses a p53 pattern', () => {
    const labels = publishedCases.map(({ case: file }) => file.label);
    expect(labels.filter((label) => label === undefined || !/^Published case \d{1,2}$/.test(label))).toEqual([]);
    expect(new Set(labels).size).toBe(52);
    expect(publishedCases.filter(({ case: file }) => file.stains?.p53 !== undefined)).toEqual([]);
    const unread = publishedCases.filter(({ notCoded }) => notCoded.some((finding) => finding.startsWith('p53')));
    expect(unread.map(({ id }) => id)).toEqual(['SSCC-01']);
  });
});
