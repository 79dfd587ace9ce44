/** Which answers are listed. */
export const batchFilters = [
  'all',
  'readersDisagree',
  'established',
  'provisional',
  'deferred',
  'discordant',
  'refused',
] as const;

/** Which answers are listed. */
export type BatchFilter = (typeof batchFilters)[number];

/** How many answers each filter lists. */
export type BatchCounts = Readonly<Record<BatchFilter, number>>;
