/** The words of the panel about the specimen. */
export const specimenText = {
  note: 'Can be filled at any time. No names, no numbers that identify a person.',
  notStated: 'not stated',
} as const;
