import type { OutcomeFamily, OutcomeKind } from '../machines/vocabulary/outcomes.ts';
import type { DrawnNode } from './drawing.ts';
import type { GraphOutcome } from './graph.ts';

/** The word that says the kind of an outcome beside its shape. */
export const kindWords: Readonly<Record<OutcomeKind, string>> = {
  diagnosis: 'Diagnosis',
  deferred: 'Deferred',
  discordant: 'Discordant',
};

/** The words that say the family of an outcome beside its tint; none where no single lineage is named. */
export const familyWords: Readonly<Record<OutcomeFamily, string | null>> = {
  smoothMuscle: 'smooth muscle',
  melanocyticOrNeural: 'melanocytic or neural',
  epithelial: 'epithelial',
  fibrohistiocytic: 'fibrohistiocytic',
  undifferentiatedByExclusion: 'by exclusion',
  vascular: 'vascular',
  none: null,
};

/** Gives the kind and the family of an outcome in words, as the last line of its node. */
export function kindAndFamily({ kind, family }: Pick<GraphOutcome, 'kind' | 'family'>): string {
  const lineage = familyWords[family];
  return lineage === null ? kindWords[kind] : `${kindWords[kind]} · ${lineage}`;
}

const saidByKind = 'Discordant findings: ';

function nameWithoutKind(name: string): string {
  if (!name.startsWith(saidByKind)) return name;
  const rest = name.slice(saidByKind.length);
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** Gives the name of an outcome with its other names, and without the words that its kind says beside it. */
export const fullName = ({ name, alsoCalled }: Pick<GraphOutcome, 'name' | 'alsoCalled'>): string =>
  alsoCalled.length === 0 ? nameWithoutKind(name) : `${name} (${alsoCalled.join(', ')})`;

/** Draws an outcome. */
export const outcomeNode = (outcome: GraphOutcome): DrawnNode => ({
  id: outcome.id,
  kind: outcome.kind,
  family: outcome.family,
  rows: [{ text: fullName(outcome) }, { text: kindAndFamily(outcome), quiet: true }],
});
