import { batchText } from '../../text/batchText.ts';
import { Button } from '../ui/Button.tsx';
import css from './BatchView.module.css';
import { pageSize } from './batchState.ts';

export type PagerProps = {
  readonly from: number;
  readonly count: number;
  readonly onShow: (from: number) => void;
};

/** The way through a list that is shown part by part. */
export function Pager({ from, count, onShow }: PagerProps) {
  if (count <= pageSize) return null;
  const last = Math.floor((count - 1) / pageSize) * pageSize;
  const ways = [
    { words: batchText.firstPage, to: 0, isOff: from === 0 },
    { words: batchText.previousPage, to: Math.max(0, from - pageSize), isOff: from === 0 },
    { words: batchText.nextPage, to: from + pageSize, isOff: from >= last },
    { words: batchText.lastPage, to: last, isOff: from >= last },
  ];
  return (
    <nav className={css['pager']} aria-label={batchText.pages}>
      {ways.map(({ words, to, isOff }) => (
        <Button key={words} disabled={isOff} onClick={() => onShow(to)}>
          {words}
        </Button>
      ))}
      <output className={css['figures']}>{batchText.shown(from + 1, Math.min(count, from + pageSize), count)}</output>
    </nav>
  );
}
