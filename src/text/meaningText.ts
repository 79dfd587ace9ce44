/** The words of "what each answer would mean". */
export const meaningText = {
  ends: 'Concludes',
  next: 'Then',
  goesOn: (name: string): string => `The step goes on and asks for ${name}.`,
  turnsBack: (question: string): string => `Changes the way at an earlier step, “${question}”`,
} as const;
