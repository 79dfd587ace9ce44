/** Words of the offer of a newer version. */
export const updateText = {
  label: 'Newer version',
  ready: 'A newer version of Arrector is ready. The page opens again with it.',
  use: 'Use it now',
  later: 'Later',
  held: 'Another tab is in the middle of a case: the newer version waits until that case is started again or its tab is closed.',
} as const;
