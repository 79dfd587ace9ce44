/** The words of opening a case file. */
export const openText = {
  open: 'Open a case file',
  drop: 'Drop a case file here',
  failed: (name: string): string => `${name} was refused, nothing of it was read:`,
  opened: (name: string): string => `${name} is open.`,
  migrated: (from: string): string => `It was written in the older form ${from} and was brought up to date.`,
  unreadable: 'The file could not be read.',
  dismiss: 'Close this list',
} as const;
