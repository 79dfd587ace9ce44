export const partText = {
  opening: 'Opening',
  failed: 'This part could not be opened. The connection may be gone.',
  tryAgain: 'Try again',
  broken: 'This part cannot be shown.',
} as const;
