/** A mitotic count as it is typed in. */
export type MitosesAnswer = { readonly count: number; readonly fields: number; readonly fieldNumber: number };

/** The questions of the guided workup that the journeys answer, in the words of the page. */
export const questions = {
  sma: 'How does SMA react?',
  desmin: 'How does desmin react?',
  hCaldesmon: 'How does h-caldesmon react?',
  vimentin: 'How does vimentin react?',
  s100: 'How does S100 react?',
  sox10: 'How does SOX10 react?',
  hmb45: 'How does HMB45 react?',
  melanA: 'How does Melan-A react?',
  ae1ae3: 'How does AE1/AE3 react?',
  ck56: 'How does CK5/6 react?',
  p40: 'How does p40 react?',
  p63: 'How does p63 react?',
  cd34: 'How does CD34 react?',
  factorXIIIa: 'How does factor XIIIa react?',
  erg: 'How does ERG react?',
  cd31: 'How does CD31 react?',
  p53: 'Which pattern does p53 show?',
  atypia: 'How marked is the cytological atypia?',
  mitoses: 'How many mitoses?',
  depth: 'Which is the deepest compartment involved?',
  growth: 'How does the edge grow?',
  cellularity: 'How cellular is the lesion?',
  necrosis: 'Is there tumour necrosis?',
  lymphovascularInvasion: 'Is there lymphovascular invasion?',
  perineuralInvasion: 'Is there perineural invasion?',
  procedure: 'How was the tissue obtained?',
} as const;

/** A finding that a journey may be asked for. */
export type Asked = keyof typeof questions;

/** What a journey reports, by finding, in the words of the page. */
export type Readings = { readonly [A in Asked]?: string | MitosesAnswer };

/** The finding that a question asks. */
export const askedBy: ReadonlyMap<string, Asked> = new Map<string, Asked>(
  Object.entries(questions).map(([asked, text]) => [text, asked as Asked]),
);
