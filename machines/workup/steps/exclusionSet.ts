import { workupStep } from '../workup.setup.ts';

/** Step X1: the exclusion set of atypical fibroxanthoma and pleomorphic dermal sarcoma; every member must be negative. */
export const exclusionSet = workupStep({
  phase: 'exclusion',
  settles: 'Is the whole exclusion set negative?',
  why: {
    because:
      'Atypical fibroxanthoma and pleomorphic dermal sarcoma are diagnoses of exclusion: carcinoma, melanoma, smooth muscle, vascular tumour and dermatofibrosarcoma protuberans must each have been looked for and found absent. No positive stain proves them.',
    claims: [
      'afxRequiresFiveExclusions',
      'gardnerPanelNoCd68Cd10Vimentin',
      'twoKeratinsBeforeAfx',
      'afxNeedsWholeExclusionSet',
      'cd10AndCd68DoNotProveAfx',
    ],
  },
  asks: [
    { finding: 'sox10' },
    { finding: 's100' },
    { finding: 'ae1ae3', accepts: ['mnf116', 'cam52', 'cytokeratin'] },
    { finding: 'ck56', accepts: ['ck34bE12'] },
    { finding: 'p40' },
    { finding: 'p63' },
    { finding: 'desmin' },
    { finding: 'erg' },
    { finding: 'cd31' },
    { finding: 'cd34' },
  ],
  branches: [
    {
      id: 'smoothMuscleNotExcluded',
      reading: 'desmin or h-caldesmon expressed',
      when: { all: ['desminOrProofExpressed'] },
      to: 'afxNotYetEstablished',
      because:
        'A muscle marker is expressed: smooth muscle is not excluded, h-caldesmon of a specific clone is needed.',
      claims: ['hCaldesmonAbsentInTenAfx', 'gardnerPanelNoCd68Cd10Vimentin'],
      figures: ['atypicalFibroxanthoma:desmin', 'atypicalFibroxanthoma:hCaldesmon'],
    },
    {
      id: 'vascular',
      reading: 'ERG positive, CD31 or CD34 expressed or not known',
      when: { all: ['ergPositive'], none: ['desminOrProofExpressed', 'cd31AndCd34Negative'] },
      to: 'vascularTumour',
      because: 'Positive ERG points to a vascular tumour; CD31 and CD34 are read beside it before it is believed.',
      claims: ['ergWithCd34NotCd31Alone'],
      figures: ['angiosarcoma.cutaneous:erg', 'dermatofibroma:erg'],
    },
    {
      id: 'weakErg',
      reading: 'ERG only focal, or positive with CD31 and CD34 negative',
      when: { all: ['ergExpressed', 'ergNotVascular'], none: ['desminOrProofExpressed'] },
      to: 'afxNotYetEstablished',
      because:
        'Weak or patchy ERG is described in atypical fibroxanthoma, so it neither shows a vascular tumour nor excludes one.',
      claims: ['ergWithCd34NotCd31Alone'],
    },
    {
      id: 'lineageMarkerLeft',
      reading: 'focal keratin, S100 or CD34, or strong p63, ERG not expressed',
      when: { all: ['lineageMarkerLeft'], none: ['desminOrProofExpressed', 'ergExpressed'] },
      to: 'afxNotYetEstablished',
      because: 'A lineage marker is expressed, if only focally: the exclusion set is not negative.',
      claims: ['focalMelanocyticMarkerQuestionsPds', 'weakKeratinDoesNotExcludeAfx', 'dendriticCellsMimicS100Tumour'],
    },
    {
      id: 'incomplete',
      reading: 'a member of the set not known, none expressed',
      when: { none: ['desminOrProofExpressed', 'ergExpressed', 'lineageMarkerLeft', 'exclusionSetNegative'] },
      to: 'afxNotYetEstablished',
      because: 'A stain that was not done excludes nothing; the list says exactly which are missing.',
      claims: ['afxNeedsWholeExclusionSet', 'afxRequiresFiveExclusions'],
    },
    {
      id: 'negative',
      reading: 'the whole set negative',
      when: { all: ['exclusionSetNegative'], none: ['desminOrProofExpressed', 'ergExpressed', 'lineageMarkerLeft'] },
      to: 'extentOfExcludedTumour',
      because: 'Everything in the set was looked for and is absent; the extent separates the two names.',
      claims: ['afxNeedsWholeExclusionSet', 'afxIsDiagnosisOfExclusion'],
    },
  ],
});
