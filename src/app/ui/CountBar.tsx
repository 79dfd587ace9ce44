import { wilsonInterval } from '../../../machines/evidence/wilsonInterval.ts';
import { sourceText } from '../../text/sourceText.ts';
import css from './CountBar.module.css';

export type CountBarProps = {
  readonly positive: number;
  readonly total: number;
  readonly className?: string | undefined;
};

const at = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The share of a published count with its 95% interval, drawn between none and all. */
export function CountBar({ positive, total, className }: CountBarProps) {
  const { lower, upper } = wilsonInterval(positive, total);
  return (
    <svg
      className={[css['bar'], className].filter(Boolean).join(' ')}
      role="img"
      aria-label={sourceText.interval(lower, upper)}
    >
      <line x1="0" x2="100%" y1="50%" y2="50%" className={css['axis']} />
      <line x1="0" x2="0" y1="15%" y2="85%" className={css['axis']} />
      <line x1="100%" x2="100%" y1="15%" y2="85%" className={css['axis']} />
      <line x1={at(lower)} x2={at(upper)} y1="50%" y2="50%" className={css['interval']} />
      <circle cx={at(positive / total)} cy="50%" r="2.75" className={css['point']} />
    </svg>
  );
}
