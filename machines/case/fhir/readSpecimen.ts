import { codeSystems, type VerifiedCode } from '../../vocabulary/codes/code.ts';
import { narrowerSiteCodes, procedureCodes, siteCodes } from '../../vocabulary/codes/specimenCodes.ts';
import { codingsOf, exactTextOf, type Fields, fieldsIn, own, ownCodeOf, textIn } from './fields.ts';
import { type FoundInResource, textOfConcept } from './readObservation.ts';

type Codes = Readonly<Record<string, VerifiedCode | readonly VerifiedCode[]>>;

function valuesIn(concept: Fields | undefined, ...tables: readonly Codes[]): readonly string[] {
  const stated = new Set(codingsOf(concept).map(({ system, code }) => `${system}|${code}`));
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([value, codes]) =>
      [codes].flat().some(({ system, code }) => stated.has(`${codeSystems[system]}|${code}`)) ? [value] : [],
    ),
  );
}

function namedValue(concept: Fields | undefined, finding: 'procedure' | 'site', ...tables: readonly Codes[]) {
  const code = ownCodeOf(concept, 'value');
  if (code?.startsWith(`${finding}.`)) return code.slice(finding.length + 1);
  const [value, ...others] = new Set(valuesIn(concept, ...tables));
  return others.length === 0 ? value : undefined;
}

/**
 * Reads one specimen: the procedure and the site by the codes that were verified, and the text of the site as it is
 * stated. Everything else about a specimen is administration and is passed over.
 */
export function readSpecimen(specimen: Fields): FoundInResource {
  const collection = fieldsIn(specimen, 'collection');
  const method = fieldsIn(collection, 'method');
  const bodySite = fieldsIn(collection, 'bodySite');
  const procedure = namedValue(method, 'procedure', procedureCodes);
  const site = namedValue(bodySite, 'site', siteCodes, narrowerSiteCodes);
  const siteText = exactTextOf(bodySite) ?? textIn(bodySite, 'text');
  const isModified = own(specimen, 'modifierExtension') !== undefined || own(specimen, 'implicitRules') !== undefined;
  if (isModified || own(specimen, 'status') === 'entered-in-error') {
    return {
      found: [],
      notMapped: [
        { at: [], text: 'Specimen', because: 'it is withdrawn, or modified by something that is not known here' },
      ],
    };
  }
  return {
    found: [
      ...(procedure === undefined ? [] : [{ finding: 'procedure', value: procedure } as const]),
      ...(site === undefined ? [] : [{ finding: 'site', value: site } as const]),
      ...(siteText === undefined ? [] : [{ finding: 'siteText', value: siteText } as const]),
    ],
    notMapped: [
      ...(method !== undefined && procedure === undefined
        ? [
            {
              at: ['collection', 'method'],
              text: textOfConcept(method),
              because: 'names no procedure that is known here',
            },
          ]
        : []),
      ...(bodySite !== undefined && site === undefined && siteText === undefined
        ? [
            {
              at: ['collection', 'bodySite'],
              text: textOfConcept(bodySite),
              because: 'names no site that is known here',
            },
          ]
        : []),
    ],
  };
}
