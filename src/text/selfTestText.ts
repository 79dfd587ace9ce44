/** Words for a program that does not conclude as it was released. */
export const selfTestText = {
  failed: 'No conclusion is shown: the workup did not pass its self-test and may not conclude as it was released.',
  remedy:
    'Reload the page. If this stays, the copy is damaged or the browser cannot run it; your answers are kept as long as the page is open.',
  found: (digest: string): string => `What the self-test found: ${digest}.`,
} as const;
