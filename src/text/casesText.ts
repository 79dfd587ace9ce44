const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;

/** What “forget everything” takes with it: the saved cases and the kept progress of practice. */
const everything = (count: number, hasProgress: boolean): string =>
  [count > 0 ? cases(count) : null, hasProgress ? 'the progress of practice' : null]
    .filter((part) => part !== null)
    .join(' and ');

/** Words of the page of saved cases, and of saving one. */
export const casesText = {
  title: 'Cases',
  lead: 'Cases that you saved, in this browser on this machine. No case is stored until you save; nothing is sent.',
  search: 'Search by name, finding or conclusion',
  searchHint: 'For a reading, write it like “sma=focal”.',
  counted: (matching: number, total: number): string =>
    matching === total ? `${cases(total)}, the latest change first.` : `${matching} of ${cases(total)}.`,
  more: 'Show more',
  loading: 'Reading the saved cases',
  emptyTitle: 'No case is saved yet',
  empty: 'Work up a case and choose “Save in this browser” beside its conclusion, or import case files.',
  toGuided: 'Work up a case',
  noMatch: 'No saved case has all of these words.',
  tryAgain: 'Try again',

  findings: (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  savedAt: 'saved',
  changedAt: 'changed',
  notKept: 'The conclusion was not kept when this case was saved.',
  knowledge: (version: string): string => `Knowledge ${version}`,
  rulesChangedTitle: 'The rules have changed since this was saved.',
  sameConclusion: 'The conclusion is the same today.',
  otherConclusion: 'The conclusion is another one today.',
  whenSaved: 'When saved',
  today: 'Today',

  open: 'Open',
  openNamed: (name: string): string => `Open ${name} in the guided workup`,
  rename: 'Rename',
  duplicate: 'Duplicate',
  share: 'Share as a link',
  exportOne: 'Export',
  remove: 'Delete',
  actionsOf: (name: string): string => `What to do with ${name}`,
  of: (action: string, name: string): string => `${action} ${name}`,
  name: 'Name',
  nameHint: 'No patient identifiers.',
  use: 'Use this name',
  cancel: 'Cancel',
  copyOf: (name: string): string => `${name}, copy`,
  duplicated: (name: string): string => `${name} was duplicated.`,
  renamed: (name: string): string => `The case is now called ${name}.`,
  removed: (name: string): string => `${name} was deleted.`,
  restored: (name: string): string => `${name} is back.`,
  undo: 'Undo',

  link: 'Link',
  linkNote:
    'The link holds every finding of the case, and its name, behind the “#”. Browsers send that part to no server; ' +
    'whoever has the link can read it.',
  copied: 'The link was copied.',
  copyByHand: 'The browser did not allow copying. The link is marked: copy it by hand.',
  inLinkTitle: 'This link carries a case',
  linkRefused: 'The link was refused',
  inLinkNote: 'The case is not stored unless you save it.',
  openLink: 'Open in the guided workup',
  saveLink: 'Save in this browser',
  dismiss: 'Dismiss',

  filesTitle: 'Files',
  importLabel: 'Import case files',
  importNote: 'A JSON array, one case file, or JSON Lines. A file with a fault is refused whole.',
  imported: (count: number, file: string): string => `${cases(count)} imported from ${file}.`,
  refused: (file: string): string => `${file} was refused, nothing of it was imported:`,
  unreadableFile: 'The file could not be read, or is not UTF-8.',
  exportAll: 'Export all as JSON',
  exportLines: 'Export all as JSON Lines',
  exported: (count: number): string => `${cases(count)} exported.`,
  leftOut: (count: number): string => `${count} that cannot be read ${count === 1 ? 'was' : 'were'} left out.`,
  unnamed: (at: number): string => `Imported case ${at}`,

  unreadableTitle: 'A record that cannot be read',
  unreadableNote: 'It is kept as it is, and takes no other case with it. Its raw data can be exported.',
  exportRaw: 'Export the raw data',
  rawName: 'The record',

  forgetTitle: 'Forget everything',
  forgetNote: 'Deletes every saved case, the progress of practice and the storage itself from this browser.',
  forget: 'Forget everything',
  forgetSure: (count: number, hasProgress: boolean): string =>
    `This deletes ${everything(count, hasProgress)} for good; it cannot be undone.${count > 0 ? ' Export the cases first to keep them.' : ''}`,
  forgetNow: (count: number, hasProgress: boolean): string => `Delete ${everything(count, hasProgress)} for good`,
  keep: 'Keep them',
  forgotten: 'Everything is deleted; this browser holds no case and no progress.',

  save: 'Save in this browser',
  saveHere: 'Save',
  saveChanges: (name: string): string => `Save the changes to ${name}`,
  saveNew: 'Save as a new case',
  savePrivacy: 'Kept in this browser only, until you delete it. No patient identifiers in the name.',
  saved: (name: string): string => `Saved in this browser as ${name}.`,
  toCases: 'To the saved cases',
} as const;
