import { all, any, determinate, expressed, is, negative, none, positive } from '../criterion.ts';
import {
  anyOf,
  expressedOf,
  melanocyticExpressed,
  melanocyticUnambiguous,
  premelanosomeOrMelanA,
} from './combinations.ts';
import { type NamedCriterion, named } from './namedCriterion.ts';

/** Clinical sentences about S100, SOX10, HMB45, Melan-A, PRAME and H3K27me3. */
export const melanocyticOrNeuralCriteria = {
  s100Positive: named('S100 is positive', positive('s100')),
  s100Focal: named('S100 is focal', is('s100', 'focal')),
  s100Expressed: named('S100 is positive or focal', expressed('s100')),
  s100Known: named('S100 was done and read', determinate('s100')),
  s100Negative: named('S100 is negative', negative('s100')),
  s100OrSox10Known: named('S100 or SOX10 was done and read', any(determinate('s100'), determinate('sox10'))),
  melanocyticExpressed: named('SOX10, HMB45 or Melan-A is positive or focal', melanocyticExpressed),
  s100OrMelanocyticExpressed: named(
    'S100, SOX10, HMB45 or Melan-A is positive or focal',
    any(expressed('s100'), melanocyticExpressed),
  ),
  hmb45OrMelanAExpressed: named('HMB45 or Melan-A is positive or focal', premelanosomeOrMelanA),
  hmb45OrMelanAKnown: named('HMB45 or Melan-A was done and read', anyOf(['hmb45', 'melanA'], determinate)),
  sox10Expressed: named('SOX10 is positive or focal', expressed('sox10')),
  sox10Negative: named('SOX10 is negative', negative('sox10')),
  sox10Known: named('SOX10 was done and read', determinate('sox10')),
  s100OrSox10Expressed: named('S100 or SOX10 is positive or focal', any(expressed('s100'), expressed('sox10'))),
  notPigmentedDfspPattern: named(
    'it is not so that S100 is only focal, SOX10 not expressed and CD34 positive',
    none(all(is('s100', 'focal'), none(expressed('sox10')), positive('cd34'))),
  ),
  melanocyticHint: named('PRAME or MITF is positive or focal', expressedOf(['prame', 'mitf'])),
  h3k27me3Lost: named('H3K27me3 is lost', is('h3k27me3', 'lost')),
  h3k27me3Known: named('H3K27me3 was done and read', is('h3k27me3', 'retained', 'lost')),
  hmb45Known: named('HMB45 was done and read', determinate('hmb45')),
  melanAKnown: named('Melan-A was done and read', determinate('melanA')),
  prameKnown: named('PRAME was done and read', determinate('prame')),
  sox10KnownOrS100Silent: named(
    'SOX10 was done and read, or S100 is not expressed',
    any(determinate('sox10'), none(expressed('s100'))),
  ),
  melanocyticUnambiguousOrSox10Known: named(
    'the melanocytic pattern is unambiguous or SOX10 was done and read',
    any(melanocyticUnambiguous, determinate('sox10')),
  ),
  melanocyticUnambiguousOrS100Known: named(
    'the melanocytic pattern is unambiguous or S100 was done and read',
    any(melanocyticUnambiguous, determinate('s100')),
  ),
  melanocyticUnambiguousOrH3k27me3Retained: named(
    'the melanocytic pattern is unambiguous or H3K27me3 is retained',
    any(melanocyticUnambiguous, is('h3k27me3', 'retained')),
  ),
} as const satisfies Readonly<Record<string, NamedCriterion>>;
