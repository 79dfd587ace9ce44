import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { checkText } from '../../text/checkText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import css from './FindBox.module.css';
import { type FindableId, findFindings } from './findFindings.ts';

export type FindBoxProps = {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (finding: FindableId) => void;
  readonly onLeave: () => void;
};

/** Finds any stain or finding of the histology by name or synonym; Enter goes to it. */
export function FindBox({ inputRef, text, onText, onChoose, onLeave }: FindBoxProps) {
  const id = useId();
  const [active, setActive] = useState(0);
  const found = findFindings(text);
  const at = Math.min(active, found.length - 1);
  const take = (text: string): void => {
    setActive(0);
    onText(text);
  };
  const choose = (finding: FindableId | undefined): void => {
    if (finding === undefined) return;
    take('');
    onChoose(finding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && found.length > 0) setActive((at + move + found.length) % found.length);
    else if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Enter') choose(found[at]?.finding);
    else if (event.key === 'Escape') {
      take('');
      onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = text.trim() !== '';
  return (
    <div className={css['find']}>
      <label htmlFor={`${id}-input`}>
        {checkText.find} <Kbd>/</Kbd>
      </label>
      <input
        ref={inputRef}
        id={`${id}-input`}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${found[at].finding}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={checkText.findPlaceholder}
        value={text}
        onChange={({ target }) => take(target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={checkText.results} className={css['list']} hidden={!open}>
        {found.map(({ finding, name, by }, index) => (
          <div
            key={finding}
            id={`${id}-${finding}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className={css['option']}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(finding);
            }}
          >
            <b>{name}</b> {by !== null && <span className={css['by']}>{checkText.foundBy(by)}</span>}
          </div>
        ))}
        {found.length === 0 && <p className={css['none']}>{checkText.findNone(text)}</p>}
      </div>
    </div>
  );
}
