/** Words of the start page; `id` names a published case of the evidence. */
export const homeText = {
  title: 'Arrector',
  lead: 'Spindle cell tumours of the skin, stain by stain, with the reason for every step.',
  doors: {
    guided: {
      name: 'Work up a case',
      what: 'One question at a time, from actin to the conclusion. What is not known is never taken for negative.',
    },
    check: {
      name: 'Check a panel',
      what: 'A whole panel at once: do two readers support your impression, what speaks against it, and which stain would settle it.',
      how: 'All stains on one screen, by keyboard alone or from pasted text.',
    },
    teach: {
      name: 'Teach',
      what: 'The workup as diagrams that fill the screen: told box by box, with the outcomes hidden to ask the room, and the way of a case lit.',
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
  many: 'A spreadsheet or a file of cases in, a table of conclusions out:',
  manyLink: 'open many cases at once',
  knowledge: 'Every entity, stain, statement and count with its source:',
  knowledgeLink: 'open the reference',
  practice: 'Published cases as exercises:',
  practiceLink: 'practise',
  whatThisIsNot:
    'Arrector does not make a diagnosis and replaces no pathologist. It is not a medical device and not validated for clinical use. No finding is stored until you save, and nothing leaves this machine unless you pass it on.',
} as const;
