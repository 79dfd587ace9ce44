import { all, any, determinate, expressed, negative, none, positive } from '../criterion.ts';
import { broadKeratins, highMolecularWeightKeratins, keratins } from '../stainGroups.ts';
import {
  anyOf,
  broadKeratinNegative,
  epithelialNuclearNegative,
  expressedOf,
  highMolecularWeightKeratinNegative,
  keratinExpressed,
  keratinPositive,
  p40OrP63Expressed,
  p63InPlaceOfP40,
  twoKeratinClassesPositive,
} from './combinations.ts';
import { type NamedCriterion, named } from './namedCriterion.ts';

/** Clinical sentences about the keratins, p40, p63, EMA and TLE1. */
export const epithelialCriteria = {
  keratinExpressed: named('a keratin is positive or focal', keratinExpressed),
  keratinPositive: named('a keratin is positive', keratinPositive),
  keratinKnown: named('a keratin was done and read', anyOf(keratins, determinate)),
  keratinOrP40Expressed: named('a keratin or p40 is positive or focal', any(keratinExpressed, expressed('p40'))),
  keratinOrP40Positive: named('a keratin or p40 is positive', any(keratinPositive, positive('p40'))),
  keratinAndP40Silent: named(
    'a keratin was done, no keratin and no p40 is expressed',
    all(none(keratinExpressed, expressed('p40')), anyOf(keratins, negative)),
  ),
  twoKeratinClasses: named(
    'a broad or low-molecular-weight keratin and a high-molecular-weight keratin are both expressed, one of them positive',
    any(
      all(expressedOf(broadKeratins), anyOf(highMolecularWeightKeratins, positive)),
      all(anyOf(broadKeratins, positive), expressedOf(highMolecularWeightKeratins)),
    ),
  ),
  broadKeratinNegative: named(
    'a broad or low-molecular-weight keratin was done, none is expressed',
    broadKeratinNegative,
  ),
  highMolecularWeightKeratinNegative: named(
    'CK5/6 or 34βE12 was done, neither is expressed',
    highMolecularWeightKeratinNegative,
  ),
  ck7Expressed: named('CK7 is positive or focal', expressed('ck7')),
  keratinWithP40: named('a keratin and p40 are both positive or focal', all(keratinExpressed, expressed('p40'))),
  p63Expressed: named('p63 is positive or focal', expressed('p63')),
  p40OrP63Expressed: named('p40 or p63 is positive or focal', p40OrP63Expressed),
  p40OrP63Known: named('p40 or p63 was done and read', anyOf(['p40', 'p63'], determinate)),
  p40OrP63Silent: named(
    'p40 or p63 was done, neither is expressed',
    all(none(p40OrP63Expressed), anyOf(['p40', 'p63'], negative)),
  ),
  epithelialConfirmed: named(
    'p40 is positive or focal, or p63 where p40 was not done',
    any(expressed('p40'), all(p63InPlaceOfP40, expressed('p63'))),
  ),
  epithelialRefuted: named(
    'p40 is negative, or p63 where p40 was not done',
    any(negative('p40'), all(p63InPlaceOfP40, negative('p63'))),
  ),
  epithelialSetNegative: named(
    'two keratins of different class are negative, and p40 (or p63 where p40 was not done)',
    all(
      broadKeratinNegative,
      highMolecularWeightKeratinNegative,
      any(negative('p40'), all(p63InPlaceOfP40, negative('p63'))),
    ),
  ),
  epithelialNuclearNegative: named(
    'p40 is negative and p63 not more than focal, or p63 is negative where p40 was not done',
    epithelialNuclearNegative,
  ),
  epithelialProof: named(
    'keratin is expressed with p40, or positive with p63, or two keratin classes are positive',
    any(all(keratinExpressed, expressed('p40')), all(keratinPositive, expressed('p63')), twoKeratinClassesPositive),
  ),
  emaAndTle1: named('EMA is expressed and TLE1 is positive', all(expressed('ema'), positive('tle1'))),
  emaOrKeratinWithTle1: named(
    'EMA or a keratin is expressed and TLE1 is positive',
    all(any(expressed('ema'), keratinExpressed), positive('tle1')),
  ),
  emaKnown: named('EMA was done and read', determinate('ema')),
  tle1Known: named('TLE1 was done and read', determinate('tle1')),
  p40KnownOrKeratinSilent: named(
    'p40 or p63 was done and read, or no keratin is expressed',
    any(anyOf(['p40', 'p63'], determinate), none(keratinExpressed)),
  ),
  p40OrP63ExpressedOrNoSynovialPattern: named(
    'p40 or p63 is expressed, or EMA and TLE1 are not both expressed',
    any(p40OrP63Expressed, none(all(expressed('ema'), positive('tle1')))),
  ),
} as const satisfies Readonly<Record<string, NamedCriterion>>;
