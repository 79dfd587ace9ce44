import { Link } from 'wouter';
import { everyCell } from '../../../machines/panel/cells.ts';
import type { WeighedFinding } from '../../../machines/panel/weighedReading.ts';
import { readingLabel } from '../../../machines/report/findingLabel.ts';
import { publishedWords } from '../../../machines/report/panelWords.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { isStain } from '../../text/findingText.ts';
import { ClaimNotes, ExpertOpinion } from '../ui/ClaimNotes.tsx';
import { CountBar } from '../ui/CountBar.tsx';
import { cellAddress } from '../ui/knowledgeAddress.ts';
import { Chip } from '../ui/Reading.tsx';
import { CitationNotes } from './CitationNotes.tsx';
import shared from './Outcome.module.css';
import { PrintedCitations } from './Sources.tsx';
import css from './WeighedList.module.css';

type WeighedProps = { readonly one: WeighedFinding; readonly entity: EntityId };

function Weighed({ one, entity }: WeighedProps) {
  const { finding, reading, published, citations } = one;
  const { figures, borrowedFrom } = everyCell.at(entity, finding);
  const words = publishedWords(finding, one);
  return (
    <li className={css['weighed']}>
      <Chip finding={finding} reading={reading} words={readingLabel(finding, reading)} />
      {published === null ? (
        <ExpertOpinion />
      ) : (
        <span className={css['count']}>
          {isStain(finding) ? <Link href={cellAddress(finding, borrowedFrom ?? entity)}>{words}</Link> : words}
          <PrintedCitations ids={citations} />
          <CountBar {...published} />
        </span>
      )}
      {published !== null && (
        <div className={[shared['screenOnly'], css['sources']].join(' ')}>
          {figures.length > 0 ? <ClaimNotes figures={figures} /> : <CitationNotes ids={citations} />}
        </div>
      )}
    </li>
  );
}

export type WeighedListProps = {
  readonly heading: 'h4' | 'h5';
  readonly title: string;
  readonly findings: readonly WeighedFinding[];
  readonly entity: EntityId;
};

/** What speaks for or against an entity, strongest first, each with its published count and where it was published. */
export function WeighedList({ heading: Heading, title, findings, entity }: WeighedListProps) {
  if (findings.length === 0) return null;
  return (
    <div className={css['list']}>
      <Heading>{title}</Heading>
      <ul>
        {findings.map((one) => (
          <Weighed key={one.finding} one={one} entity={entity} />
        ))}
      </ul>
    </div>
  );
}
