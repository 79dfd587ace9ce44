const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const notesText = {
  expertOpinion: 'Expert opinion, no published source',
  summary: (statements: number, figures: number): string =>
    [
      ...(statements > 0 ? [counted(statements, 'source statement', 'source statements')] : []),
      ...(figures > 0 ? [counted(figures, 'published count', 'published counts')] : []),
    ].join(', '),
} as const;
