import { all, any, determinate, expressed, is, negative, none, positive } from '../criterion.ts';
import { actins } from '../stainGroups.ts';
import {
  anyOf,
  expressedOf,
  knownNegativeOf,
  muscleMarkerExpressed,
  smoothMuscleProof,
  smoothMuscleProofNegative,
  specificCaldesmon,
  stainExpressed,
} from './combinations.ts';
import { type NamedCriterion, named } from './namedCriterion.ts';

/** Clinical sentences about actins, desmin, h-caldesmon, vimentin and the reaction of the tissue. */
export const muscleCriteria = {
  actinExpressed: named('SMA, MSA (HHF-35) or calponin is positive or focal', expressedOf(actins)),
  actinNegative: named('an actin was done, none is expressed', knownNegativeOf(actins)),
  actinKnown: named('an actin was done and read', anyOf(actins, determinate)),
  desminPositive: named('desmin is positive', positive('desmin')),
  desminFocal: named('desmin is focal', is('desmin', 'focal')),
  desminExpressed: named('desmin is positive or focal', expressed('desmin')),
  desminNegative: named('desmin is negative', negative('desmin')),
  desminKnown: named('desmin was done and read', determinate('desmin')),
  muscleMarkerExpressed: named('an actin or desmin is positive or focal', muscleMarkerExpressed),
  smoothMuscleProof: named(
    'h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive or focal',
    smoothMuscleProof,
  ),
  smoothMuscleProofPositive: named(
    'h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive',
    any(specificCaldesmon(positive('hCaldesmon')), positive('smmhc')),
  ),
  smoothMuscleProofNegative: named(
    'h-caldesmon or smooth muscle myosin was done, neither is expressed',
    smoothMuscleProofNegative,
  ),
  smoothMuscleRefuted: named(
    'no actin and no desmin is expressed, or h-caldesmon or smooth muscle myosin refutes them',
    all(none(smoothMuscleProof), any(none(muscleMarkerExpressed), smoothMuscleProofNegative)),
  ),
  lowSpecificityCaldesmon: named(
    'h-caldesmon is expressed with a clone of low specificity',
    all(expressed('hCaldesmon'), is('hCaldesmonClone', 'lowSpecificity')),
  ),
  caldesmonCloneUnstated: named(
    'h-caldesmon is expressed and its clone is not stated',
    all(expressed('hCaldesmon'), none(is('hCaldesmonClone', 'lowSpecificity', 'highSpecificity'))),
  ),
  smaKnown: named('SMA was done and read', determinate('sma')),
  vimentinExpressed: named('vimentin is positive or focal', expressed('vimentin')),
  vimentinNegative: named('vimentin is negative', negative('vimentin')),
  antigenicityKept: named(
    'vimentin is not negative, or another stain is positive or focal',
    any(none(negative('vimentin')), stainExpressed),
  ),
  desminAndProofNegative: named(
    'desmin is negative, and h-caldesmon or smooth muscle myosin too',
    all(negative('desmin'), smoothMuscleProofNegative),
  ),
  desminOrProofExpressed: named(
    'desmin, h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive or focal',
    any(expressed('desmin'), smoothMuscleProof),
  ),
  stainExpressed: named('at least one stain is positive or focal', stainExpressed),
  muscleLookedFor: named(
    'an actin or desmin was done and read',
    any(anyOf(actins, determinate), determinate('desmin')),
  ),
  smoothMuscleSecondLine: named(
    'h-caldesmon (not of a low-specificity clone) or smooth muscle myosin is positive, or fascicles are seen',
    any(specificCaldesmon(positive('hCaldesmon')), positive('smmhc'), is('fascicles', 'present')),
  ),
} as const satisfies Readonly<Record<string, NamedCriterion>>;
