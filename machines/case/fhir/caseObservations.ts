import type { CaseFile, Ki67Value, StainEntry } from '../../vocabulary/caseFile.ts';
import {
  type CaseFindingId,
  type CaseFindingValues,
  findingOf,
  reportedFindings,
} from '../../vocabulary/caseFindings.ts';
import { notPerformed, readingCodes } from '../../vocabulary/codes/readingCodes.ts';
import { procedureCodes, siteCodes, skinSpecimen } from '../../vocabulary/codes/specimenCodes.ts';
import { immunohistochemistry, stainCodes } from '../../vocabulary/codes/stainCodes.ts';
import { findingNames, readingLabels } from '../../vocabulary/findingNames.ts';
import { stainNames } from '../../vocabulary/stainNames.ts';
import { type StainId, type StainReading, stainIds } from '../../vocabulary/stains.ts';
import { amountOf, ownConcept, partOf, publicConcept, textPart } from './concepts.ts';
import { heldText } from './fhirText.ts';
import type { CodeableConcept, Observation, ObservedValue, Specimen } from './fhirTypes.ts';
import { findingCodecs, labelCodec, type ObservedFinding, observedCodes } from './findingCodecs.ts';

/** What an observation of a case is about: a finding by its name, or the label of the case. */
export type ObservedName = Exclude<CaseFindingId, 'procedure' | 'site' | 'siteText'> | 'label';

/** An observation of a case with the name of what it states. */
export type CaseObservation = { readonly name: ObservedName; readonly observation: Observation };

type StainValueOf = StainReading | StainEntry<StainReading> | Ki67Value;

const stains: ReadonlySet<unknown> = new Set(stainIds);
const isStain = (finding: CaseFindingId): finding is StainId => stains.has(finding);

const inSpecimen: ReadonlySet<CaseFindingId> = new Set(['procedure', 'site', 'siteText']);
const isObserved = (finding: CaseFindingId): finding is Exclude<ObservedName, 'label'> => !inSpecimen.has(finding);

// Whether a laboratory has released a finding is not known here: FHIR's "preliminary" may be incomplete or unverified.
const unverified = { resourceType: 'Observation', status: 'preliminary' } as const;

function readingOf(reading: StainReading): ObservedValue {
  const { label } = readingLabels[reading];
  if (reading === 'notDone') return { dataAbsentReason: { ...publicConcept(notPerformed), text: label } };
  return { valueCodeableConcept: ownConcept('reading', reading, label, readingCodes[reading]) };
}

function stainObservation(stain: StainId, value: StainValueOf): Observation {
  const { name } = stainNames[stain];
  const code = stainCodes.get(stain);
  const entry = typeof value === 'string' ? { result: value } : value;
  const { clone, percentCells }: { readonly clone?: string; readonly percentCells?: number } = entry;
  const percent = percentCells === undefined ? undefined : { valueQuantity: amountOf(percentCells, '%') };
  const component = [
    ...(clone === undefined ? [] : [textPart('clone', clone)]),
    ...('result' in entry && percent !== undefined ? [partOf('percentCells', percent)] : []),
  ];
  return {
    ...unverified,
    code: ownConcept('finding', stain, name, code === undefined ? [] : [code]),
    ...('result' in entry ? readingOf(entry.result) : percent),
    method: publicConcept(immunohistochemistry),
    ...(component.length === 0 ? {} : { component }),
  };
}

function findingObservation<F extends ObservedFinding>(finding: F, value: CaseFindingValues[F]): Observation {
  const code = observedCodes[finding];
  return {
    ...unverified,
    code: ownConcept('finding', finding, findingNames[finding].name, code === undefined ? [] : [code]),
    ...findingCodecs[finding].write(value),
  };
}

function observationOf(caseFile: CaseFile, finding: Exclude<ObservedName, 'label'>): Observation {
  const value = findingOf(caseFile, finding);
  return isStain(finding)
    ? stainObservation(finding, value as StainValueOf)
    : findingObservation(finding, value as CaseFindingValues[typeof finding]);
}

const labelObservation = (label: string): Observation => ({
  ...unverified,
  code: ownConcept('finding', 'label', 'Label of the case'),
  ...labelCodec.write(label),
});

/** Gives what a case states as observations of FHIR R4, one a finding, in the order of a report. */
export function caseObservations(caseFile: CaseFile): readonly CaseObservation[] {
  const { label } = caseFile;
  return [
    ...(label === undefined ? [] : [{ name: 'label', observation: labelObservation(label) } as const]),
    ...reportedFindings(caseFile)
      .filter(isObserved)
      .map((name) => ({ name, observation: observationOf(caseFile, name) })),
  ];
}

function bodySiteOf({ specimen = {} }: CaseFile): CodeableConcept | undefined {
  const { site, siteText } = specimen;
  if (site === undefined && siteText === undefined) return undefined;
  const { coding } =
    site === undefined
      ? {}
      : ownConcept('value', `site.${site}`, findingNames.site.values[site], siteCodes[site] ? [siteCodes[site]] : []);
  return { ...(coding === undefined ? {} : { coding }), ...(siteText === undefined ? {} : heldText(siteText)) };
}

function methodOf({ specimen = {} }: CaseFile): CodeableConcept | undefined {
  const { procedure } = specimen;
  if (procedure === undefined) return undefined;
  const same = procedureCodes[procedure];
  const words = findingNames.procedure.values[procedure];
  return ownConcept('value', `procedure.${procedure}`, words, same === undefined ? [] : [same]);
}

/** Gives the specimen of a case: how it was obtained and from where; the text of the site is the text as stated. */
export function caseSpecimen(caseFile: CaseFile): Specimen {
  const method = methodOf(caseFile);
  const bodySite = bodySiteOf(caseFile);
  const collection = {
    ...(method === undefined ? {} : { method }),
    ...(bodySite === undefined ? {} : { bodySite }),
  };
  return {
    resourceType: 'Specimen',
    type: publicConcept(skinSpecimen),
    ...(method === undefined && bodySite === undefined ? {} : { collection }),
  };
}
