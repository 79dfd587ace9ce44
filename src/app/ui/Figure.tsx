import type { EvidenceEntity, EvidenceMarker, FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { sourceText } from '../../text/sourceText.ts';
import css from './Figure.module.css';
import { Part } from './Part.tsx';

type FigureEvidence = typeof import('./figureEvidence.ts');

const load = (): Promise<FigureEvidence> => import('./figureEvidence.ts');

const barWidth = 96;

function NotSummed({ id, evidence }: { readonly id: FigureId; readonly evidence: FigureEvidence }) {
  const rows = evidence.frequencies.filter(({ entity, marker }) => `${entity}:${marker}` === id);
  const said = rows.flatMap(({ positive, total, citation }) =>
    positive === null || total === null
      ? []
      : [`${positive}/${total} (${evidence.shortCitation(evidence.citations[citation])})`],
  );
  return (
    <span className={css['sources']}>
      {said.length === 0 ? sourceText.noFigure : `${sourceText.notSummed}: ${said.join('; ')}`}
    </span>
  );
}

function FigureOf({ id, evidence }: { readonly id: FigureId; readonly evidence: FigureEvidence }) {
  const [entity, marker] = id.split(':') as [EvidenceEntity, EvidenceMarker];
  const cell = evidence.pooledCell(entity, marker);
  const words = `${evidence.evidenceMarkerNames[marker]}, ${evidence.evidenceEntityNames[entity]}`;
  if (cell === undefined) {
    return (
      <span className={css['figure']}>
        <span className={css['of']}>{words}</span>
        <NotSummed id={id} evidence={evidence} />
      </span>
    );
  }
  const { lower, upper } = evidence.wilsonInterval(cell.positive, cell.total);
  return (
    <span className={css['figure']}>
      <span className={css['of']}>{words}</span>
      <span className={css['count']}>
        {cell.positive}/{cell.total}
      </span>
      <svg
        className={css['bar']}
        viewBox={`0 0 ${barWidth} 8`}
        role="img"
        aria-label={sourceText.interval(lower, upper)}
      >
        <path d={`M0 4h${barWidth}`} className={css['axis']} />
        <path d={`M0 1v6M${barWidth} 1v6`} className={css['axis']} />
        <path d={`M${lower * barWidth} 4H${upper * barWidth}`} className={css['interval']} />
        <circle cx={(cell.positive / cell.total) * barWidth} cy="4" r="2.5" className={css['point']} />
      </svg>
      <span className={css['sources']}>
        {cell.citations.map((citation) => evidence.shortCitation(evidence.citations[citation])).join('; ')}
      </span>
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
