export const secondReaderText = {
  title: 'Second reader: published counts alone',
  support: (support: string, interval: string): string => `support ${support}, 95% interval ${interval}`,
  for: 'For',
  against: 'Against',
  neither: 'No finding speaks clearly for or against it.',
  notRead: (finding: string, because: string): string => `Not read: ${finding}. ${because}`,
} as const;
