import { type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import { checkText } from '../../text/checkText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import css from './FindBox.module.css';
import type { FindableId, Found } from './findFindings.ts';

export type FindBoxProps<Id extends FindableId> = {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (finding: Id) => void;
  readonly onLeave: () => void;
  readonly finds: (text: string) => readonly (Found & { readonly finding: Id })[];
  readonly label: string;
  /** What Enter does with the first of so many that are found. */
  readonly counted: (count: number) => string;
};

/** Finds stains or findings by name or synonym; Enter takes the first, arrows go to the others. */
export function FindBox<Id extends FindableId>(props: FindBoxProps<Id>) {
  const { inputRef, text, onText, onChoose, onLeave, finds, label, counted } = props;
  const inputId = useId();
  const list = useRef<HTMLUListElement>(null);
  const found = finds(text);
  const choose = (finding: Id): void => {
    onText('');
    onChoose(finding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (key === 'Escape') {
      onText('');
      onLeave();
    } else if (key === 'ArrowDown' && buttons.length === 0) onLeave();
    else if (key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (key === 'ArrowUp' && at > 0) buttons[at - 1]?.focus();
    else if (key === 'ArrowUp') inputRef.current?.focus();
    else if (key === 'Enter' && at === -1) buttons[0]?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = text.trim() !== '';
  return (
    <div className={css['find']}>
      <label htmlFor={inputId}>
        {label} <Kbd>/</Kbd>
      </label>
      <input
        ref={inputRef}
        id={inputId}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={checkText.findPlaceholder}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <ul ref={list} aria-label={checkText.results} className={css['list']}>
          {found.map(({ finding, name, by }) => (
            <li key={finding}>
              <button type="button" className={css['option']} onClick={() => choose(finding)} onKeyDown={onKeyDown}>
                <b>{name}</b> {by !== null && <span className={css['by']}>{checkText.foundBy(by)}</span>}
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={css['none']}>{checkText.findNone(text)}</li>}
        </ul>
      )}
      <output>
        <VisuallyHidden>
          {isOpen && (found.length === 0 ? checkText.findNone(text) : counted(found.length))}
        </VisuallyHidden>
      </output>
    </div>
  );
}
