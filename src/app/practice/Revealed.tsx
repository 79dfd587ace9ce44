import { useMemo } from 'react';
import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import type { PublishedCase } from '../../../machines/evidence/publishedCases.ts';
import { type OrderScore, scoreOrders } from '../../../machines/panel/scoreOrders.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { entityWithin } from '../../text/entityText.ts';
import { confidenceNames, practiceText as words, worthNames } from '../../text/practiceText.ts';
import type { ImpressionOf } from '../guided/impression.ts';
import { Conclusion } from '../outcome/Conclusion.tsx';
import { Path } from '../outcome/Path.tsx';
import { SecondReader } from '../outcome/SecondReader.tsx';
import { plainAddress, writeAddress } from '../teach/teachAddress.ts';
import { Button } from '../ui/Button.tsx';
import { CitationLine } from '../ui/CitationLine.tsx';
import { entityAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import { exerciseAddress } from './addresses.ts';
import type { Attempt } from './exercise.ts';
import { KeepThis } from './KeepThis.tsx';
import { ResultChip } from './Ordered.tsx';
import { practiceCases } from './practiceCases.ts';
import css from './Revealed.module.css';

const namesOf = (stains: readonly StainId[]): readonly string[] => stains.map((stain) => stainNames[stain].name);

const namedAs = (diagnosis: ImpressionOf): string =>
  diagnosis === 'other' ? words.otherDiagnosis : entityWithin(diagnosis);

function Answer({ published, attempt }: { readonly published: PublishedCase; readonly attempt: Attempt }) {
  const { diagnosis, publishedDiagnosis, citation, odd, note, notCoded } = published;
  const { right, confidence } = attempt;
  return (
    <section aria-labelledby="published" className={css['part']}>
      <h2 id="published">{words.revealed}</h2>
      <p className={css['published']}>{words.published(publishedDiagnosis)}</p>
      <p>
        <strong>{right ? words.right : words.wrong(namedAs(attempt.diagnosis), namedAs(diagnosis))}</strong>{' '}
        {words.withConfidence(confidenceNames[confidence])} {right && confidence === 'guess' && words.rightGuess}
        {!right && confidence === 'certain' && words.wrongCertain}
      </p>
      {odd !== undefined && <p>{words.odd(odd)}</p>}
      {note !== undefined && <p className={css['quiet']}>{words.sourceNote(note)}</p>}
      {notCoded.length > 0 && <p className={css['quiet']}>{words.notCoded(notCoded)}</p>}
      <p className={css['quiet']}>
        <CitationLine citation={citations[citation]} />
      </p>
      {diagnosis !== 'other' && (
        <p>
          <Link href={entityAddress(diagnosis)}>{words.moreAbout(entityWithin(diagnosis))}</Link>
        </p>
      )}
    </section>
  );
}

function Score({ published, score }: { readonly published: PublishedCase; readonly score: OrderScore }) {
  const { ordered, needed, missing, wasted, stillWanted } = score;
  return (
    <section aria-labelledby="score" className={css['part']}>
      <h2 id="score">{words.score}</h2>
      <p>{words.scoreLine(needed.length, ordered.length, wasted.length, missing.length)}</p>
      <ul className={css['orders']}>
        {ordered.map(({ stain, worth }) => (
          <li key={stain} data-worth={worth}>
            <ResultChip caseFile={published.case} stain={stain} />
            <span className={css['worth']}>{worthNames[worth]}</span>
          </li>
        ))}
        {missing.map((stain) => (
          <li key={stain} data-worth="missing">
            <ResultChip caseFile={published.case} stain={stain} />
            <span className={css['worth']}>{words.notOrdered}</span>
          </li>
        ))}
      </ul>
      {stillWanted.length > 0 && <p>{words.stillWanted(namesOf(stillWanted))}</p>}
      <p className={css['quiet']}>{words.scoreNote}</p>
      {wasted.length > 0 && (
        <p className={css['links']}>
          {wasted.map((stain) => (
            <Link key={stain} href={stainAddress(stain)}>
              {words.readAbout(stainNames[stain].name)}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

export type RevealedProps = {
  readonly number: number;
  readonly published: PublishedCase;
  readonly attempt: Attempt;
  readonly onAgain: () => void;
};

/** Everything after the diagnosis: what was published, what the stains were worth, the workup, the second reader. */
export function Revealed({ number, published, attempt, onAgain }: RevealedProps) {
  const report = useMemo(() => buildReport(published.case), [published]);
  const score = useMemo(() => scoreOrders(published.case, attempt.ordered), [published, attempt]);
  const next = practiceCases[number % practiceCases.length];
  return (
    <>
      <Answer published={published} attempt={attempt} />
      <KeepThis attempt={attempt} />
      <p className={css['ways']}>
        {next !== undefined && (
          <Link href={exerciseAddress(next.number)} className={css['next']}>
            {words.another}
          </Link>
        )}
        <Button onClick={onAgain}>{words.again}</Button>
      </p>
      <Score published={published} score={score} />
      <section aria-labelledby="workup" className={css['part']}>
        <h2 id="workup">{words.workup}</h2>
        <Conclusion report={report} />
        <p className={css['links']}>
          <Link href={`/guided?example=${published.id}`}>{words.inGuided}</Link>
          <Link href={writeAddress({ ...plainAddress, route: { kind: 'published', id: published.id } })}>
            {words.inTeach}
          </Link>
        </p>
        <Path path={report.workup.path} />
        <SecondReader report={report} printing={false} />
      </section>
    </>
  );
}
