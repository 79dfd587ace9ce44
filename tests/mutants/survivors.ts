/** Why a mutant that no judge notices is left as it is, by the name of the mutant. */
export const survivors: Readonly<Record<string, string>> = {};
