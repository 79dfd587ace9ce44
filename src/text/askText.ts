import type { HistologyFindingId } from '../../machines/vocabulary/findings.ts';
import { retentionStains, type StainId } from '../../machines/vocabulary/stains.ts';
import { type AnyFindingId, isStain, nameOfFinding } from './findingText.ts';

/** The question for a finding that is not a stain; a finding without words does not compile. */
const histologyQuestions: Readonly<Record<HistologyFindingId, string>> = {
  hCaldesmonClone: 'Which h-caldesmon clone was used?',
  depth: 'Which is the deepest compartment involved?',
  atypia: 'How marked is the cytological atypia?',
  mitoses: 'How many mitoses?',
  necrosis: 'Is there tumour necrosis?',
  growth: 'How does the edge grow?',
  cellularity: 'How cellular is the lesion?',
  fascicles: 'Are there fascicles of eosinophilic spindle cells with blunt-ended nuclei?',
  vascularFeatures: 'Are there vascular channels or blood-filled spaces?',
  lymphovascularInvasion: 'Is there lymphovascular invasion?',
  perineuralInvasion: 'Is there perineural invasion?',
  procedure: 'How was the tissue obtained?',
  multipleLesions: 'Is there more than one lesion of the same kind?',
  largerThan20mm: 'What is the greatest dimension?',
};

const retention: ReadonlySet<StainId> = new Set(retentionStains);

/** A name as it stands within a sentence: a common word in lower case, an abbreviation as it is. */
export const withinSentence = (name: string): string =>
  /^[A-Z][a-z]{3,}( |$)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The question for a finding, a stain by the kind of its readings. */
export function questionOf(finding: AnyFindingId): string {
  if (!isStain(finding))
    return finding in histologyQuestions ? histologyQuestions[finding as HistologyFindingId] : nameOfFinding(finding);
  const name = withinSentence(nameOfFinding(finding));
  if (finding === 'p53') return `Which pattern does ${name} show?`;
  if (finding === 'ki67') return `What percentage of cells does ${name} mark?`;
  return retention.has(finding) ? `Is ${name} retained or lost?` : `How does ${name} react?`;
}

/** How an antibody is called where one of several may answer the question. */
export const antibodyWords: Readonly<Partial<Record<StainId, string>>> = {
  msaHhf35: 'MSA (HHF-35)',
  cytokeratin: 'antibody not stated',
};
