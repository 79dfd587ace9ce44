import { type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import { checkText } from '../../text/checkText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import css from './FindBox.module.css';
import { type FindableId, findFindings } from './findFindings.ts';

export type FindBoxProps = {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (finding: FindableId) => void;
  readonly onLeave: () => void;
};

/** Finds any stain or finding of the histology by name or synonym; Enter goes to the first, arrows to the others. */
export function FindBox({ inputRef, text, onText, onChoose, onLeave }: FindBoxProps) {
  const inputId = useId();
  const list = useRef<HTMLUListElement>(null);
  const found = findFindings(text);
  const choose = (finding: FindableId): void => {
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
        {checkText.find} <Kbd>/</Kbd>
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
          {isOpen && (found.length === 0 ? checkText.findNone(text) : checkText.findCount(found.length))}
        </VisuallyHidden>
      </output>
    </div>
  );
}
