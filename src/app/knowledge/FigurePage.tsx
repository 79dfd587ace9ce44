import { Link } from 'wouter';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { pooledCell } from '../../../machines/evidence/pooled.ts';
import { publishedFigureIds, rowsOfFigure } from '../../../machines/evidence/rowsOfFigure.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { entityWithin } from '../../text/entityText.ts';
import { evidenceEntityNames, evidenceMarkerNames } from '../../text/figureText.ts';
import { figurePageText as words } from '../../text/knowledgeText.ts';
import { sourceText } from '../../text/sourceText.ts';
import { CountBar } from '../ui/CountBar.tsx';
import { cellAddress, entityAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import css from './CellPage.module.css';
import { Entry } from './Entry.tsx';
import { subjectOf } from './figuresOf.ts';
import shared from './Knowledge.module.css';
import { SeriesList } from './SeriesList.tsx';

/** Whether a word of an address names a published figure. */
export const isFigureId = (id: string): id is FigureId => publishedFigureIds.some((known) => known === id);

/** The page of one published figure: what its series counted, those that are not summed among them. */
export function FigurePage({ id }: { readonly id: FigureId }) {
  const { published, marker, entities, stain } = subjectOf(id);
  const sum = pooledCell(published, marker);
  const rows = rowsOfFigure(id);
  const summed = rows.filter(({ pooled }) => pooled);
  const others = rows.filter(({ pooled }) => !pooled);
  return (
    <Entry
      title={words.figureTitle(evidenceMarkerNames[marker], evidenceEntityNames[published])}
      lead={
        <>
          {sum === undefined ? (
            <p>{words.notPooled}</p>
          ) : (
            <p className={css['sum']}>
              <b>{words.pooled(sum.positive, sum.total)}</b>
              <CountBar spoken className={css['bar']} positive={sum.positive} total={sum.total} />
            </p>
          )}
          {sum !== undefined && <p className={shared['small']}>{sourceText.intervalNote}</p>}
          <p className={shared['inline']}>
            <span className={shared['quiet']}>{words.belongsTo}</span>
            {stain !== null && <Link href={stainAddress(stain)}>{stainNames[stain].name}</Link>}
            {entities.map((entity) => (
              <span key={entity} className={shared['inline']}>
                <Link href={entityAddress(entity)}>{entityNames[entity].name}</Link>
                {stain !== null && (
                  <Link href={cellAddress(stain, entity)}>
                    {words.cellTitle(stainNames[stain].name, entityWithin(entity))}
                  </Link>
                )}
              </span>
            ))}
          </p>
        </>
      }
      sections={[
        summed.length > 0 ? { id: 'series', title: words.behindSum, body: <SeriesList rows={summed} /> } : null,
        others.length > 0 ? { id: 'beside', title: words.besideSum, body: <SeriesList rows={others} /> } : null,
      ]}
    />
  );
}
