import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { familyNames } from '../../text/familyText.ts';
import { FamilyGlyph } from './FamilyGlyph.tsx';
import css from './OutcomeBadge.module.css';

export type OutcomeBadgeProps = { readonly outcome: OutcomeId; readonly plain?: boolean };

/** A conclusion with the glyph and the tint of its family; `plain` leaves out the tint, for dense lists. */
export function OutcomeBadge({ outcome, plain = false }: OutcomeBadgeProps) {
  const { name, family } = outcomeNames[outcome];
  return (
    <span
      className={[css['badge'], css[family], plain && css['plain']].filter(Boolean).join(' ')}
      title={familyNames[family]}
    >
      <FamilyGlyph family={family} />
      <span className={css['name']}>{name}</span>
    </span>
  );
}
