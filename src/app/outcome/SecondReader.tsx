import { useState } from 'react';
import type { EntitySupport } from '../../../machines/panel/secondReader.ts';
import { findingWithReadings } from '../../../machines/report/findingLabel.ts';
import { intervalWords, supportWords } from '../../../machines/report/panelWords.ts';
import type { Report } from '../../../machines/report/report.ts';
import { nothingRead, objectionWords, othersWords, shownEntities } from '../../../machines/report/secondReaderLines.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { secondReaderText } from '../../text/secondReaderText.ts';
import { FamilyGlyph } from '../ui/FamilyGlyph.tsx';
import shared from './Outcome.module.css';
import css from './SecondReader.module.css';
import { PrintedCitations } from './Sources.tsx';
import { WeighedList } from './WeighedList.tsx';

function Entity({ one, printing }: { readonly one: EntitySupport; readonly printing: boolean }) {
  const [open, setOpen] = useState(false);
  const { entity, support, interval } = one;
  const { name, family } = entityNames[entity];
  const unfolded = open || printing;
  return (
    <details
      className={css['entity']}
      open={unfolded}
      onToggle={({ currentTarget }) => !printing && setOpen(currentTarget.open)}
    >
      <summary>
        <span className={css['name']}>
          <FamilyGlyph family={family} />
          <h4>{name}</h4>
        </span>{' '}
        <span className={css['support']}>
          {secondReaderText.support(supportWords(support), intervalWords(interval))}
        </span>
      </summary>
      {unfolded && (
        <>
          <WeighedList heading="h5" title={secondReaderText.for} findings={one.for} entity={entity} />
          <WeighedList heading="h5" title={secondReaderText.against} findings={one.against} entity={entity} />
          {one.for.length + one.against.length === 0 && <p>{secondReaderText.neither}</p>}
        </>
      )}
    </details>
  );
}

function Ranking({ report, printing }: SecondReaderProps) {
  const { ranking, note, agreement } = report.secondReader;
  const shown = shownEntities(report.secondReader);
  return (
    <>
      <p className={shared['quiet']}>{note}</p>
      {agreement.objections.map((one) => (
        <p key={`${one.entity}:${one.finding}`}>
          {objectionWords(one)}
          <PrintedCitations ids={one.citations} />
        </p>
      ))}
      <div>
        {shown.map((one) => (
          <Entity key={one.entity} one={one} printing={printing} />
        ))}
      </div>
      <p className={shared['quiet']}>{othersWords(ranking.filter((one) => !shown.includes(one)))}</p>
    </>
  );
}

export type SecondReaderProps = { readonly report: Report; readonly printing: boolean };

/** What the published counts alone say of the same case: the best entities, each with what speaks for and against it. */
export function SecondReader({ report, printing }: SecondReaderProps) {
  return (
    <section aria-labelledby="outcome-second-reader" className={shared['section']}>
      <h3 id="outcome-second-reader">{secondReaderText.title}</h3>
      {report.conflicts.findings.length === 0 ? <p>{nothingRead}</p> : <Ranking report={report} printing={printing} />}
      {report.secondReader.unread.map(({ finding, reading, because }) => (
        <p key={finding} className={shared['quiet']}>
          {secondReaderText.notRead(findingWithReadings(finding, [reading]), because)}
        </p>
      ))}
    </section>
  );
}
