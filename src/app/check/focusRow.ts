import type { FindableId } from './findFindings.ts';

type Step = 'next' | 'previous' | 'first' | 'last';

const rowsOf = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];

function focusOn(row: HTMLElement | undefined): void {
  const target = row?.matches('button')
    ? row
    : (row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input, select, summary'));
  target?.focus();
}

/** Moves the focus from the row that has it to another row of the list, in the order on the screen. */
export function moveFocus(list: HTMLElement, to: Step): void {
  const rows = rowsOf(list);
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const last = rows.length - 1;
  const at = { next: Math.min(here + 1, last), previous: Math.max(here - 1, 0), first: 0, last }[to];
  focusOn(rows[at]);
}

/** Gives the focus to the row or field of a finding, wherever it is in the panel. */
export function focusFinding(panel: HTMLElement, finding: FindableId): void {
  focusOn(panel.querySelector<HTMLElement>(`[data-row="${finding}"], [data-field="${finding}"]`) ?? undefined);
}
