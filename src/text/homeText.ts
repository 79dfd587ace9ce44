/** Words of the start page; `id` names a published case of the evidence. */
export const homeText = {
  title: 'Arrector',
  lead: 'Spindle cell tumours of the skin, stain by stain, with the reason for every step.',
  doors: {
    guided: {
      name: 'Work up a case',
      what: 'One question at a time, from actin to the conclusion. What is not known is never taken for negative.',
    },
  },
  readings: { positive: 'positive', focal: 'focal', negative: 'negative', equivocal: 'equivocal', notDone: 'not done' },
  examplesTitle: 'Open a worked example',
  examplesNote: 'Published cases, with the findings their sources state and nothing added.',
  examples: [
    { id: 'LMS-D-13', words: 'Nodule of the knee at 31, published as atypical intradermal smooth muscle neoplasm' },
    { id: 'DF-03', words: 'SMA-positive fascicular tumour, published as cellular fibrous histiocytoma' },
    { id: 'DM-07', words: 'HMB45-positive tumour, published as pure desmoplastic melanoma' },
    { id: 'PDS-05', words: 'Tumour of the trunk with scattered ERG, published as pleomorphic dermal sarcoma' },
  ],
  many: {
    name: 'Many cases at once:',
    what: 'a spreadsheet or a file of cases in, a table of conclusions out.',
  },
  whatThisIsNot:
    'Arrector does not make a diagnosis and replaces no pathologist. It is not a medical device and not validated for clinical use. Nothing leaves this machine.',
} as const;
