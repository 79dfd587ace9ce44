import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { checkText } from '../../text/checkText.ts';
import { isStain } from '../../text/findingText.ts';
import { Fold } from '../guided/Fold.tsx';
import { SpecimenPanel } from '../guided/SpecimenPanel.tsx';
import { useStanding, useVisit } from '../guided/useVisit.ts';
import { FindBox } from './FindBox.tsx';
import type { FindableId } from './findFindings.ts';
import { focusFinding, moveFocus } from './focusRow.ts';
import { HistologyFields } from './HistologyFields.tsx';
import { KeyLine } from './KeyLine.tsx';
import { type PanelGroupId, panelGroups, shownStains } from './panelGroups.ts';
import { panelKeyAction } from './panelKey.ts';
import { StainGroup } from './StainGroup.tsx';
import css from './StainList.module.css';
import { usePanelActions } from './usePanelActions.ts';

const stainOf = (target: EventTarget): StainId | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
  return row !== undefined && isStain(row) ? row : null;
};

const isTyping = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type === 'text';

const belongsToField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('select, summary, a, [data-under]') !== null;

export type StainListProps = {
  readonly suggested: readonly StainId[];
  readonly pending: boolean;
  readonly onGoOn: () => void;
};

/** Every finding of the case on one screen, to be filled by keyboard alone. */
export function StainList({ suggested, pending, onGoOn }: StainListProps) {
  const { undo } = useVisit();
  const { caseFile } = useStanding();
  const actions = usePanelActions();
  const [current, setCurrent] = useState<StainId>('sma');
  const [unfolded, setUnfolded] = useState<ReadonlySet<PanelGroupId>>(new Set());
  const [text, setText] = useState('');
  const [specimen, setSpecimen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const answered = useMemo(
    () => new Set(stainIds.filter((stain) => findingOf(caseFile, stain) !== undefined)),
    [caseFile],
  );

  const goTo = (finding: FindableId): void => {
    if (isStain(finding)) flushSync(() => setCurrent(finding));
    if (panel.current !== null) focusFinding(panel.current, finding);
  };
  const unfold = (id: PanelGroupId, to: boolean): void => {
    const after = new Set(unfolded);
    if (to) after.add(id);
    else after.delete(id);
    setUnfolded(after);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (belongsToField(event.target)) return;
    const stain = stainOf(event.target);
    const action = panelKeyAction(event, stain, isTyping(event.target));
    if (action === null) return;
    event.preventDefault();
    switch (action.kind) {
      case 'answer':
        return stain === null ? undefined : actions.answer(stain, action.reading);
      case 'noSuchAnswer':
        return stain === null ? undefined : actions.refuse(stain);
      case 'withdraw':
        return stain === null ? undefined : actions.clear(stain);
      case 'move':
        return list.current === null ? undefined : moveFocus(list.current, action.to);
      case 'find':
        setText(action.text);
        return find.current?.focus();
      case 'undo':
        return undo();
      case 'goOn':
        return onGoOn();
    }
  };
  return (
    <div ref={panel} className={css['panel']}>
      <div className={css['tools']}>
        <FindBox inputRef={find} text={text} onText={setText} onChoose={goTo} onLeave={() => goTo(current)} />
        <KeyLine stain={current} pending={pending} />
        <output className={css['said']}>{actions.said}</output>
      </div>
      <fieldset
        ref={list}
        className={css['list']}
        aria-label={checkText.panel}
        data-panel-list
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const stain = stainOf(target);
          if (stain !== null) setCurrent(stain);
        }}
      >
        {panelGroups.map((group) => (
          <StainGroup
            key={group.id}
            group={group}
            shown={shownStains(group, { unfolded, answered, current })}
            suggested={suggested}
            unfolded={unfolded.has(group.id)}
            current={current}
            actions={actions}
            onUnfold={(to) => unfold(group.id, to)}
            onGoTo={goTo}
          />
        ))}
      </fieldset>
      <HistologyFields />
      <Fold label={checkText.specimen} open={specimen} onToggle={setSpecimen}>
        <SpecimenPanel />
      </Fold>
    </div>
  );
}
