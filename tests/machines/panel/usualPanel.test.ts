import { describe, expect, test } from 'vitest';
import { claims } from '../../../machines/evidence/claim.ts';
import { conclusionOf } from '../../../machines/panel/conclusionAfter.ts';
import { usualDiagnoses, usualDiagnosisIds } from '../../../machines/panel/usualDiagnoses.ts';
import { usualPanel } from '../../../machines/panel/usualPanel.ts';
import { domains } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { progressOf } from '../../../machines/workup/route.ts';

describe('the textbook panels', () => {
  test('are those of every diagnosis whose name says more than that something is not known', () => {
    const diagnoses = outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis');
    expect([...usualDiagnosisIds, 'leiomyosarcomaDepthUnknown'].toSorted()).toEqual(diagnoses.toSorted());
  });

  test('end each in its diagnosis, established or not', () => {
    const ends = usualDiagnosisIds.map((id) => {
      const { outcome, certainty } = conclusionOf(usualPanel(id).findings);
      return [id, outcome, certainty];
    });
    expect(ends).toEqual([
      ['leiomyosarcomaDermal', 'leiomyosarcomaDermal', 'provisional'],
      ['leiomyosarcomaSubcutaneous', 'leiomyosarcomaSubcutaneous', 'provisional'],
      ['leiomyosarcomaDeep', 'leiomyosarcomaDeep', 'provisional'],
      ['leiomyoma', 'leiomyoma', 'provisional'],
      ['desmoplasticMelanoma', 'desmoplasticMelanoma', 'established'],
      ['neurofibroma', 'neurofibroma', 'established'],
      ['mpnst', 'mpnst', 'established'],
      ['synovialSarcoma', 'synovialSarcoma', 'provisional'],
      ['spindleCellSquamousCellCarcinoma', 'spindleCellSquamousCellCarcinoma', 'established'],
      ['dermatofibrosarcomaProtuberans', 'dermatofibrosarcomaProtuberans', 'established'],
      ['dermatofibroma', 'dermatofibroma', 'established'],
      ['nodularFasciitis', 'nodularFasciitis', 'provisional'],
      ['vascularTumour', 'vascularTumour', 'established'],
      ['atypicalFibroxanthoma', 'atypicalFibroxanthoma', 'established'],
      ['pleomorphicDermalSarcoma', 'pleomorphicDermalSarcoma', 'established'],
    ]);
  });

  test('are read by the guided workup without a question left', () => {
    const open = usualDiagnosisIds.map((id) => progressOf(usualPanel(id).findings, false).ask);
    expect(open.filter((ask) => ask !== null)).toEqual([]);
  });

  test('state only readings that the finding may have, and statements that exist', () => {
    const wrong = usualDiagnosisIds.flatMap((id) =>
      usualDiagnoses[id].states
        .filter(
          ({ finding, reading, claims: named = [] }) =>
            !domains[finding].includes(reading) || named.some((claim) => !(claim in claims)),
        )
        .map(({ finding }) => `${id}: ${finding}`),
    );
    expect(wrong).toEqual([]);
  });

  test('read each stain by the published counts, or by its lineage where there is none', () => {
    const said = usualPanel('spindleCellSquamousCellCarcinoma').stains.map(
      ({ finding, reading, published, figures, substitute }) => [finding, reading, published, figures, substitute],
    );
    expect(said).toEqual([
      ['sma', 'negative', { positive: 23, total: 89 }, ['spindleCellScc:sma'], undefined],
      ['desmin', 'negative', { positive: 0, total: 12 }, ['spindleCellScc:desmin'], undefined],
      ['vimentin', 'positive', null, [], undefined],
      ['s100', 'negative', { positive: 0, total: 28 }, ['spindleCellScc:s100'], undefined],
      ['ae1ae3', 'positive', { positive: 14, total: 28 }, ['spindleCellScc:cytokeratin.ae1ae3'], undefined],
      ['p40', 'positive', null, [], undefined],
    ]);
  });

  test('read a stain whose loss is the finding as lost', () => {
    const h3k27me3 = usualPanel('mpnst').stains.find(({ finding }) => finding === 'h3k27me3');
    expect(h3k27me3?.reading).toEqual('lost');
  });

  test('are whole: what is stated, every stain with its figures, and both as findings', () => {
    const negative = (finding: string, total: number) => ({
      finding,
      reading: 'negative',
      published: { positive: 0, total },
      figures: [`neurofibroma:${finding}`],
    });
    const positive = (finding: string, total: number) => ({
      finding,
      reading: 'positive',
      published: { positive: total, total },
      figures: [`neurofibroma:${finding}`],
    });
    const byLineage = (finding: string) => ({ finding, reading: 'positive', published: null, figures: [] });
    expect(usualPanel('neurofibroma')).toStrictEqual({
      diagnosis: 'neurofibroma',
      entity: 'neurofibroma',
      states: [{ finding: 'atypia', reading: 'none', because: 'Neurofibroma is bland.' }],
      stains: [
        negative('sma', 18),
        negative('desmin', 18),
        byLineage('vimentin'),
        positive('s100', 99),
        byLineage('sox10'),
        negative('hmb45', 18),
        negative('melanA', 49),
        positive('cd34', 116),
      ],
      findings: {
        atypia: 'none',
        sma: 'negative',
        desmin: 'negative',
        vimentin: 'positive',
        s100: 'positive',
        sox10: 'positive',
        hmb45: 'negative',
        melanA: 'negative',
        cd34: 'positive',
      },
    });
  });

  test('say where a figure is of another marker', () => {
    expect(usualPanel('atypicalFibroxanthoma').stains.find(({ finding }) => finding === 'ck56')).toStrictEqual({
      finding: 'ck56',
      reading: 'negative',
      published: { positive: 0, total: 3 },
      figures: ['atypicalFibroxanthoma:cytokeratin.34bE12'],
      substitute: 'another keratin of high molecular weight',
    });
  });
});
