import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Button } from '../ui/Button.tsx';
import { practiceAddress } from './addresses.ts';
import css from './DeckChooser.module.css';
import { deckAddress } from './deck.ts';
import { type PracticeCase, practiceCases } from './practiceCases.ts';
import { presentedAs } from './presentation.ts';

type CaseChoiceProps = {
  readonly exercise: PracticeCase;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

function CaseChoice({ exercise: { number, published }, chosen, onChoose }: CaseChoiceProps) {
  const { publishedDiagnosis, citation, odd } = published;
  return (
    <li>
      <label className={css['case']}>
        <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
        <span>
          <b>{words.caseNumber(number)}</b> {publishedDiagnosis}
          <span className={css['quiet']}>
            {presentedAs(published.case)}. {shortCitation(citations[citation])}
            {odd !== undefined && `. ${odd}`}
          </span>
        </span>
      </label>
    </li>
  );
}

/** Chooses the cases of a deck; the lecturer sees what each is. */
export function DeckChooser() {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [hidesNames, setHidesNames] = useState(true);
  const [, goTo] = useLocation();
  const cases = practiceCases.filter(({ number }) => chosen.has(number));
  const choose = (number: number, on: boolean): void => {
    const others = [...chosen].filter((other) => other !== number);
    setChosen(new Set(on ? [...others, number] : others));
  };
  return (
    <div className={pageCss['page']}>
      <p>
        <Link href={practiceAddress}>{words.toPractice}</Link>
      </p>
      <PageHeading title={words.deckTitle} />
      <p>{words.deckLead}</p>
      <form
        className={css['deck']}
        onSubmit={(event) => {
          event.preventDefault();
          if (cases.length > 0) goTo(deckAddress({ cases, hidesNames, at: 0, step: 1 }));
        }}
      >
        <div className={css['start']}>
          <Button type="submit" look="solid" disabled={cases.length === 0}>
            {words.deckStart}
          </Button>
          <output>{cases.length === 0 ? words.deckEmpty : words.deckChosen(cases.length)}</output>
          <label className={css['hide']}>
            <input type="checkbox" checked={hidesNames} onChange={({ target }) => setHidesNames(target.checked)} />
            {words.deckNames}
          </label>
          <Button look="quiet" onClick={() => setChosen(new Set(practiceCases.map(({ number }) => number)))}>
            {words.deckAll}
          </Button>
          <Button look="quiet" onClick={() => setChosen(new Set())}>
            {words.deckNone}
          </Button>
        </div>
        <fieldset>
          <legend className={css['legend']}>{words.deckChoose}</legend>
          <ul className={css['cases']}>
            {practiceCases.map((exercise) => (
              <CaseChoice
                key={exercise.number}
                exercise={exercise}
                chosen={chosen.has(exercise.number)}
                onChoose={(on) => choose(exercise.number, on)}
              />
            ))}
          </ul>
        </fieldset>
      </form>
    </div>
  );
}
