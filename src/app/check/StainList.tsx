import { useMemo, useRef, useState } from 'react';
import { findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { checkText } from '../../text/checkText.ts';
import { Fold } from '../guided/Fold.tsx';
import { SpecimenPanel } from '../guided/SpecimenPanel.tsx';
import { useStanding, useVisit } from '../guided/useVisit.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { FindBox } from './FindBox.tsx';
import { findFindings } from './findFindings.ts';
import { moveFocus } from './focusRow.ts';
import { HistologyFields } from './HistologyFields.tsx';
import { KeyLine } from './KeyLine.tsx';
import { type PanelGroupId, panelGroups, shownStains } from './panelGroups.ts';
import { StainGroup } from './StainGroup.tsx';
import css from './StainList.module.css';
import { usePanelActions } from './usePanelActions.ts';
import type { PanelFocus } from './usePanelFocus.ts';
import { usePanelKeys } from './usePanelKeys.ts';

export type StainListProps = {
  readonly focus: PanelFocus;
  readonly suggested: readonly StainId[];
  readonly pending: boolean;
  readonly onGoOn: () => void;
};

/** Every finding of the case on one screen, to be filled by keyboard alone. */
export function StainList({ focus, suggested, pending, onGoOn }: StainListProps) {
  const { undo } = useVisit();
  const { caseFile } = useStanding();
  const actions = usePanelActions();
  const { panel, current, setCurrent, goTo } = focus;
  const [unfolded, setUnfolded] = useState<ReadonlySet<PanelGroupId>>(new Set());
  const [text, setText] = useState('');
  const [specimen, setSpecimen] = useState(false);
  const list = useRef<HTMLFieldSetElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const answered = useMemo(
    () => new Set(stainIds.filter((stain) => findingOf(caseFile, stain) !== undefined)),
    [caseFile],
  );

  const unfold = (id: PanelGroupId, to: boolean): void => {
    const after = new Set(unfolded);
    if (to) after.add(id);
    else after.delete(id);
    setUnfolded(after);
  };
  usePanelKeys(list, {
    onReach: setCurrent,
    onAction: (action, stain) => {
      if (stain !== null && action.kind === 'answer') actions.answer(stain, action.reading);
      if (stain !== null && action.kind === 'noSuchAnswer') actions.refuse(stain);
      if (stain !== null && action.kind === 'withdraw') actions.clear(stain);
      if (action.kind === 'move' && list.current !== null) moveFocus(list.current, action.to);
      if (action.kind === 'undo') undo();
      if (action.kind === 'goOn') onGoOn();
      if (action.kind === 'find') {
        setText(action.text);
        find.current?.focus();
      }
    },
  });
  return (
    <div ref={panel} className={css['panel']}>
      <VisuallyHidden>
        <h2>{checkText.panel}</h2>
      </VisuallyHidden>
      <div className={css['tools']}>
        <FindBox
          inputRef={find}
          text={text}
          finds={findFindings}
          label={checkText.find}
          counted={checkText.findCount}
          onText={setText}
          onChoose={goTo}
          onLeave={() => goTo(current)}
        />
        <KeyLine stain={current} pending={pending} />
        <output className={css['said']}>{actions.said}</output>
      </div>
      <fieldset ref={list} className={css['list']} aria-label={checkText.panel} data-panel-list>
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
