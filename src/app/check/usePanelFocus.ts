import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { isStain } from '../../text/findingText.ts';
import type { FindableId } from './findFindings.ts';
import { focusFinding } from './focusRow.ts';

/** Where the focus is in the panel: its current row, and the way to any finding, shown or not. */
export type PanelFocus = {
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly current: StainId;
  readonly setCurrent: (stain: StainId) => void;
  readonly goTo: (finding: FindableId) => void;
};

export function usePanelFocus(): PanelFocus {
  const panel = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<StainId>('sma');
  const goTo = (finding: FindableId): void => {
    if (isStain(finding)) flushSync(() => setCurrent(finding));
    if (panel.current !== null) focusFinding(panel.current, finding);
  };
  return { panel, current, setCurrent, goTo };
}
