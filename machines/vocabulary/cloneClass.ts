import type { cloneClasses } from './findings.ts';

/** How specific an h-caldesmon clone is for smooth muscle. */
export type CloneClass = (typeof cloneClasses)[number];

const joinedWords: readonly (readonly [RegExp, string])[] = [
  [/\bh cd\b/g, 'hcd'],
  [/\bh caldesmon\b/g, 'hcaldesmon'],
  [/\banti (?=hcaldesmon\b|caldesmon\b)/g, ''],
  [/\b(?:dako agilent|agilent dako)\b/g, 'dako'],
  [/\bventana medical systems\b/g, 'ventana'],
  [/\b(?:ventana roche|roche ventana)\b/g, 'ventana'],
  [/\b(?:clone|antibody|monoclonal|mouse)\b/g, ''],
];

/** The spellings of an h-caldesmon clone that are recognised, by how specific the clone is. */
export const cloneSpellings: Readonly<Record<CloneClass, readonly string[]>> = {
  highSpecificity: [
    'hcd',
    'hcd dako',
    'dako hcd',
    'hcaldesmon hcd',
    'hcaldesmon hcd dako',
    'hcaldesmon dako hcd',
    'dako hcaldesmon hcd',
    'caldesmon hcd',
    'dako hcaldesmon',
    'hcaldesmon dako',
  ],
  lowSpecificity: ['ventana', 'ventana caldesmon', 'caldesmon ventana', 'ventana hcaldesmon', 'hcaldesmon ventana'],
};

const wordsOf = (text: string): string =>
  joinedWords
    .reduce(
      (words, [pattern, replacement]) => words.replace(pattern, replacement),
      text
        .replace(/[®™]/g, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s,;:./()\u2010-\u2015\u2212-]+/g, ' '),
    )
    .replace(/ +/g, ' ')
    .trim();

/**
 * Gives the class of an h-caldesmon antibody from what the laboratory wrote, or undefined where the text is not one of
 * the known spellings. The whole text must be a known spelling: a negation, a question mark, an instrument or two
 * suppliers at once give undefined, which is unknown and not specific. The classes rest on one published comparison
 * (claim of basis M6), which names the antibodies by supplier; that the Dako antibody is the clone h-CD is general
 * laboratory knowledge. Which clone Ventana supplied was not found, so no other clone name is recognised.
 */
export function hCaldesmonCloneClass(clone: string | undefined): CloneClass | undefined {
  if (clone === undefined) return undefined;
  const words = wordsOf(clone);
  if (cloneSpellings.lowSpecificity.includes(words)) return 'lowSpecificity';
  return cloneSpellings.highSpecificity.includes(words) ? 'highSpecificity' : undefined;
}
