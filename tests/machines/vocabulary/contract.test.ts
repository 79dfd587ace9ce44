import { describe, expect, it } from 'vitest';
import { categoricalStainIds, domains, findingIds } from '../../../machines/vocabulary/findings.ts';
import {
  atypias,
  cellularities,
  depths,
  differentiationScores,
  growths,
  necroses,
} from '../../../machines/vocabulary/histology.ts';
import { entityIds, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { procedures, sexes, sites } from '../../../machines/vocabulary/specimen.ts';
import { mCategories, nCategories } from '../../../machines/vocabulary/staging.ts';
import { corePanel, readingsOf, stainIds } from '../../../machines/vocabulary/stains.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const sorted = (list: readonly string[]): readonly string[] => list.toSorted();

const contractCorePanel = words('sma desmin vimentin s100 cytokeratin cd34 p53');
const contractFurtherStains = words(`
  msaHhf35 calponin hCaldesmon smmhc sox10 hmb45 melanA mitf p75 prame ae1ae3 cam52 mnf116 ck56 ck34bE12 ck7 p63 p40
  ema cea cd10 cd68 cd99 cd117 cd31 erg fli1 factorXIIIa procollagen1 d240 nestin wt1 ki67 phh3 p16 rb pten er pr fh s2c
  h3k27me3 tle1 stat6 alk panTrk bcl2
`);
const contractOutcomes = words(`
  leiomyosarcomaDermal leiomyosarcomaSubcutaneous leiomyosarcomaDeep leiomyosarcomaDepthUnknown leiomyoma
  smoothMuscleTumour smoothMuscleTumourUncertain atypicalFibroxanthoma pleomorphicDermalSarcoma afxOrPds
  afxNotYetEstablished spindleCellSquamousCellCarcinoma desmoplasticMelanoma melanocyticOrNeural
  dermatofibrosarcomaProtuberans fibrohistiocyticIndeterminate dermatofibroma neurofibroma mpnst
  s100PositiveUnclassified synovialSarcoma nodularFasciitis vascularTumour discordantMelanomaOrLeiomyosarcoma
  discordantCarcinomaOrLeiomyosarcoma discordantDfspOrSmoothMuscle antigenicityInDoubt unclassifiedBland unclassified
`);
const contractEntities = words(`
  leiomyosarcoma leiomyoma atypicalFibroxanthoma spindleCellSquamousCellCarcinoma desmoplasticMelanoma
  dermatofibrosarcomaProtuberans dermatofibroma neurofibroma mpnst nodularFasciitis synovialSarcoma angiosarcoma
  myofibroma
`);

describe('stains of the contract', () => {
  it('are the core panel in order, then the others in order', () => {
    expect([...corePanel]).toStrictEqual(contractCorePanel);
    expect([...stainIds]).toStrictEqual([...contractCorePanel, ...contractFurtherStains]);
  });

  it('are 54, each once', () => {
    expect(stainIds).toHaveLength(54);
    expect(new Set(stainIds).size).toBe(54);
  });
});

describe('readings of the contract', () => {
  const retention = words('retained lost equivocal notDone');
  const expression = words('positive focal negative equivocal notDone');

  it.each(words('h3k27me3 fh pten rb'))('%s is retained or lost', (id) => {
    expect([...readingsOf(id as (typeof stainIds)[number])]).toStrictEqual(retention);
  });

  it('p53 has patterns', () => {
    expect([...readingsOf('p53')]).toStrictEqual(words('wildType overexpressed absent equivocal notDone'));
  });

  it('Ki-67 is a percentage and has no category', () => {
    expect(readingsOf('ki67')).toStrictEqual([]);
    expect(categoricalStainIds).toStrictEqual(stainIds.filter((id) => id !== 'ki67'));
  });

  const others = stainIds.filter((id) => !words('h3k27me3 fh pten rb p53 ki67').includes(id));
  it.each(others)('%s is positive, focal, negative or unknown', (id) => {
    expect([...readingsOf(id)]).toStrictEqual(expression);
  });
});

describe('allowed values of the contract', () => {
  it.each([
    ['site', sites, 'headNeck trunk upperExtremity lowerExtremity genital nippleAreola other'],
    ['sex', sexes, 'female male other unknown'],
    ['depth', depths, 'dermis superficialSubcutis subcutis fascia muscle notAssessable'],
    ['n', nCategories, 'N0 N1 NX'],
    ['m', mCategories, 'M0 M1 pM1'],
    ['differentiation', differentiationScores.map(String), '1 2 3'],
  ] as const)('%s', (_, values, contract) => {
    expect([...values]).toStrictEqual(words(contract));
  });

  it.each([
    ['atypia', atypias, 'none mild moderate severe'],
    ['necrosis', necroses, 'absent under50 atLeast50 present'],
    ['growth', growths, 'circumscribed infiltrative'],
    ['cellularity', cellularities, 'low high'],
  ] as const)('%s, and beyond the contract only that it is not assessable', (_, values, contract) => {
    expect([...values]).toStrictEqual([...words(contract), 'notAssessable']);
  });

  it('procedure adds that it is unknown, as sex has it', () => {
    expect(procedures).toStrictEqual([...words('shave punch core incisional excision reexcision'), 'unknown']);
  });

  it('outcomes, each once', () => {
    expect(sorted(outcomeIds)).toStrictEqual(sorted(contractOutcomes));
    expect(new Set(outcomeIds).size).toBe(29);
  });

  it('entities of the second reader, each once', () => {
    expect(sorted(entityIds)).toStrictEqual(sorted(contractEntities));
    expect(new Set(entityIds).size).toBe(13);
  });
});

describe('findings of the workup', () => {
  it('have at least two readings each, none twice', () => {
    for (const id of findingIds) {
      expect(domains[id].length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(domains[id]).size, id).toBe(domains[id].length);
    }
  });
});
