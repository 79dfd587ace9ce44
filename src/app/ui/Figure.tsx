import { Link } from 'wouter';
import type { EvidenceEntity, EvidenceMarker, FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { sourceText } from '../../text/sourceText.ts';
import { CountBar } from './CountBar.tsx';
import css from './Figure.module.css';
import { figureAddress } from './knowledgeAddress.ts';
import { Part } from './Part.tsx';
import { ShortCitations } from './ShortCitations.tsx';

type FigureEvidence = typeof import('./figureEvidence.ts');

const load = (): Promise<FigureEvidence> => import('./figureEvidence.ts');

function NotSummed({ id, evidence }: { readonly id: FigureId; readonly evidence: FigureEvidence }) {
  const counted = evidence
    .rowsOfFigure(id)
    .flatMap(({ positive, total, citation }) =>
      positive === null || total === null ? [] : [{ count: `${positive}/${total}`, citation }],
    );
  if (counted.length === 0) return <span className={css['sources']}>{sourceText.noFigure}</span>;
  return (
    <span className={css['sources']}>
      {sourceText.notSummed}:{' '}
      {counted.map(({ count, citation }, place) => (
        <span key={`${count} ${citation}`}>
          {place > 0 && '; '}
          {count} (<ShortCitations ids={[citation]} citations={evidence.citations} />)
        </span>
      ))}
    </span>
  );
}

function FigureOf({ id, evidence }: { readonly id: FigureId; readonly evidence: FigureEvidence }) {
  const [entity, marker] = id.split(':') as [EvidenceEntity, EvidenceMarker];
  const cell = evidence.pooledCell(entity, marker);
  const words = `${evidence.evidenceMarkerNames[marker]}, ${evidence.evidenceEntityNames[entity]}`;
  return (
    <span className={css['figure']}>
      <Link href={figureAddress(id)}>{words}</Link>
      {cell === undefined ? (
        <NotSummed id={id} evidence={evidence} />
      ) : (
        <>
          <span className={css['count']}>
            {cell.positive}/{cell.total}
          </span>
          <CountBar spoken positive={cell.positive} total={cell.total} />
          <span className={css['sources']}>
            <ShortCitations ids={cell.citations} citations={evidence.citations} />
          </span>
        </>
      )}
    </span>
  );
}

/** Several pooled counts under one another, with the sentence that says what the bar means. */
export function FigureList({ ids }: { readonly ids: readonly FigureId[] }) {
  return (
    <Part load={load}>
      {(evidence) => (
        <div className={css['list']}>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <FigureOf id={id} evidence={evidence} />
              </li>
            ))}
          </ul>
          <p className={css['note']}>{sourceText.intervalNote}</p>
        </div>
      )}
    </Part>
  );
}
