import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import type { Matrix, MatrixCell } from '../../../machines/panel/matrix.ts';
import type { EntitySupport } from '../../../machines/panel/secondReader.ts';
import { intervalWords, supportWords } from '../../../machines/report/panelWords.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { entityWithin } from '../../text/entityText.ts';
import { isStain } from '../../text/findingText.ts';
import { readersText } from '../../text/readersText.ts';
import { secondReaderText } from '../../text/secondReaderText.ts';
import { WeighedList } from '../outcome/WeighedList.tsx';
import { CitationLine } from '../ui/CitationLine.tsx';
import { ExpertOpinion } from '../ui/ClaimNotes.tsx';
import { cellAddress } from '../ui/knowledgeAddress.ts';
import { cellWords } from './MatrixCell.tsx';
import css from './MatrixDetail.module.css';
import type { MatrixChoice } from './matrixChoice.ts';

function CellDetail({ cell, entity }: { readonly cell: MatrixCell; readonly entity: EntityId }) {
  return (
    <>
      <h3>{cellWords(cell, entity)}</h3>
      {cell.borrowedFrom !== undefined && <p>{readersText.borrowed(entityWithin(cell.borrowedFrom))}</p>}
      {cell.published === null ? (
        <p>
          {readersText.noFigureWeighs} <ExpertOpinion />
        </p>
      ) : (
        <>
          <ul className={css['citations']}>
            {cell.citations.map((citation) => (
              <li key={citation}>
                <CitationLine citation={citations[citation]} />
              </li>
            ))}
          </ul>
          {isStain(cell.finding) && (
            <p>
              <Link href={cellAddress(cell.finding, cell.borrowedFrom ?? entity)}>{readersText.everySeries}</Link>
            </p>
          )}
        </>
      )}
    </>
  );
}

/** What is said where an entity has nothing for it or nothing against it: an empty list would say nothing. */
function nothingSaid(of: EntitySupport): string | null {
  if (of.for.length + of.against.length === 0) return secondReaderText.neither;
  if (of.against.length === 0) return readersText.nothingAgainst;
  return of.for.length === 0 ? readersText.nothingFor : null;
}

function EntityDetail({ of }: { readonly of: EntitySupport }) {
  const nothing = nothingSaid(of);
  return (
    <>
      <h3>{entityNames[of.entity].name}</h3>
      <p className={css['quiet']}>{secondReaderText.support(supportWords(of.support), intervalWords(of.interval))}</p>
      <div className={css['sides']}>
        <WeighedList heading="h4" title={secondReaderText.for} findings={of.for} entity={of.entity} />
        <WeighedList heading="h4" title={secondReaderText.against} findings={of.against} entity={of.entity} />
      </div>
      {nothing !== null && <p className={css['quiet']}>{nothing}</p>}
    </>
  );
}

export type MatrixDetailProps = {
  readonly matrix: Matrix;
  readonly ranking: readonly EntitySupport[];
  readonly chosen: MatrixChoice;
};

/** What is chosen in the matrix: the sources of a cell, or what speaks for and against an entity. */
export function MatrixDetail({ matrix, ranking, chosen: { entity, finding } }: MatrixDetailProps) {
  const cell = matrix.rows.find((row) => row.entity === entity)?.cells.find((one) => one.finding === finding);
  const support = ranking.find((one) => one.entity === entity);
  return (
    <section className={css['detail']} aria-label={readersText.detail}>
      {cell !== undefined && entity !== null && <CellDetail cell={cell} entity={entity} />}
      {cell === undefined && support !== undefined && <EntityDetail of={support} />}
    </section>
  );
}
