import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { isStain } from '../../text/findingText.ts';
import { type PanelKeyAction, panelKeyAction } from './panelKey.ts';

const stainOf = (target: EventTarget | null): StainId | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
  return row !== undefined && isStain(row) ? row : null;
};

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'text';

/** Keys of a control beneath a row, such as the clone of an antibody, stay with it. */
const belongsToField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('select, summary, a, [data-under]') !== null;

export type PanelKeys = {
  readonly onReach: (stain: StainId) => void;
  readonly onAction: (action: PanelKeyAction, stain: StainId | null) => void;
};

/** Listens to the keys of the list of stains, and to which of its rows the focus reaches. */
export function usePanelKeys(list: RefObject<HTMLElement | null>, { onReach, onAction }: PanelKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (belongsToField(event.target)) return;
    const stain = stainOf(event.target);
    const action = panelKeyAction(event, stain, isTyping(event.target));
    if (action === null) return;
    event.preventDefault();
    onAction(action, stain);
  });
  const onFocus = useEffectEvent((event: FocusEvent) => {
    const stain = stainOf(event.target);
    // What stands beside a reading is in the tab order by itself: were its row the current one, the readings of the row
    // that was would be passed over.
    if (stain !== null && !(event.target instanceof HTMLSelectElement)) onReach(stain);
  });
  useLayoutEffect(() => {
    const element = list.current;
    const keys = (event: KeyboardEvent): void => onKey(event);
    const focus = (event: FocusEvent): void => onFocus(event);
    element?.addEventListener('keydown', keys);
    element?.addEventListener('focusin', focus);
    return () => {
      element?.removeEventListener('keydown', keys);
      element?.removeEventListener('focusin', focus);
    };
  }, [list]);
}
