/** Words of the page about the program. */
export const aboutText = {
  title: 'About Arrector',
  isTitle: 'What it is',
  is: [
    'Arrector walks through the immunohistochemical workup of a spindle cell tumour of the skin, one question at a time, and shows for every step why it is asked, what each answer would mean, and on which published sentence or count it stands.',
    'It was built from one review of cutaneous leiomyosarcoma and from the published panels, series and case reports that are cited at each statement. Where no published source carries a rule, it says “expert opinion”.',
  ],
  isNotTitle: 'What it is not',
  isNot: [
    'It is not a medical device, it is not validated for clinical use, and it makes no diagnosis. The diagnosis is made by a pathologist who sees the whole case.',
    'Most sources were read as abstracts, and each citation says how much of it was read. Published counts come from series that often disagree.',
  ],
  certaintyTitle: 'How sure a conclusion is',
  certainty: [
    { term: 'Established', means: 'A diagnosis for which every finding that it requires was done, read and fits.' },
    {
      term: 'Provisional',
      means:
        'A diagnosis that the findings favour while something that it requires is missing or not known. What is missing is listed.',
    },
    { term: 'Deferred', means: 'No diagnosis yet. It names what is to be done next.' },
    {
      term: 'Discordant',
      means: 'The findings speak for two lineages at once. Both are named, with how to settle it.',
    },
  ],
  unknown: 'A stain that is not done, equivocal or not reported is not known. It is never taken for negative.',
  readingsTitle: 'How readings look',
  privacyTitle: 'Privacy',
  privacy: [
    'Everything runs in this browser. No finding, case or file leaves this machine unless you pass it on: the program sends nothing, counts nobody and loads nothing from other addresses.',
    'No finding is stored until you save. A case stays in memory until the page is closed or loaded again; one that you save is kept in the storage of this browser, until you delete it there. A link that you share carries its case behind the “#”, which browsers send to no server. Links to sources lead to other sites.',
    'The browser keeps the files of the program itself, so that every page also works without a network after the first visit, and so that it can be installed. A newer version is offered and waits until you take it or have closed all its tabs. Deleting the data of this site in the browser removes the files and the saved cases.',
  ],
  sourcesTitle: 'Sources and licences',
  review: 'The review from which the workup starts:',
  licences: [
    'The program is under the MIT licence. The knowledge in it (statements, figures, tables) is under CC BY 4.0 with attribution to the review and to each cited source.',
    'Reports carry codes of LOINC (Regenstrief Institute), SNOMED CT (SNOMED International, Global Patient Set) and ICD-O-3 (WHO/IARC), under the terms that the licence file names.',
    'The typeface is Atkinson Hyperlegible Next of the Braille Institute of America, under the SIL Open Font License 1.1.',
  ],
  knowledgeTitle: 'Version of the knowledge',
  version: 'Version',
  digest: 'Digest',
} as const;
