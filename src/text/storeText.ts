/** What can keep the saved cases from being read or written. */
export type StoreFaultName = 'unavailable' | 'full' | 'newer' | 'blocked' | 'gone' | 'failed';

/** What is wrong with the storage, and what helps. */
export const storeFaults: Readonly<Record<StoreFaultName, { readonly problem: string; readonly remedy: string }>> = {
  unavailable: {
    problem: 'This browser lets the page store nothing, as in some private windows.',
    remedy: 'Save the case as a file, or open the page in an ordinary window.',
  },
  full: {
    problem: 'There is no room left to store this; nothing was changed.',
    remedy: 'Delete cases, or free space on the disk, and try again. The case can be saved as a file meanwhile.',
  },
  newer: {
    problem: 'The cases were stored by a newer version of this program; this one leaves them as they are.',
    remedy: 'Reload the page. Where that does not help, close every tab of the program and open it again.',
  },
  blocked: {
    problem: 'Another tab holds the stored cases in an older form.',
    remedy: 'Close the other tabs of the program, then try again.',
  },
  gone: {
    problem: 'The case is no longer stored; another tab may have deleted it.',
    remedy: 'Save it again from the outcome, or open it from a file.',
  },
  failed: {
    problem: 'The browser could not read or write the stored cases.',
    remedy: 'Reload the page and try again. The case can be saved as a file meanwhile.',
  },
};

const visitStays = 'The results of this visit stay until the page is closed.';

/** The same for the progress of practice, of which nothing can be saved as a file. */
export const progressFaults: typeof storeFaults = {
  unavailable: {
    problem: storeFaults.unavailable.problem,
    remedy: `Open the page in an ordinary window to keep progress. ${visitStays}`,
  },
  full: {
    problem: storeFaults.full.problem,
    remedy: `Free space on the disk, or delete saved cases, and try again. ${visitStays}`,
  },
  newer: {
    problem: 'The progress was kept by a newer version of this program; this one leaves it as it is.',
    remedy: storeFaults.newer.remedy,
  },
  blocked: {
    problem: 'Another tab holds the kept progress in an older form.',
    remedy: storeFaults.blocked.remedy,
  },
  gone: { problem: 'The progress is no longer kept; another tab may have deleted it.', remedy: visitStays },
  failed: {
    problem: 'The browser could not read or write the kept progress.',
    remedy: `Reload the page and try again. ${visitStays}`,
  },
};
