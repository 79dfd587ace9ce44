import { caseObservations, caseSpecimen } from '../../case/fhir/caseObservations.ts';
import { ownConcept } from '../../case/fhir/concepts.ts';
import { asciiJson } from '../../case/fhir/fhirText.ts';
import type { Bundle, Device, DiagnosticReport, Observation, Reference, Resource } from '../../case/fhir/fhirTypes.ts';
import { disclaimer } from '../disclaimer.ts';
import { findingLabel } from '../findingLabel.ts';
import type { Report } from '../report.ts';
import { certaintyWords, reportDocument } from '../reportDocument.ts';
import { conclusionObservations, outcomeConcept } from './conclusionObservations.ts';
import { narrativeOf } from './narrative.ts';
import { uuidOf } from './uuid.ts';

/** When a bundle was issued, as a FHIR instant with its time zone; this program has no clock, so the caller may say it. */
export type FhirOptions = { readonly issued?: string };

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

function deviceOf({ knowledge }: Report): Device {
  return {
    resourceType: 'Device',
    deviceName: [{ name: 'Arrector', type: 'user-friendly-name' }],
    type: ownConcept('conclusion', 'program', 'Decision support program'),
    version: [
      { type: { text: 'version of its knowledge' }, value: knowledge.version },
      { type: { text: 'digest of its knowledge' }, value: knowledge.digest },
    ],
    note: [{ text: disclaimer }],
  };
}

const namesOf = (findings: readonly Parameters<typeof findingLabel>[0][]): string =>
  findings.map((finding) => findingLabel(finding)).join(', ');

function conclusionOf({ workup, secondReader, nextStains }: Report): string {
  const { name, alsoCalled, certainty, unmet } = workup;
  return [
    [name, ...alsoCalled.map((other) => `also called ${other}`)].join('; '),
    `Certainty: ${certaintyWords[certainty]}`,
    ...(unmet.length === 0 ? [] : [`Missing or against it: ${namesOf(unmet.map(({ finding }) => finding))}`]),
    secondReader.agreement.because,
    ...(nextStains.length === 0 ? [] : [`Stains that would help: ${namesOf(nextStains.map(({ stain }) => stain))}`]),
    disclaimer,
  ].join('\n');
}

/**
 * Gives a report as a FHIR R4 collection: the specimen, every finding of the case as an observation, what the program
 * concludes as observations that name the program as their device, and a diagnostic report that holds them together with
 * the report as its narrative. Nothing identifies a person and there is no subject. Every id follows from the content
 * alone, so that equal cases have equal ids. The report is `partial` and every observation `preliminary`, which in FHIR
 * may be incomplete or unverified: it is decision support and not the report of a laboratory. A time that is no FHIR
 * instant is a `RangeError`.
 */
export function fhirBundle(report: Report, { issued }: FhirOptions = {}): Bundle {
  if (issued !== undefined && !instant.test(issued)) throw new RangeError(`${issued} is not a FHIR instant`);
  const specimen = caseSpecimen(report.case);
  const stated = caseObservations(report.case);
  const space = uuidOf(asciiJson([specimen, stated, report.knowledge]));
  const idOf = (name: string): string => uuidOf(name, space);
  const to = (name: string): Reference => ({ reference: `urn:uuid:${idOf(name)}` });
  const names = new Set<string>(stated.map(({ name }) => name));
  const concluded = conclusionObservations(report);
  for (const { name } of concluded) names.add(name);
  const observations: readonly (readonly [string, Observation])[] = [
    ...stated.map(({ name, observation }) => [name, { ...observation, specimen: to('specimen') }] as const),
    ...concluded.map(({ name, observation, from }) => {
      const known = from.filter((one) => names.has(one));
      const derivedFrom = known.length === 0 ? {} : { derivedFrom: known.map(to) };
      return [name, { ...observation, specimen: to('specimen'), device: to('device'), ...derivedFrom }] as const;
    }),
  ];
  const diagnosticReport: DiagnosticReport = {
    resourceType: 'DiagnosticReport',
    text: narrativeOf(reportDocument(report, { context: false, path: false })),
    status: 'partial',
    code: ownConcept('conclusion', 'report', 'Decision support: workup of a spindle cell tumour of the skin'),
    ...(issued === undefined ? {} : { issued }),
    specimen: [to('specimen')],
    result: observations.map(([name]) => to(name)),
    conclusion: conclusionOf(report),
    conclusionCode: [outcomeConcept(report.workup)],
  };
  const resources: readonly (readonly [string, Resource])[] = [
    ['report', diagnosticReport],
    ['specimen', specimen],
    ['device', deviceOf(report)],
    ...observations,
  ];
  return {
    resourceType: 'Bundle',
    id: space,
    type: 'collection',
    ...(issued === undefined ? {} : { timestamp: issued }),
    entry: resources.map(([name, resource]) => ({
      fullUrl: `urn:uuid:${idOf(name)}`,
      resource: { ...resource, id: idOf(name) },
    })),
  };
}
