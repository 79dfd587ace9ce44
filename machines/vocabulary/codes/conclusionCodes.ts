import type { OutcomeId } from '../outcomes.ts';
import type { CodeSource, VerifiedCode } from './code.ts';

/** Editions of ICD-O-3 whose lists were seen. */
export type IcdOEdition = '3.0' | '3.1' | '3.2';

/**
 * An ICD-O-3 morphology code of a conclusion: `term` as ICD-O has it, `editions` those in whose list it was seen with
 * this meaning, `when` what the tumour must be called for the code to fit, where a conclusion has more than one name.
 */
export type IcdOCode = {
  readonly code: string;
  readonly term: string;
  readonly editions: readonly IcdOEdition[];
  readonly when?: string;
};

/** The list in which the codes of an edition were seen. */
export const editionSources: Readonly<Record<IcdOEdition, CodeSource>> = {
  '3.0': 'icdO3of2000',
  '3.1': 'icdO31',
  '3.2': 'icdO32Copy',
};

const all = ['3.0', '3.1', '3.2'] as const;

const leiomyosarcoma: IcdOCode = { code: '8890/3', term: 'Leiomyosarcoma, NOS', editions: all };

/**
 * The ICD-O-3 morphology codes of the diagnoses. A diagnosis that is not here has no code that was verified: pleomorphic
 * dermal sarcoma (the use of 8802/3 for it was not found in a source), and a vascular tumour that is not named further.
 */
export const icdOCodes: Readonly<Partial<Record<OutcomeId, readonly IcdOCode[]>>> = {
  leiomyosarcomaDermal: [
    { ...leiomyosarcoma, when: 'called leiomyosarcoma' },
    {
      code: '8897/1',
      term: 'Smooth muscle tumour of uncertain malignant potential',
      editions: all,
      when: 'called atypical intradermal smooth muscle neoplasm',
    },
  ],
  leiomyosarcomaSubcutaneous: [leiomyosarcoma],
  leiomyosarcomaDeep: [leiomyosarcoma],
  leiomyosarcomaDepthUnknown: [leiomyosarcoma],
  leiomyoma: [{ code: '8890/0', term: 'Leiomyoma, NOS', editions: all }],
  desmoplasticMelanoma: [
    { code: '8745/3', term: 'Desmoplastic melanoma', editions: all, when: 'desmoplastic' },
    { code: '8772/3', term: 'Spindle cell melanoma, NOS', editions: all, when: 'spindle cell, not desmoplastic' },
  ],
  neurofibroma: [{ code: '9540/0', term: 'Neurofibroma, NOS', editions: all }],
  mpnst: [{ code: '9540/3', term: 'Malignant peripheral nerve sheath tumour, NOS', editions: all }],
  synovialSarcoma: [
    { code: '9041/3', term: 'Synovial sarcoma, spindle cell', editions: ['3.0', '3.2'], when: 'spindle cell only' },
  ],
  spindleCellSquamousCellCarcinoma: [
    { code: '8074/3', term: 'Squamous cell carcinoma, spindle cell', editions: ['3.0', '3.1'] },
  ],
  dermatofibrosarcomaProtuberans: [
    {
      code: '8832/1',
      term: 'Dermatofibrosarcoma protuberans, NOS',
      editions: ['3.2'],
      when: 'no fibrosarcomatous change',
    },
    {
      code: '8832/3',
      term: 'Dermatofibrosarcoma protuberans, fibrosarcomatous',
      editions: ['3.2'],
      when: 'with fibrosarcomatous change',
    },
    { code: '8832/3', term: 'Dermatofibrosarcoma, NOS', editions: ['3.0', '3.1'] },
  ],
  dermatofibroma: [{ code: '8832/0', term: 'Dermatofibroma, NOS', editions: all }],
  nodularFasciitis: [{ code: '8828/0', term: 'Nodular fasciitis', editions: ['3.2'] }],
  atypicalFibroxanthoma: [
    {
      code: '8830/1',
      term: 'Atypical fibrous histiocytoma (synonym: atypical fibroxanthoma)',
      editions: ['3.0', '3.1'],
    },
    { code: '8830/1', term: 'Atypical fibrous histiocytoma', editions: ['3.2'] },
  ],
};

const snomedCt = (code: string, display: string): VerifiedCode => ({
  system: 'snomedCt',
  code,
  display,
  sources: ['snomedGps'],
});

const leiomyosarcomaDisorder = snomedCt('443719001', 'Leiomyosarcoma (disorder)');

/** The SNOMED CT disorders of the diagnoses for which one with the same meaning was found. */
export const disorderCodes: Readonly<Partial<Record<OutcomeId, VerifiedCode>>> = {
  leiomyosarcomaSubcutaneous: leiomyosarcomaDisorder,
  leiomyosarcomaDeep: leiomyosarcomaDisorder,
  leiomyosarcomaDepthUnknown: leiomyosarcomaDisorder,
  neurofibroma: snomedCt('404029005', 'Neurofibroma (disorder)'),
  synovialSarcoma: snomedCt('302851001', 'Synovial sarcoma (disorder)'),
  dermatofibroma: snomedCt('427186000', 'Dermatofibroma (disorder)'),
};

/** What a histological grade is, as an observation. */
export const histologicGrade = snomedCt('371469007', 'Histologic grade (observable entity)');

/** The manual that a stage follows. */
export const ajcc8Manual: VerifiedCode = {
  system: 'snomedCt',
  code: '897275008',
  display: 'AJCC Cancer Staging Manual, 8th edition neoplasm staging system (tumor staging)',
  sources: ['mCode'],
};
