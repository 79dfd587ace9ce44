import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { intervalWords, supportWords } from '../../../machines/report/panelWords.ts';
import type { Report } from '../../../machines/report/report.ts';
import { shownEntities } from '../../../machines/report/secondReaderLines.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { certaintyMeanings, certaintyNames } from '../../text/outcomeText.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import { secondReaderText } from '../../text/secondReaderText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { teachText } from '../../text/teachText.ts';
import { useKeys } from '../guided/useKeys.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useFullScreen } from '../teach/useFullScreen.ts';
import { Button } from '../ui/Button.tsx';
import { FamilyGlyph } from '../ui/FamilyGlyph.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { useSingleKeys } from '../ui/useSingleKeys.ts';
import { deckChooserAddress } from './addresses.ts';
import css from './DeckShow.module.css';
import { backward, type Deck, type DeckStep, deckAddress, onward, readDeck, stepsOfCase } from './deck.ts';
import { Given } from './Given.tsx';
import { ResultChip } from './Ordered.tsx';
import type { PracticeCase } from './practiceCases.ts';
import { presentedAs } from './presentation.ts';

type ReadersProps = {
  readonly report: Report;
  /** Whether it is what the room is looking at now; later it gives place to what follows. */
  readonly isLatest: boolean;
};

function Workup({ report: { workup }, isLatest }: ReadersProps) {
  return (
    <section aria-labelledby="deck-workup">
      <h2 id="deck-workup">{words.deckWorkup}</h2>
      {isLatest && (
        <ol className={css['path']}>
          {workup.path.map(({ step, branch }) => (
            <li key={step}>
              {stepQuestions[step]} <b>{branch}</b>
            </li>
          ))}
        </ol>
      )}
      <p className={css['said']}>
        <OutcomeBadge outcome={workup.outcome} />
      </p>
      <p>
        {certaintyNames[workup.certainty]}. {certaintyMeanings[workup.certainty](workup.unmet.length)}
      </p>
    </section>
  );
}

function Second({ report: { secondReader }, isLatest }: ReadersProps) {
  return (
    <section aria-labelledby="deck-second">
      <h2 id="deck-second">{words.deckSecond}</h2>
      <p className={css['said']}>{secondReader.agreement.because}</p>
      <ul className={css['entities']}>
        {shownEntities(secondReader).map(({ entity, support, interval }) => (
          <li key={entity}>
            <FamilyGlyph family={entityNames[entity].family} /> {entityNames[entity].name},{' '}
            {secondReaderText.support(supportWords(support), intervalWords(interval))}
          </li>
        ))}
      </ul>
      {isLatest && <p className={css['quiet']}>{secondReader.note}</p>}
    </section>
  );
}

function Published({ published }: { readonly published: PracticeCase['published'] }) {
  return (
    <section aria-labelledby="deck-published">
      <h2 id="deck-published">{words.deckPublished}</h2>
      <p className={css['answer']}>{published.publishedDiagnosis}</p>
      {published.odd !== undefined && <p>{words.odd(published.odd)}</p>}
      <p className={css['quiet']}>
        {shortCitation(citations[published.citation])}. {citations[published.citation].title}
      </p>
    </section>
  );
}

type SlideProps = {
  readonly exercise: PracticeCase;
  readonly shown: readonly DeckStep[];
  /** Holds what came of the case, the newest part last. */
  readonly cameRef: RefObject<HTMLDivElement | null>;
};

/** What is shown of a case so far: each step adds to what stands. */
function Slide({ exercise: { published }, shown, cameRef }: SlideProps) {
  const report = useMemo(() => buildReport(published.case), [published]);
  const stains = shown.flatMap((step) => (step.kind === 'stain' ? [step.stain] : []));
  const latest = shown.at(-1)?.kind;
  const has = (kind: DeckStep['kind']): boolean => shown.some((step) => step.kind === kind);
  return (
    <div className={css['slide']}>
      <div className={css['stated']}>
        {has('given') && <Given caseFile={published.case} />}
        {stains.length > 0 && (
          <ul className={css['stains']}>
            {stains.map((stain) => (
              <li key={stain}>
                <ResultChip caseFile={published.case} stain={stain} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div ref={cameRef} className={css['came']}>
        {has('vote') && !has('workup') && <Vote />}
        {has('workup') && <Workup report={report} isLatest={latest === 'workup'} />}
        {has('secondReader') && <Second report={report} isLatest={latest === 'secondReader'} />}
        {has('published') && <Published published={published} />}
      </div>
    </div>
  );
}

function Vote() {
  return (
    <section aria-labelledby="deck-vote">
      <h2 id="deck-vote">{words.deckVote}</h2>
      <p>{words.deckVoteNote}</p>
    </section>
  );
}

function Show({ deck }: { readonly deck: Deck }) {
  const [, goTo] = useLocation();
  const root = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen(root);
  const { cases, at, step, hidesNames } = deck;
  const exercise = cases[at];
  const go = (to: Deck | null): boolean => {
    if (to === null) return false;
    goTo(deckAddress(to), { replace: true });
    return true;
  };
  const keys = useSingleKeys();
  const last = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step brings what it shows into sight.
  useEffect(() => {
    last.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [at, step]);
  useKeys(({ key, ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) return false;
    if (keys && key === 'f' && fullScreen.can) {
      fullScreen.toggle();
      return true;
    }
    if (key === 'ArrowRight' || key === 'PageDown') return go(onward(deck));
    return (key === 'ArrowLeft' || key === 'PageUp') && go(backward(deck));
  });
  if (exercise === undefined) return null;
  const { published } = exercise;
  const steps = stepsOfCase(published);
  return (
    <div ref={root} className={css['show']}>
      <div className={css['strip']}>
        <Button disabled={backward(deck) === null} onClick={() => go(backward(deck))}>
          {words.stepBack} <Kbd>←</Kbd>
        </Button>
        <Button look="solid" disabled={onward(deck) === null} onClick={() => go(onward(deck))}>
          {words.stepOn} <Kbd>→</Kbd>
        </Button>
        <output>
          {words.deckPlace(at + 1, cases.length)}, {words.deckStep(step, steps.length)}
          {onward(deck) === null && `. ${words.deckEnd}`}
        </output>
        {fullScreen.can && (
          <Button look="quiet" aria-pressed={fullScreen.on} onClick={fullScreen.toggle}>
            {teachText.fullScreen} {keys && <Kbd>f</Kbd>}
          </Button>
        )}
        <Link href={deckChooserAddress}>{words.deckBack}</Link>
      </div>
      <div className={css['room']}>
        <PageHeading title={words.caseNumber(exercise.number)} />
        <p className={css['who']}>{presentedAs(published.case)}</p>
        {!hidesNames && (
          <p className={css['quiet']}>
            {published.publishedDiagnosis}, {shortCitation(citations[published.citation])}
          </p>
        )}
        <Slide key={exercise.number} exercise={exercise} shown={steps.slice(0, step)} cameRef={last} />
      </div>
    </div>
  );
}

/** A deck before a room: one step at a time, by key or button; the place stands in the address. */
export function DeckShow() {
  const search = useSearch();
  const deck = useMemo(() => readDeck(new URLSearchParams(search)), [search]);
  if (deck !== null) return <Show deck={deck} />;
  return (
    <div className={pageCss['page']}>
      <PageHeading title={words.deckTitle} />
      <p>{words.deckFault}</p>
      <p>
        <Link href={deckChooserAddress}>{words.deckBack}</Link>
      </p>
    </div>
  );
}
