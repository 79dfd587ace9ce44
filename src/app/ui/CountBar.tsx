import { wilsonInterval } from '../../../machines/evidence/wilsonInterval.ts';
import type { PublishedCount } from '../../../machines/panel/cells.ts';
import { sourceText } from '../../text/sourceText.ts';
import css from './CountBar.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const width = 60;

export type ShareBarProps = {
  readonly share: number;
  readonly interval: readonly [number, number];
  readonly tone?: 'counted' | 'support';
  readonly className?: string | undefined;
};

/** A share from 0 to 1 as a bar with its interval as a line; the figures beside it say the same. */
export function ShareBar({ share, interval: [lower, upper], tone = 'counted', className }: ShareBarProps) {
  return (
    <svg
      className={[css['bar'], className].filter(Boolean).join(' ')}
      viewBox={`0 0 ${width} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x="0" y="2" width={width} height="4" className={css['track']} />
      <rect x="0" y="2" width={share * width} height="4" className={css[tone]} />
      <path d={`M${lower * width} 4H${upper * width}`} className={css['interval']} />
      <path d={`M${lower * width} 1v6M${upper * width} 1v6`} className={css['interval']} />
    </svg>
  );
}

export type CountBarProps = PublishedCount & { readonly spoken?: boolean; readonly className?: string | undefined };

/** A published count as a bar of its share with the 95% Wilson interval, which is also said in words if `spoken`. */
export function CountBar({ positive, total, spoken = false, className }: CountBarProps) {
  const { lower, upper } = wilsonInterval(positive, total);
  return (
    <>
      <ShareBar share={positive / total} interval={[lower, upper]} className={className} />
      {spoken && <VisuallyHidden>{sourceText.interval(lower, upper)}</VisuallyHidden>}
    </>
  );
}
