import { all, any, expressed, negative, none, positive } from '../criterion.ts';
import {
  broadKeratinNegative,
  epithelialNuclearNegative,
  highMolecularWeightKeratinNegative,
  keratinExpressed,
  melanocyticExpressed,
  smoothMuscleProof,
} from './combinations.ts';
import { type NamedCriterion, named } from './namedCriterion.ts';

/** Clinical sentences about the exclusion set as a whole. */
export const exclusionCriteria = {
  lineageMarkerLeft: named(
    'a keratin, p40, S100, CD34 or a strong p63 is expressed',
    any(keratinExpressed, expressed('p40'), expressed('s100'), expressed('cd34'), positive('p63')),
  ),
  exclusionSetNegative: named(
    'two keratins of different class, p40 (or p63), S100, SOX10, desmin, ERG and CD34 are all negative',
    all(
      broadKeratinNegative,
      highMolecularWeightKeratinNegative,
      none(keratinExpressed),
      epithelialNuclearNegative,
      negative('s100'),
      negative('sox10'),
      none(melanocyticExpressed),
      negative('desmin'),
      none(smoothMuscleProof),
      negative('erg'),
      negative('cd34'),
    ),
  ),
} as const satisfies Readonly<Record<string, NamedCriterion>>;
