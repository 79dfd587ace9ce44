const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of pasting the text of a panel. */
export const pasteText = {
  open: 'Paste a panel',
  title: 'Paste a panel',
  text: 'Text of the panel',
  placeholder: 'SMA+, desmin focal+, S100-, AE1/AE3 neg, p40 negative, Ki-67 20%',
  note: 'Nothing enters the panel until you take it over. What is not understood is shown and left out; nothing is guessed.',
  echo: 'The text as it was read',
  notUnderstoodMark: 'not understood',
  understood: (count: number): string => `${counted(count, 'finding', 'findings')} understood`,
  notUnderstood: (count: number): string => `${counted(count, 'piece', 'pieces')} not understood, left out`,
  nearest: (name: string): string => `The nearest name is ${name}; it is not taken for it.`,
  sameAsEntered: 'as entered',
  differs: (name: string): string => `${name}: the panel and the text differ`,
  keep: (words: string): string => `keep ${words}`,
  take: (words: string): string => `take ${words}`,
  takeOver: (count: number): string => `Take over ${counted(count, 'finding', 'findings')}`,
  decideFirst: (count: number): string => `Decide ${counted(count, 'difference', 'differences')} first`,
  cancel: 'Cancel',
  done: (count: number): string => `${counted(count, 'finding was', 'findings were')} taken over.`,
} as const;
