import { expect, it } from 'vitest';
import { corePanel, stainIds } from '../../../machines/vocabulary/stains.ts';
import { panelGroups, shownStains } from '../../../src/app/check/panelGroups.ts';

const group = (id: string) => panelGroups.filter((one) => one.id === id);

it('holds every stain of the case file once, the core panel first', () => {
  expect(panelGroups[0]).toEqual({ id: 'core', stains: corePanel });
  expect(panelGroups.flatMap(({ stains }) => stains).sort()).toEqual([...stainIds].sort());
});

it('shows of a folded group what is answered and the current row, and all of it once unfolded', () => {
  const answered = new Set(['hmb45'] as const);
  expect(
    group('melanocyticOrNeural').map((one) => shownStains(one, { unfolded: new Set(), answered, current: 'sox10' })),
  ).toEqual([['sox10', 'hmb45']]);
  expect(
    group('vascular').map((one) => shownStains(one, { unfolded: new Set(['vascular']), answered, current: 'sma' })),
  ).toEqual([['cd31', 'erg', 'fli1', 'd240']]);
  expect(
    group('core').map((one) => shownStains(one, { unfolded: new Set(), answered: new Set(), current: 'erg' })),
  ).toEqual([corePanel]);
});
