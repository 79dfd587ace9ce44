import { workupStep } from '../workup.setup.ts';

/** Step B1: atypia of a tumour without a lineage. */
export const atypiaWithoutLineage = workupStep({
  phase: 'exclusion',
  settles: 'Is this tumour without a lineage atypical?',
  why: {
    because:
      'An atypical tumour without a lineage goes to the exclusion set of atypical fibroxanthoma; a bland one goes to dermatofibroma and nodular fasciitis. Where nothing at all reacts, the tissue is doubted first.',
    claims: ['afxNeedsWholeExclusionSet', 'negativeNeedsAWorkingControl', 'afxIsDiagnosisOfExclusion'],
  },
  asks: [{ finding: 'atypia' }],
  branches: [
    {
      id: 'nothingReacts',
      reading: 'vimentin negative and no stain positive',
      when: { all: ['vimentinNegative'], none: ['stainExpressed'] },
      to: 'antigenicityInDoubt',
      because: 'Where nothing reacts the negative stains cannot be believed; they are repeated with controls.',
      claims: ['negativeNeedsAWorkingControl'],
    },
    {
      id: 'atypical',
      reading: 'moderate or severe atypia',
      when: { all: ['atypiaModerateOrSevere', 'antigenicityKept'] },
      to: 'exclusionSet',
      because:
        'A pleomorphic tumour without a lineage may be atypical fibroxanthoma, once everything else is excluded.',
      claims: ['afxRequiresFiveExclusions', 'afxNeedsWholeExclusionSet'],
    },
    {
      id: 'bland',
      reading: 'no or mild atypia',
      when: { all: ['atypiaAtMostMild', 'antigenicityKept'] },
      to: 'blandWithoutLineage',
      because: 'A bland spindle cell tumour is not atypical fibroxanthoma; benign lesions are considered.',
      expertOpinion: true,
    },
    {
      id: 'unknown',
      reading: 'atypia not known',
      when: { all: ['antigenicityKept'], none: ['atypiaKnown'] },
      to: 'unclassified',
      because: 'Without atypia nothing more can be said; what is missing is listed.',
      expertOpinion: true,
    },
  ],
});
