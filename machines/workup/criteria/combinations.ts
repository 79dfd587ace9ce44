import { categoricalStainIds, type FindingId } from '../../vocabulary/findings.ts';
import { all, any, type Criterion, determinate, expressed, is, negative, none, positive } from '../criterion.ts';
import { actins, broadKeratins, highMolecularWeightKeratins, keratins, melanocyticMarkers } from '../stainGroups.ts';

/** Builds the criterion that a test holds for at least one of the findings. */
export const anyOf = (findings: readonly FindingId[], test: (finding: FindingId) => Criterion): Criterion =>
  any(...findings.map(test));

/** Builds the criterion that at least one of the stains is positive or focal. */
export const expressedOf = (findings: readonly FindingId[]): Criterion => anyOf(findings, expressed);

/** Builds the criterion that at least one of the stains was done and none is expressed. */
export const knownNegativeOf = (findings: readonly FindingId[]): Criterion =>
  all(none(expressedOf(findings)), anyOf(findings, negative));

/** Builds the criterion that h-caldesmon has a reading and its clone is not one of low specificity (claim `caldesmonDependsOnClone`). */
export const specificCaldesmon = (reading: Criterion): Criterion =>
  all(reading, none(is('hCaldesmonClone', 'lowSpecificity')));

/** h-Caldesmon or smooth muscle myosin, expressed. */
export const smoothMuscleProof = any(specificCaldesmon(expressed('hCaldesmon')), expressed('smmhc'));

/** h-Caldesmon or smooth muscle myosin, done and not expressed. */
export const smoothMuscleProofNegative = all(none(smoothMuscleProof), anyOf(['hCaldesmon', 'smmhc'], negative));

/** SOX10, HMB45 or Melan-A, expressed. */
export const melanocyticExpressed = expressedOf(melanocyticMarkers);

/** HMB45 or Melan-A, expressed. */
export const premelanosomeOrMelanA = expressedOf(['hmb45', 'melanA']);

/** Any keratin, expressed. */
export const keratinExpressed = expressedOf(keratins);

/** Any keratin, positive. */
export const keratinPositive = anyOf(keratins, positive);

/** p40 or p63, expressed. */
export const p40OrP63Expressed = expressedOf(['p40', 'p63']);

/** The broad and low-molecular-weight keratins, done and not expressed. */
export const broadKeratinNegative = knownNegativeOf(broadKeratins);

/** The high-molecular-weight keratins, done and not expressed. */
export const highMolecularWeightKeratinNegative = knownNegativeOf(highMolecularWeightKeratins);

/** p40 was not read, so p63 stands in its place. */
export const p63InPlaceOfP40 = none(determinate('p40'));

/** p40 negative with p63 no more than focal, or p63 negative in its place (claim `p40CleanerThanP63InAfx`). */
export const epithelialNuclearNegative = any(
  all(negative('p40'), none(positive('p63'))),
  all(p63InPlaceOfP40, negative('p63')),
);

/** A keratin of each class, positive. */
export const twoKeratinClassesPositive = all(
  anyOf(broadKeratins, positive),
  anyOf(highMolecularWeightKeratins, positive),
);

/** An actin or desmin, expressed. */
export const muscleMarkerExpressed = any(expressedOf(actins), expressed('desmin'));

/** Any stain read as positive or focal. */
export const stainExpressed = expressedOf(
  categoricalStainIds.filter((id) => !['p53', 'h3k27me3', 'fh', 'pten', 'rb'].includes(id)),
);

/** S100 and SOX10 both positive, or a second melanocytic marker beside one of them. */
export const melanocyticUnambiguous = any(
  all(positive('s100'), positive('sox10')),
  all(premelanosomeOrMelanA, any(positive('s100'), expressed('sox10'))),
);
