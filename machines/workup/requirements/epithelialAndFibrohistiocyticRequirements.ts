import type { Requirement } from './requirement.ts';

/** What epithelial, fibrohistiocytic and vascular conclusions require. */
export const epithelialAndFibrohistiocyticRequirements = {
  epithelialProof: {
    finding: 'p40',
    met: { all: ['epithelialProof', 'p40OrP63Known'] },
    because:
      'p40 and p63 were not read, or carcinoma rests on one line of evidence: p40 beside a keratin, p63 beside a positive keratin, or two positive keratins of different class would carry it.',
    claims: ['p63WithAe1Ae3MostEffectivePair', 'keratinsShouldDifferInClass'],
  },
  p40OrP63Read: {
    finding: 'p40',
    met: { all: ['p40OrP63Known'] },
    because: 'Neither p40 nor p63 was read.',
    claims: ['p63WithAe1Ae3MostEffectivePair'],
  },
  synovialNotSuspectedInCarcinoma: {
    finding: 'tle1',
    met: { all: ['p40OrP63ExpressedOrNoSynovialPattern'] },
    because: 'EMA and TLE1 are expressed without p40 or p63; synovial sarcoma is not excluded.',
    figures: ['synovialSarcoma:tle1', 'synovialSarcoma:ema'],
    expertOpinion: true,
  },
  factorXIIIaRead: {
    finding: 'factorXIIIa',
    met: { all: ['factorXIIIaKnown'] },
    because: 'Factor XIIIa was not read; dermatofibroma is not excluded.',
    figures: ['dermatofibroma:factorXIIIa'],
    expertOpinion: true,
  },
  notPleomorphic: {
    finding: 'atypia',
    met: { none: ['atypiaModerateOrSevere'] },
    because:
      'Moderate or severe atypia is unusual here; superficial CD34-positive fibroblastic tumour and other pleomorphic tumours are not excluded.',
    figures: ['superficialCd34PositiveFibroblasticTumour:cd34'],
    expertOpinion: true,
  },
  atypiaAtMostMild: {
    finding: 'atypia',
    met: { all: ['atypiaAtMostMild'] },
    because: 'Dermatofibroma needs atypia to be assessed and to be no more than mild.',
    expertOpinion: true,
  },
  pdgfb: {
    finding: 'pdgfbRearrangement',
    met: null,
    because: 'The PDGFB rearrangement, which the case file does not hold, settles it.',
    claims: ['dfspCd34AndFusion', 'dfspOftenNeedsIhcAndTranslocationTest'],
  },
  usp6: {
    finding: 'usp6Rearrangement',
    met: null,
    because:
      'The USP6 rearrangement, which the case file does not hold, supports nodular fasciitis against myofibroma.',
    figures: ['nodularFasciitis:usp6.rearrangement'],
    expertOpinion: true,
  },
  cd31BesideErg: {
    finding: 'cd31',
    met: { all: ['ergWithCd31'] },
    because:
      'ERG alone does not show a vascular tumour: dermatofibroma expresses it too. CD31 must be expressed beside it.',
    claims: ['ergWithCd34NotCd31Alone'],
    figures: ['dermatofibroma:erg', 'angiosarcoma.cutaneous:cd31'],
  },
  melanocyticSilent: {
    finding: 'sox10',
    met: { none: ['s100OrMelanocyticExpressed'] },
    because: 'S100 or a melanocytic marker is expressed; melanoma is not excluded.',
    claims: ['focalMelanocyticMarkerQuestionsPds'],
  },
  endothelialSilent: {
    finding: 'erg',
    met: { none: ['ergWithCd31'] },
    because: 'ERG and CD31 are both expressed; a vascular tumour is not excluded.',
    claims: ['ergWithCd34NotCd31Alone'],
    figures: ['angiosarcoma.cutaneous:erg', 'angiosarcoma.cutaneous:cd31', 'angiosarcoma:cytokeratin.unspecified'],
  },
  epithelialSilent: {
    finding: 'p40',
    met: { none: ['keratinWithP40'] },
    because: 'A keratin and p40 are both expressed; carcinoma is not excluded.',
    claims: ['p63WithAe1Ae3MostEffectivePair'],
  },
  cd34BesideErg: {
    finding: 'cd34',
    met: { all: ['cd31ExpressedOrCd34Known'] },
    because: 'CD34 was not read beside ERG.',
    claims: ['ergWithCd34NotCd31Alone'],
  },
} as const satisfies Readonly<Record<string, Requirement>>;
