import { type ReactNode, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { knowledge } from '../../../machines/report/knowledge.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import { casesText } from '../../text/casesText.ts';
import { openInVisit } from '../guided/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { saveJson } from '../ui/saveFile.ts';
import { useFirstFocus } from '../ui/useFirstFocus.ts';
import css from './CaseRow.module.css';
import { fileOfCase } from './caseFiles.ts';
import { ConcludedLine, RulesChanged } from './RulesChanged.tsx';
import { ShareLink } from './ShareLink.tsx';
import stack from './Stack.module.css';
import type { SavedCase, UnreadableCase } from './savedCase.ts';
import { dayAndTimeOf } from './when.ts';

/** What can be done to a row; the view does it and says so. */
export type RowActions = {
  readonly rename: (saved: SavedCase, name: string) => void;
  readonly duplicate: (saved: SavedCase) => void;
  readonly remove: (id: number, name: string) => void;
};

function Action({ words, name, onClick, expanded }: ActionProps) {
  return (
    <Button aria-label={casesText.of(words, name)} aria-expanded={expanded} onClick={onClick}>
      {words}
    </Button>
  );
}

type ActionProps = {
  readonly words: string;
  readonly name: string;
  readonly onClick: () => void;
  readonly expanded?: boolean | undefined;
};

function NameForm({ name, onDone }: { readonly name: string; readonly onDone: (name: string | null) => void }) {
  const [text, setText] = useState(name);
  const id = useId();
  const field = useFirstFocus<HTMLInputElement>();
  return (
    <form
      className={css['nameForm']}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim() === '' ? null : text.trim());
      }}
    >
      <label htmlFor={id}>{casesText.name}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        ref={field}
        onKeyDown={({ key }) => key === 'Escape' && onDone(null)}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" look="solid">
        {casesText.use}
      </Button>
      <Button onClick={() => onDone(null)}>{casesText.cancel}</Button>
      <p className={css['quiet']}>{casesText.nameHint}</p>
    </form>
  );
}

function Times({ saved }: { readonly saved: SavedCase }) {
  const { createdAt, updatedAt, caseFile } = saved;
  const time = (at: number): ReactNode => <time dateTime={new Date(at).toISOString()}>{dayAndTimeOf(at)}</time>;
  return (
    <p className={css['quiet']}>
      {casesText.findings(reportedFindings(caseFile).length)}, {casesText.savedAt} {time(createdAt)}
      {updatedAt !== createdAt && (
        <>
          , {casesText.changedAt} {time(updatedAt)}
        </>
      )}
    </p>
  );
}

/** One saved case with its conclusion and everything that can be done with it. */
export function CaseRow({ saved, actions }: { readonly saved: SavedCase; readonly actions: RowActions }) {
  const { id, name, caseFile, concluded } = saved;
  const [isNaming, setIsNaming] = useState(false);
  const [isSharing, setIsSharing] = useState(false);
  const [, goTo] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const named = (given: string | null): void => {
    setIsNaming(false);
    if (given !== null && given !== name) actions.rename(saved, given);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const open = (): void => {
    openInVisit(caseFile, { id, name });
    goTo('/guided');
  };
  return (
    <Card as="li" className={css['row']} aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} tabIndex={-1} className={css['name']}>
        {name}
      </h2>
      {isNaming && <NameForm name={name} onDone={named} />}
      {saved.knowledge.digest === knowledge.digest && concluded !== null ? (
        <ConcludedLine concluded={concluded} />
      ) : (
        <RulesChanged saved={saved} />
      )}
      <Times saved={saved} />
      <fieldset aria-label={casesText.actionsOf(name)} className={css['actions']}>
        <Button look="solid" aria-label={casesText.openNamed(name)} onClick={open}>
          {casesText.open}
        </Button>
        <Action words={casesText.rename} name={name} expanded={isNaming} onClick={() => setIsNaming(!isNaming)} />
        <Action words={casesText.duplicate} name={name} onClick={() => actions.duplicate(saved)} />
        <Action words={casesText.share} name={name} expanded={isSharing} onClick={() => setIsSharing(!isSharing)} />
        <Action
          words={casesText.exportOne}
          name={name}
          onClick={() => saveJson('case.arrector.json', fileOfCase(saved))}
        />
        <Action words={casesText.remove} name={name} onClick={() => actions.remove(id, name)} />
      </fieldset>
      {isSharing && <ShareLink saved={saved} />}
    </Card>
  );
}

/** A record that is damaged: what is wrong with it, and its raw data for whoever can mend it. */
export function UnreadableRow({ record, actions }: { readonly record: UnreadableCase; readonly actions: RowActions }) {
  const { id, faults, raw } = record;
  const headingId = useId();
  return (
    <Card as="li" tone="amber" className={css['row']} aria-labelledby={headingId}>
      <h2 id={headingId} className={css['name']}>
        {casesText.unreadableTitle}
      </h2>
      <p>{casesText.unreadableNote}</p>
      <ul className={stack['faults']}>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <div className={css['actions']}>
        <Button onClick={() => saveJson('record.arrector.json', raw)}>{casesText.exportRaw}</Button>
        <Button onClick={() => actions.remove(id, casesText.rawName)}>{casesText.remove}</Button>
      </div>
    </Card>
  );
}
