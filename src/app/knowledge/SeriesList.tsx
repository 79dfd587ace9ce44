import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import type { FrequencyRow } from '../../../machines/evidence/frequency.ts';
import { evidenceEntityNames, evidenceMarkerNames } from '../../text/figureText.ts';
import { figurePageText as words } from '../../text/knowledgeText.ts';
import { CountBar } from '../ui/CountBar.tsx';
import { figureAddress } from '../ui/knowledgeAddress.ts';
import { ShortCitations } from '../ui/ShortCitations.tsx';
import { capital } from './capital.ts';
import css from './SeriesList.module.css';

function Count({ positive, total, percent }: FrequencyRow) {
  if (positive !== null && total !== null) return <b className={css['count']}>{words.pooled(positive, total)}</b>;
  if (percent !== null) return <span className={css['said']}>{words.percentOnly(percent)}</span>;
  return <span className={css['said']}>{total === null ? words.noCount : words.totalOnly(total)}</span>;
}

export type SeriesListProps = {
  readonly rows: readonly FrequencyRow[];
  /** Names what the row is about instead of the publication, where the page is about one publication. */
  readonly by?: 'publication' | 'subject';
};

/** What each publication counted, with what counted as positive and what was noted on reading. */
export function SeriesList({ rows, by = 'publication' }: SeriesListProps) {
  return (
    <ul className={css['rows']}>
      {rows.map((row, place) => {
        const { entity, marker, positive, total, pooled, pattern, threshold, citation } = row;
        const noted = [threshold, pattern].filter((part) => part !== undefined);
        const subject = `${evidenceMarkerNames[marker]}, ${evidenceEntityNames[entity]}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one publication may count the same twice, and the list never moves.
          <li key={place}>
            <span className={css['name']}>
              {by === 'publication' ? (
                <ShortCitations ids={[citation]} citations={citations} />
              ) : (
                <Link href={figureAddress(`${entity}:${marker}`)}>{capital(subject)}</Link>
              )}
            </span>
            <Count {...row} />
            {positive !== null && total !== null && total > 0 && (
              <CountBar spoken className={css['bar']} positive={positive} total={total} />
            )}
            {by === 'publication' && <span className={css['note']}>{capital(subject)}</span>}
            {noted.length > 0 && <span className={css['note']}>{words.noted(noted.join('; '))}</span>}
            {by === 'subject' && !pooled && <span className={css['note']}>{words.notSummed}</span>}
          </li>
        );
      })}
    </ul>
  );
}
