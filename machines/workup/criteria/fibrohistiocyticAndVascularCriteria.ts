import { all, any, determinate, expressed, is, negative, positive } from '../criterion.ts';
import { type NamedCriterion, named } from './namedCriterion.ts';

/** Clinical sentences about CD34, factor XIIIa, ERG and CD31. */
export const fibrohistiocyticAndVascularCriteria = {
  cd34Positive: named('CD34 is positive', positive('cd34')),
  cd34Focal: named('CD34 is focal', is('cd34', 'focal')),
  cd34Negative: named('CD34 is negative', negative('cd34')),
  cd34NotMoreThanFocal: named('CD34 is negative or focal', is('cd34', 'focal', 'negative')),
  cd34Known: named('CD34 was done and read', determinate('cd34')),
  factorXIIIaPositive: named('factor XIIIa is positive', positive('factorXIIIa')),
  factorXIIIaExpressed: named('factor XIIIa is positive or focal', expressed('factorXIIIa')),
  factorXIIIaNegative: named('factor XIIIa is negative', negative('factorXIIIa')),
  factorXIIIaKnown: named('factor XIIIa was done and read', determinate('factorXIIIa')),
  vascularSuspicion: named(
    'CD31 is expressed or vascular features are seen',
    any(expressed('cd31'), is('vascularFeatures', 'present')),
  ),
  cd31Expressed: named('CD31 is positive or focal', expressed('cd31')),
  ergWithCd31: named('ERG is positive and CD31 is positive or focal', all(positive('erg'), expressed('cd31'))),
  ergPositive: named('ERG is positive', positive('erg')),
  ergExpressed: named('ERG is positive or focal', expressed('erg')),
  ergNegative: named('ERG is negative', negative('erg')),
  ergNotVascular: named(
    'ERG is only focal, or CD31 and CD34 are both negative',
    any(is('erg', 'focal'), all(negative('cd31'), negative('cd34'))),
  ),
  cd31AndCd34Negative: named('CD31 and CD34 are both negative', all(negative('cd31'), negative('cd34'))),
  cd31ExpressedOrCd34Known: named(
    'CD31 is expressed, or CD34 was done and read',
    any(expressed('cd31'), determinate('cd34')),
  ),
} as const satisfies Readonly<Record<string, NamedCriterion>>;
