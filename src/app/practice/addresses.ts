export const practiceAddress = '/practice';

export const deckChooserAddress = `${practiceAddress}/deck`;

export const exerciseAddress = (number: number): string => `${practiceAddress}/case/${number}`;
