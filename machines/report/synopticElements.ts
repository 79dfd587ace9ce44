import type { StainEntry } from '../vocabulary/caseFile.ts';
import type { CaseFindingId } from '../vocabulary/caseFindings.ts';
import { type IcdOCode, icdOCodes } from '../vocabulary/codes/conclusionCodes.ts';
import { stainNames } from '../vocabulary/stainNames.ts';
import { type StainId, type StainReading, stainIds } from '../vocabulary/stains.ts';
import { findingsInWords, readingWordsOf } from './caseFindingWords.ts';
import { findingLabel } from './findingLabel.ts';
import { chapterWords, mitoticCountWords, scoreWords } from './gradeAndStageLines.ts';
import type { Report } from './report.ts';
import { certaintyWords } from './reportDocument.ts';

/** What stands for an element that the case does not state; nothing is ever inferred in its place. */
export const notStated = 'not stated';

/** What stands for an element that a case file has no place for. */
export const notHeld = 'not stated (a case file has no place for it)';

const notALeiomyosarcoma = 'not given: the conclusion is no leiomyosarcoma';

/** An element of a synoptic report and what the case or this program says of it. */
export type SynopticElement = { readonly element: string; readonly value: string };

/** A part of a synoptic report. */
export type SynopticPart = 'specimen' | 'diagnosis' | 'tumour' | 'molecular' | 'grade' | 'stage';

const is = (element: string, value: string): SynopticElement => ({ element, value });

/** Gives a finding of the case in words; `not stated` where the case does not state it. */
type Stated = (finding: CaseFindingId) => string;

function statedIn({ case: file }: Report): Stated {
  const words = new Map(findingsInWords(file).map(({ finding, value }) => [finding, value.trim()]));
  return (finding) => words.get(finding) || notStated;
}

const icdOWords = ({ code, term, editions, when }: IcdOCode): string =>
  `${code} ${term} (${editions.length === 1 ? 'edition' : 'editions'} ${editions.join(', ')}${when === undefined ? '' : `; ${when}`})`;

function codeWords({ workup }: Report): string {
  if (workup.kind !== 'diagnosis') return 'not given: no diagnosis is named';
  const codes = icdOCodes[workup.outcome];
  return codes === undefined ? 'no code that was verified' : codes.map(icdOWords).join('; or ');
}

function diagnosis(report: Report): readonly SynopticElement[] {
  const { name, alsoCalled, certainty, unmet } = report.workup;
  return [
    is('Conclusion of the tool', [name, ...alsoCalled.map((other) => `also called ${other}`)].join('; ')),
    is('Certainty', certaintyWords[certainty]),
    is('Missing or against it', unmet.map(({ finding }) => findingLabel(finding)).join('; ') || 'nothing'),
    is('Second reader', report.secondReader.agreement.because),
    is('ICD-O-3 morphology', codeWords(report)),
    is('Histological variant', notHeld),
  ];
}

function gradeWords(grading: Report['grading']): string {
  if (grading === null) return notALeiomyosarcoma;
  const missing = grading.notes.filter(({ claims }) => claims.includes('gxIsGradeNotAssessable'));
  const reason = missing.map(({ because }) => ` ${because}`).join('');
  return `${grading.grade}${reason === '' ? '' : `.${reason}`}`;
}

function grade({ grading }: Report, stated: Stated): readonly SynopticElement[] {
  const scored = (value: string, score: number | null): string =>
    grading === null ? value : `${value}; score ${scoreWords(score)}`;
  const mitoses = grading?.mitoses ? mitoticCountWords(grading.mitoses) : stated('mitoses');
  return [
    is('Differentiation', stated('differentiation')),
    is('Mitotic count', scored(mitoses, grading?.mitoticScore ?? null)),
    is('Necrosis', scored(stated('necrosis'), grading?.necrosisScore ?? null)),
    is('Sum of the scores', grading === null ? notALeiomyosarcoma : scoreWords(grading.total)),
    is('FNCLCC grade', gradeWords(grading)),
  ];
}

function stage({ grading, staging, stagingNotes }: Report, stated: Stated): readonly SynopticElement[] {
  const none =
    grading === null ? notALeiomyosarcoma : ['not given.', ...stagingNotes.map((note) => note.because)].join(' ');
  const counted = (finding: 'n' | 'm'): string =>
    staging !== null && stated(finding) === notStated
      ? `${notStated}; counted as ${staging[finding]}`
      : stated(finding);
  const caveat = staging?.extrapolated ? '; extrapolated to a dermal tumour, see the notes' : '';
  return [
    is('System', staging === null ? none : chapterWords(staging)),
    is('T', staging?.t ?? none),
    is('N', counted('n')),
    is('M', counted('m')),
    is('Prefix (p, c, y, r)', notHeld),
    is('Lymph nodes examined and involved', notHeld),
    is('Stage group', staging === null ? none : `${staging.group ?? 'none, see the notes'}${caveat}`),
  ];
}

function specimen(stated: Stated): readonly SynopticElement[] {
  return [
    is('Procedure', stated('procedure')),
    is('Site', stated('site')),
    is('Site as stated', stated('siteText')),
    is('Laterality', notHeld),
    is('Treatment before this specimen', stated('priorTreatment')),
    is('Age', stated('ageYears')),
    is('Sex', stated('sex')),
    is('Immunosuppression', stated('immunosuppressed')),
    is('Known tumour syndrome', notHeld),
  ];
}

function tumour(stated: Stated): readonly SynopticElement[] {
  return [
    is('Greatest dimension', stated('sizeMm')),
    is('Further dimensions', notHeld),
    is('More than one lesion', stated('multipleLesions')),
    is('Deepest compartment involved', stated('depth')),
    is('Adjoining head and neck structures', stated('extension')),
    is('Growth at the edge', stated('growth')),
    is('Cellularity', stated('cellularity')),
    is('Fascicles', stated('fascicles')),
    is('Atypia', stated('atypia')),
    is('Lymphovascular invasion', stated('lymphovascularInvasion')),
    is('Perineural invasion', stated('perineuralInvasion')),
    is('Ulceration', stated('ulceration')),
    is('Margins', notHeld),
  ];
}

/** Gives the elements of a synoptic report but the stains, by part, in the order of a report. */
export function synopticElements(report: Report): Readonly<Record<SynopticPart, readonly SynopticElement[]>> {
  const stated = statedIn(report);
  return {
    specimen: specimen(stated),
    diagnosis: diagnosis(report),
    tumour: tumour(stated),
    molecular: [is('Molecular findings', notHeld)],
    grade: grade(report, stated),
    stage: stage(report, stated),
  };
}

/** The columns of the table of stains. */
export const stainColumns = ['Antibody', 'Clone', 'Result', 'Extent'] as const;

/** Gives the stains that the case states, one a row: antibody, clone, result, extent. */
export function stainRows({ case: { stains = {} } }: Report): readonly (readonly string[])[] {
  return stainIds.flatMap((stain: StainId) => {
    const value = stains[stain];
    if (value === undefined) return [];
    const entry: Partial<StainEntry<StainReading>> = typeof value === 'string' ? { result: value } : value;
    const { result, clone = '', percentCells } = entry;
    const isDone = result !== 'notDone';
    const extent = percentCells === undefined ? (isDone ? notStated : '') : `${percentCells}% of cells`;
    const read = result === undefined ? 'percentage' : readingWordsOf(result);
    return [[stainNames[stain].name, clone.trim() || (isDone ? notStated : ''), read, extent]];
  });
}
