/** The words for volunteering a finding that was not asked. */
export const addText = {
  label: 'Stain or histology finding',
  placeholder: 'Name or synonym',
  choose: 'Choose',
  unknown: (text: string): string => `“${text}” is not a finding of the case file. Choose one from the list.`,
  added: (name: string): string => `${name} is reported.`,
  percent: 'Percentage of cells',
  use: 'Report',
  none: 'none of these',
} as const;
