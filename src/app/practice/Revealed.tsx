import { useMemo } from 'react';
import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import type { PublishedCase } from '../../../machines/evidence/publishedCases.ts';
import { entityWithin } from '../../text/entityText.ts';
import { confidenceNames, practiceText as words } from '../../text/practiceText.ts';
import type { ImpressionOf } from '../guided/impression.ts';
import { buildReport } from '../guided/reasonedReport.ts';
import { Conclusion } from '../outcome/Conclusion.tsx';
import { Path } from '../outcome/Path.tsx';
import { SecondReader } from '../outcome/SecondReader.tsx';
import { plainAddress, writeAddress } from '../teach/teachAddress.ts';
import { Button } from '../ui/Button.tsx';
import { CitationLine } from '../ui/CitationLine.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { entityAddress } from '../ui/knowledgeAddress.ts';
import { useSingleKeys } from '../ui/useSingleKeys.ts';
import { exerciseAddress } from './addresses.ts';
import type { Attempt } from './exercise.ts';
import { KeepThis } from './KeepThis.tsx';
import { nextCase } from './nextCase.ts';
import { useProgress } from './progress.ts';
import css from './Revealed.module.css';
import { Score } from './Score.tsx';

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

export type RevealedProps = {
  readonly number: number;
  readonly published: PublishedCase;
  readonly attempt: Attempt;
  readonly onAgain: () => void;
};

/** Everything after the diagnosis: what was published, what the stains were worth, the workup, the second reader. */
export function Revealed({ number, published, attempt, onAgain }: RevealedProps) {
  const report = useMemo(() => buildReport(published.case), [published]);
  const next = nextCase(useProgress(), attempt.at, number);
  const keys = useSingleKeys();
  return (
    <>
      <Answer published={published} attempt={attempt} />
      <KeepThis attempt={attempt} />
      <p className={css['ways']}>
        {next !== undefined && (
          <Link href={exerciseAddress(next.number)} className={css['next']}>
            {words.another} {keys && <Kbd>n</Kbd>}
          </Link>
        )}
        <Button onClick={onAgain}>{words.again}</Button>
      </p>
      <Score published={published} ordered={attempt.ordered} />
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
