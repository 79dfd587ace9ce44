import type { StainLineage } from '../../machines/vocabulary/stainNames/stainName.ts';

/** The headings of the groups of stains, as a laboratory groups them. */
export const panelGroupNames: Readonly<Record<'core' | StainLineage, string>> = {
  core: 'Core panel',
  smoothMuscle: 'Muscle',
  melanocyticOrNeural: 'Melanocytic and neural',
  epithelial: 'Epithelial',
  fibrohistiocytic: 'Fibrohistiocytic',
  vascular: 'Vascular',
  proliferation: 'Proliferation',
  molecularSurrogate: 'Molecular surrogates, cell cycle',
  general: 'Other markers',
};

/** The words of the panel check: what is entered. */
export const checkText = {
  title: 'Check a panel',
  panel: 'Panel',
  reading: 'Reading',
  toPanel: (answered: number): string => `Panel (${answered})`,
  toReading: 'Reading',
  parts: 'Parts of the check',
  startAgain: 'Start again',
  toGuided: 'Open in the guided workup',
  find: 'Find a finding',
  findPlaceholder: 'Name or synonym: cald, HHF …',
  findNone: (text: string): string => `No stain or finding is called “${text.trim()}”.`,
  findCount: (count: number): string => `${count} found, Enter goes to the first`,
  foundBy: (spelling: string): string => `found by ${spelling}`,
  results: 'Found',
  suggested: (name: string): string => `Go to ${name}, suggested next`,
  reported: (name: string, words: string): string => `${name}: ${words}.`,
  withdrawn: (name: string): string => `${name} is not reported any more.`,
  noSuchAnswer: (name: string, keys: string): string => `${name} is not read as positive or negative. Keys: ${keys}.`,
  keyFor: (key: string, words: string): string => `${key} ${words}`,
  keys: {
    title: 'Keys on a row',
    move: 'move',
    clear: 'clear',
    find: 'find',
    onward: 'go on',
    skip: 'skip the impression',
    letters: 'letters',
  },
  percent: 'Percentage of cells',
  percentSign: '%',
  antibody: 'The antibody is not stated. A stated one is read as its own stain.',
  histology: 'Histology',
  specimen: 'Specimen, patient and staging',
  movedTo: (name: string): string => `The keratin result now stands at ${name}.`,
} as const;
