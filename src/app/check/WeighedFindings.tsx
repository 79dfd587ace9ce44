import { citations } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import type { WeighedFinding } from '../../../machines/panel/weighedReading.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { entityWithin } from '../../text/impressionText.ts';
import { wordsOfPanelReading } from '../../text/panelReadingText.ts';
import { readersText } from '../../text/readersText.ts';
import { ExpertOpinion } from '../ui/ClaimNotes.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { CountBar } from './CountBar.tsx';
import css from './MatrixDetail.module.css';

function Weighed({ one }: { readonly one: WeighedFinding }) {
  const { finding, reading, published, citations: cited, basis, borrowedFrom, substitute } = one;
  return (
    <li className={css['weighed']}>
      <span className={css['reading']}>
        <ReadingMark finding={finding} reading={reading} /> <b>{nameOfFinding(finding)}</b> {wordsOfPanelReading(one)}
      </span>
      {published === null ? (
        <span className={css['quiet']}>{readersText.noFigureSpoken}</span>
      ) : (
        <span className={css['count']}>
          {published.positive}/{published.total}
          <CountBar {...published} />
        </span>
      )}
      <span className={css['sources']}>
        {basis === 'expertOpinion' && <ExpertOpinion />}
        {cited.map((citation) => shortCitation(citations[citation])).join('; ')}
        {borrowedFrom !== undefined && ` ${readersText.borrowed(entityWithin(borrowedFrom))}`}
        {substitute !== undefined && ` ${readersText.substitute(substitute)}`}
      </span>
    </li>
  );
}

/** Findings with their published count in one entity and where it was published, strongest first. */
export function WeighedFindings({ findings }: { readonly findings: readonly WeighedFinding[] }) {
  return (
    <ul>
      {findings.map((one) => (
        <Weighed key={one.finding} one={one} />
      ))}
    </ul>
  );
}
