import type { StainId } from '../../vocabulary/stains.ts';

/** A name that may stand for more than one antibody, with the stains it may mean and the reason for the user. */
export type UnclearName = { readonly mayBe: readonly StainId[]; readonly because: string };

/** Names of stains that are not taken, in the form of `stainNameKey`, because they leave open which stain is meant. */
export const unclearNames: ReadonlyMap<string, UnclearName> = new Map([
  [
    'actin',
    {
      mayBe: ['sma', 'msaHhf35'],
      because:
        '“Actin” alone does not say which antibody: smooth muscle actin (SMA) or muscle-specific actin (MSA, HHF-35).',
    },
  ],
  [
    'caldesmon',
    {
      mayBe: ['hCaldesmon'],
      because: '“Caldesmon” alone does not say whether the heavy form is meant: write h-caldesmon.',
    },
  ],
  [
    'myosin',
    {
      mayBe: ['smmhc'],
      because: '“Myosin” alone does not say which: write SMMHC for smooth muscle myosin heavy chain.',
    },
  ],
]);

/**
 * Names of stains that reports mention and the case file does not hold, in the form of `stainNameKey`. They are listed
 * because they are written in small letters; names with a digit or in capitals are recognised as names by their form.
 */
export const stainsNotHeld: ReadonlySet<string> = new Set(
  (
    'myogenin|calretinin|synaptophysin|chromogranin|caveolin|βcatenin|betacatenin|bcatenin|tyrosinase|smoothelin|' +
    'transgelin|inhibin|lysozyme|laminin|fibronectin|collageniv|claudin|maspin|inhibina|factorviii|factor8|' +
    'vonwillebrandfactor|oct34|mucin|mammaglobin|ecadherin|ncadherin|cyclind1|beta2microglobulin|langerin|' +
    'myoglobin|mdm2|gfap|neurofilament|nse|lca|lmwk|pnl2|collagen|elastin|alcianblue|pas|reticulin|melanomacocktail'
  ).split('|'),
);
