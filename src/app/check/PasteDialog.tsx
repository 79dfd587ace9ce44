import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type PanelText, readPanelText } from '../../../machines/case/readPanelText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { guidedText } from '../../text/guidedText.ts';
import { pasteText } from '../../text/pasteText.ts';
import { readingIn } from '../guided/caseChange.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Labelled } from '../ui/Labelled.tsx';
import { Chip } from '../ui/Reading.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import css from './PasteDialog.module.css';
import { type Decisions, type PastedFinding, pastedFindings, withPasted } from './pastedFindings.ts';

const nameOf = (finding: CaseFindingId): string =>
  finding === 'siteText' ? guidedText.siteText : nameOfFinding(finding);

/** The text with what was understood and what was not marked in it. */
function Echo({ text, pieces }: { readonly text: string; readonly pieces: PanelText['pieces'] }) {
  const ordered = [...pieces].sort((left, right) => left.start - right.start);
  const parts = ordered.flatMap(({ start, end, as }, at) => {
    const before = ordered[at - 1]?.end ?? 0;
    return [
      { start: before, as: 'between' as const, text: text.slice(before, start) },
      { start, as, text: text.slice(start, end) },
    ];
  });
  const rest = text.slice(ordered.at(-1)?.end ?? 0);
  return (
    <p className={css['echo']}>
      {parts.map((part) => (
        <span key={`${part.start} ${part.as}`} className={css[part.as]}>
          {part.text}
          {part.as === 'notUnderstood' && <VisuallyHidden> ({pasteText.notUnderstoodMark})</VisuallyHidden>}
        </span>
      ))}
      {rest}
    </p>
  );
}

type UnderstoodProps = {
  readonly pasted: PastedFinding;
  readonly from: CaseFile;
  readonly decision: 'entered' | 'pasted' | undefined;
  readonly onDecide: (decision: 'entered' | 'pasted') => void;
};

function Understood({ pasted: { finding, text, words, entered }, from, decision, onDecide }: UnderstoodProps) {
  return (
    <li className={css['line']}>
      <q>{text}</q>
      {finding === 'siteText' ? (
        <span>
          {nameOf(finding)} {words}
        </span>
      ) : (
        <Chip finding={finding} reading={readingIn(from, finding) ?? ''} words={words} />
      )}
      {entered !== null && (
        <fieldset className={css['differs']}>
          <legend>{pasteText.differs(nameOf(finding))}</legend>
          {(['entered', 'pasted'] as const).map((which) => (
            <label key={which}>
              <input
                type="radio"
                name={`differs-${finding}`}
                checked={decision === which}
                onChange={() => onDecide(which)}
              />
              {which === 'entered' ? pasteText.keep(entered) : pasteText.take(words)}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

export type PasteDialogProps = {
  readonly first: string;
  readonly caseFile: CaseFile;
  readonly onTake: (caseFile: CaseFile, count: number) => void;
  readonly onClose: () => void;
};

/** Reads a pasted panel and shows what is understood as what; it enters the case when it is taken over. */
export function PasteDialog({ first, caseFile, onTake, onClose }: PasteDialogProps) {
  const [text, setText] = useState(first);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const dialog = useRef<HTMLDialogElement>(null);
  const read = useMemo(() => readPanelText(text), [text]);
  const pasted = useMemo(() => pastedFindings(read, caseFile), [read, caseFile]);
  useEffect(() => dialog.current?.showModal(), []);
  const open = pasted.filter(({ finding, entered }) => entered !== null && !decisions.has(finding)).length;
  const kept = pasted.filter(({ finding }) => decisions.get(finding) === 'entered').length;
  const count = pasted.length - kept;
  const canTake = open === 0 && count > 0;
  const take = (): void => {
    if (canTake) onTake(withPasted(caseFile, read, decisions), count);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    take();
  };
  return (
    <dialog ref={dialog} className={css['dialog']} aria-labelledby="paste" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <h2 id="paste">{pasteText.title}</h2>
        <p className={css['note']}>{pasteText.note}</p>
        <Labelled label={pasteText.text}>
          {(id) => (
            <textarea
              id={id}
              rows={4}
              spellCheck={false}
              placeholder={pasteText.placeholder}
              value={text}
              onChange={({ target }) => setText(target.value)}
              onKeyDown={onKeyDown}
            />
          )}
        </Labelled>
        {text.trim() !== '' && (
          <>
            <h3>{pasteText.echo}</h3>
            <Echo text={text} pieces={read.pieces} />
            <output>
              <h3>{pasteText.understood(pasted.length)}</h3>
            </output>
            <ul>
              {pasted.map((one) => (
                <Understood
                  key={one.finding}
                  pasted={one}
                  from={read.caseFile}
                  decision={decisions.get(one.finding)}
                  onDecide={(decision) => setDecisions(new Map([...decisions, [one.finding, decision]]))}
                />
              ))}
            </ul>
          </>
        )}
        {read.notUnderstood.length > 0 && (
          <section className={css['left']} aria-labelledby="paste-left">
            <h3 id="paste-left">{pasteText.notUnderstood(read.notUnderstood.length)}</h3>
            <ul>
              {read.notUnderstood.map(({ text: piece, start, because, nearest }) => (
                <li key={`${start} ${piece}`}>
                  <q>{piece}</q> {because} {nearest !== undefined && pasteText.nearest(nearest)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className={css['buttons']}>
          <Button type="submit" look="solid" disabled={!canTake}>
            {open > 0 ? pasteText.decideFirst(open) : pasteText.takeOver(count)} <Kbd>Ctrl Enter</Kbd>
          </Button>
          <Button onClick={() => dialog.current?.close()}>{pasteText.cancel}</Button>
        </div>
      </form>
    </dialog>
  );
}
