/** What can be wrong with a link that carries a case. */
export type LinkFaultName = 'noCase' | 'newer' | 'damaged' | 'tooLarge' | 'badCase';

/** What is wrong with a link, and what helps. */
export const linkFaults: Readonly<Record<LinkFaultName, { readonly problem: string; readonly remedy: string }>> = {
  noCase: { problem: 'The address carries no case.', remedy: 'Copy the whole link, with everything behind the “#”.' },
  newer: {
    problem: 'The link was made by a newer version of this program.',
    remedy: 'Reload this page, or ask for the case as a file.',
  },
  damaged: {
    problem: 'The link is cut off or changed, nothing of it was read.',
    remedy: 'Copy the whole link again, or ask for the case as a file.',
  },
  tooLarge: { problem: 'The case is too large for a link.', remedy: 'Save the case as a file and pass that on.' },
  badCase: {
    problem: 'The case in the link was refused, nothing of it was read:',
    remedy: 'Ask for the case as a file, with these faults mended.',
  },
};
