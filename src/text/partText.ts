export const partText = {
  opening: 'Opening',
  failed: 'This part could not be opened. The connection may be gone.',
  programMissing: 'The program could not be loaded. The connection may be gone. Please load the page again.',
  tryAgain: 'Try again',
  broken: 'This part cannot be shown.',
} as const;
