/** The words beneath a number that is not accepted. */
export const numberText = {
  wrong: (min: number, max: number, whole: boolean): string =>
    `A ${whole ? 'whole ' : ''}number from ${min} to ${max} is needed.`,
} as const;
