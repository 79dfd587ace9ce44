import { all, any, is, none } from '../criterion.ts';
import { type NamedCriterion, named } from './namedCriterion.ts';

/** Clinical sentences about atypia, mitoses, growth, depth, extent and the sample. */
export const histologyCriteria = {
  noAtypia: named('there is no atypia', is('atypia', 'none')),
  atypiaSeen: named('atypia is mild, moderate or severe', is('atypia', 'mild', 'moderate', 'severe')),
  atypiaAtMostMild: named('atypia is none or mild', is('atypia', 'none', 'mild')),
  atypiaModerateOrSevere: named('atypia is moderate or severe', is('atypia', 'moderate', 'severe')),
  atypiaKnown: named('atypia was assessed', is('atypia', 'none', 'mild', 'moderate', 'severe')),
  mitosesBelowOne: named('mitoses are below 1 per 10 high-power fields', is('mitoses', 'below1')),
  mitosesAtLeastOne: named('mitoses are 1 or more per 10 high-power fields', is('mitoses', 'atLeast1')),
  mitosesKnown: named('mitoses were counted', is('mitoses', 'below1', 'atLeast1')),
  p53Overexpressed: named('p53 is overexpressed', is('p53', 'overexpressed')),
  p53Known: named('the p53 pattern was read', is('p53', 'wildType', 'overexpressed', 'absent')),
  infiltrativeAndCellular: named(
    'the lesion is infiltrative and hypercellular',
    all(is('growth', 'infiltrative'), is('cellularity', 'high')),
  ),
  growthKnown: named('the growth pattern was assessed', is('growth', 'circumscribed', 'infiltrative')),
  cellularityKnown: named('cellularity was assessed', is('cellularity', 'low', 'high')),
  inDermis: named('the tumour is confined to the dermis', is('depth', 'dermis')),
  inSuperficialSubcutis: named('extension into the subcutis is minimal and focal', is('depth', 'superficialSubcutis')),
  inSubcutis: named('the tumour is centred in or deep into the subcutis', is('depth', 'subcutis')),
  inFasciaOrMuscle: named('fascia or muscle is involved', is('depth', 'fascia', 'muscle')),
  depthKnown: named(
    'the deepest compartment was assessed',
    is('depth', 'dermis', 'superficialSubcutis', 'subcutis', 'fascia', 'muscle'),
  ),
  superficialSample: named(
    'the sample is a shave or does not show the base',
    any(is('procedure', 'shave'), is('depth', 'notAssessable')),
  ),
  baseNotSeen: named(
    'the sample is a shave, or the deepest compartment was not assessed',
    any(is('procedure', 'shave'), none(is('depth', 'dermis', 'superficialSubcutis', 'subcutis', 'fascia', 'muscle'))),
  ),
  partialSample: named(
    'the sample is a punch, core or incisional biopsy',
    is('procedure', 'punch', 'core', 'incisional'),
  ),
  sampleTypeStated: named(
    'the procedure is stated',
    is('procedure', 'shave', 'punch', 'core', 'incisional', 'excision', 'reexcision'),
  ),
  necrosisOrSevereAtypia: named(
    'necrosis is present or atypia is severe',
    any(is('necrosis', 'under50', 'atLeast50', 'present'), is('atypia', 'severe')),
  ),
  necrosisAbsent: named('necrosis is absent', is('necrosis', 'absent')),
  lymphovascularInvasionAbsent: named(
    'lymphovascular invasion was looked for and is absent',
    is('lymphovascularInvasion', 'absent'),
  ),
  perineuralInvasionAbsent: named(
    'perineural invasion was looked for and is absent',
    is('perineuralInvasion', 'absent'),
  ),
  adverseExtent: named(
    'the subcutis or deeper is involved, or there is necrosis, lymphovascular or perineural invasion',
    any(
      is('depth', 'subcutis', 'fascia', 'muscle'),
      is('necrosis', 'under50', 'atLeast50', 'present'),
      is('lymphovascularInvasion', 'present'),
      is('perineuralInvasion', 'present'),
    ),
  ),
  largerThan20mm: named('the tumour is larger than 20 mm', is('largerThan20mm', 'present')),
  multipleLesions: named('there are several lesions', is('multipleLesions', 'present')),
} as const satisfies Readonly<Record<string, NamedCriterion>>;
