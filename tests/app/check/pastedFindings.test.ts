import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPanelText } from '../../../machines/case/readPanelText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { pastedFindings, withPasted } from '../../../src/app/check/pastedFindings.ts';
import { anyCase, seed } from '../../machines/case/anyCase.ts';

const text = 'SMA+, desmin focal+, S100-, Ki-67 20%, p53 positive';
const read = readPanelText(text);

const entered: CaseFile = {
  schema: 'arrector.case/1',
  label: 'knee',
  stains: { sma: 'positive', desmin: 'negative', cd34: 'negative' },
};

describe('pastedFindings', () => {
  it('lists what was understood in the order of the text, and where the case says another thing', () => {
    expect(pastedFindings(read, entered)).toEqual([
      { finding: 'sma', text: 'SMA+', words: 'positive', entered: null },
      { finding: 'desmin', text: 'desmin focal+', words: 'focal', entered: 'negative' },
      { finding: 's100', text: 'S100-', words: 'negative', entered: null },
      { finding: 'ki67', text: 'Ki-67 20%', words: '20% of cells', entered: null },
    ]);
  });
});

describe('withPasted', () => {
  it('takes over what the case does not contradict, and a contradiction only as it was decided', () => {
    const beside = { s100: 'negative', ki67: { percentCells: 20 } } as const;
    expect(withPasted(entered, read, new Map())).toEqual({ ...entered, stains: { ...entered.stains, ...beside } });
    expect(withPasted(entered, read, new Map([['desmin', 'entered']]))).toEqual({
      ...entered,
      stains: { ...entered.stains, ...beside },
    });
    expect(withPasted(entered, read, new Map([['desmin', 'pasted']]))).toEqual({
      ...entered,
      stains: { ...entered.stains, ...beside, desmin: 'focal' },
    });
  });

  it('changes no finding that any case reports while nothing is decided, and nothing at all for a text without names', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const nothing = readPanelText('no name of a stain');
        expect(withPasted(caseFile, nothing, new Map())).toEqual(caseFile);
        const after = withPasted(caseFile, read, new Map());
        const kept = pastedFindings(read, caseFile).filter((one) => one.entered !== null);
        expect(pastedFindings(read, after).filter((one) => one.entered !== null)).toEqual(kept);
      }),
      { seed },
    );
  });
});
