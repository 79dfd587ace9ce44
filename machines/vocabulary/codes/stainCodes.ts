import type { StainId } from '../stains.ts';
import type { VerifiedCode } from './code.ts';

type LoincStain = readonly [code: string, display: string, source: 'fhirReportCodes' | 'mCode'];

const loinc = ([code, display, source]: LoincStain): VerifiedCode => ({
  system: 'loinc',
  code,
  display,
  sources: [source],
});

const same: Readonly<Partial<Record<StainId, LoincStain>>> = {
  desmin: ['10476-0', 'Desmin Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  vimentin: ['10519-7', 'Vimentin Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  s100: ['10510-6', 'S-100 Ag Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  hmb45: ['10487-7', 'HMB-45 Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  cytokeratin: ['10498-4', 'Keratin Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  ema: ['10479-4', 'CD227 Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  cea: ['10469-5', 'Carcinoembryonic Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  cd34: ['10441-4', 'CD34 Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes'],
  cd117: ['40552-2', 'CD117 Ag [Presence] in Tissue by Immune stain', 'mCode'],
  er: ['40556-3', 'Estrogen receptor Ag [Presence] in Tissue by Immune stain', 'mCode'],
  pr: ['40557-1', 'Progesterone receptor Ag [Presence] in Tissue by Immune stain', 'mCode'],
};

/**
 * The LOINC code of a stain, where one with the same meaning was found; every other stain travels by name. EMA is the
 * antigen CD227.
 */
export const stainCodes: ReadonlyMap<StainId, VerifiedCode> = new Map(
  Object.entries(same).map(([stain, entry]) => [stain as StainId, loinc(entry)]),
);

/**
 * LOINC codes that are wider than any one stain, with the stains that they may stand for. They are never written: a
 * negative SMA is not a negative actin. Read, they name a stain only together with a text that does.
 */
export const widerStainCodes: readonly { readonly code: VerifiedCode; readonly mayBe: readonly StainId[] }[] = [
  {
    code: loinc(['10457-0', 'Actin Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes']),
    mayBe: ['sma', 'msaHhf35'],
  },
  {
    code: loinc(['10522-1', 'Coagulation factor XIII Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes']),
    mayBe: ['factorXIIIa'],
  },
  {
    code: loinc(['10498-4', 'Keratin Ag [Presence] in Tissue by Immune stain', 'fhirReportCodes']),
    mayBe: ['cytokeratin', 'ae1ae3', 'cam52', 'mnf116', 'ck56', 'ck34bE12', 'ck7'],
  },
];

/** The procedure by which every stain is made. */
export const immunohistochemistry: VerifiedCode = {
  system: 'snomedCt',
  code: '117617002',
  display: 'Immunohistochemistry procedure (procedure)',
  sources: ['snomedGps'],
};
