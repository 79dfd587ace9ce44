import { Link } from 'wouter';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { rowsOfFigure } from '../../../machines/evidence/rowsOfFigure.ts';
import type { Cell } from '../../../machines/panel/cells.ts';
import { derivedCounts } from '../../../machines/panel/publishedSeries.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { entityWithin } from '../../text/entityText.ts';
import { figurePageText as words } from '../../text/knowledgeText.ts';
import { sourceText } from '../../text/sourceText.ts';
import { CountBar } from '../ui/CountBar.tsx';
import { entityAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import css from './CellPage.module.css';
import { CellCount, CellSources } from './CountTable.tsx';
import { countedAs } from './countedAs.ts';
import { Entry } from './Entry.tsx';
import { cellOf, figuresBeside, rowsOfCell } from './figuresOf.ts';
import shared from './Knowledge.module.css';
import { SeriesList } from './SeriesList.tsx';

function Sum({ cell }: { readonly cell: Cell | null }) {
  if (cell?.published === undefined || cell.published === null) return <p>{words.noFigure}</p>;
  const { published, borrowedFrom, substitute } = cell;
  return (
    <>
      {borrowedFrom !== undefined && (
        <p>
          {words.noFigure}; {words.borrowed(entityWithin(borrowedFrom))}:
        </p>
      )}
      <p className={css['sum']}>
        {borrowedFrom === undefined ? (
          <b>
            {published.positive}/{published.total}
          </b>
        ) : (
          <CellCount cell={cell} />
        )}
        <CountBar spoken className={css['bar']} positive={published.positive} total={published.total} />
      </p>
      {substitute !== undefined && <p>{words.substitute(substitute)}</p>}
    </>
  );
}

function Behind({ cell }: { readonly cell: Cell }) {
  const rows = rowsOfCell(cell);
  if (rows.length > 0) return <SeriesList rows={rows} />;
  const derived = cell.finding === 'ki67' ? derivedCounts.ki67[cell.entity] : undefined;
  return (
    <p>
      {derived?.because} <CellSources cell={cell} />
    </p>
  );
}

function Beside({ figures }: { readonly figures: readonly FigureId[] }) {
  return <SeriesList rows={figures.flatMap(rowsOfFigure)} />;
}

export type CellPageProps = { readonly stain: StainId; readonly entity: EntityId };

/** The page of one stain in one entity: the sum, every series behind it, and what is published beside it. */
export function CellPage({ stain, entity }: CellPageProps) {
  const cell = cellOf(stain, entity);
  const counted = countedAs(stain);
  const ownFigures = cell === null || cell.borrowedFrom !== undefined ? [] : cell.figures;
  const beside = figuresBeside({ figures: ownFigures }, stain, entity);
  const hasSum = cell !== null && cell.published !== null;
  return (
    <Entry
      title={words.cellTitle(stainNames[stain].name, entityWithin(entity))}
      lead={
        <>
          <Sum cell={cell} />
          <p className={shared['small']}>
            {hasSum && `${sourceText.intervalNote} `}
            {counted !== null && `${counted.charAt(0).toUpperCase()}${counted.slice(1)}.`}
          </p>
          <p className={shared['inline']}>
            <Link href={stainAddress(stain)}>{stainNames[stain].name}</Link>
            <Link href={entityAddress(entity)}>{entityNames[entity].name}</Link>
          </p>
        </>
      }
      sections={[
        hasSum && cell.borrowedFrom === undefined
          ? { id: 'series', title: words.behindSum, body: <Behind cell={cell} /> }
          : null,
        beside.length > 0 ? { id: 'beside', title: words.besideSum, body: <Beside figures={beside} /> } : null,
      ]}
    />
  );
}
