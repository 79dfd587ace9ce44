import type { Note } from '../evidence/note.ts';
import type { Grading, MitoticCount } from '../grading/grading.ts';
import { referenceArea, referenceFields } from '../grading/mitoticCount.ts';
import { ajcc8HeadNeck } from '../staging/ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from '../staging/ajcc8TrunkExtremity.ts';
import type { Staging, StagingResult } from '../staging/staging.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { findingNames } from '../vocabulary/findingNames.ts';
import { entry, item, type Line, sentence } from './lines.ts';
import type { References } from './references.ts';

const decimals = 100;

/** Gives a number for reading, with at most two decimals. */
const rounded = (value: number): string => String(Math.round(value * decimals) / decimals);

/** Gives a score or a sum in words. */
export const scoreWords = (score: number | null): string => (score === null ? 'not determined' : String(score));

/** Says how a mitotic count was brought to the number that is scored. */
export function mitoticCountWords({ count, fields, areaMm2, scored, basis }: MitoticCount): string {
  const counted = fields === null ? `${rounded(count)}` : `${rounded(count)} in ${rounded(fields)} high-power fields`;
  if (basis === 'perTenFieldsOfUnknownArea') {
    return `${counted}, area unknown: ${rounded(scored)} per ${referenceFields} high-power fields`;
  }
  return `${counted} over ${rounded(areaMm2 ?? 0)} mm²: ${rounded(scored)} per ${referenceArea} mm²`;
}

/** Gives notes as the lines of a list, each with the marks of its claims. */
export const noteLines = (notes: readonly Note[], references: References): readonly Line[] =>
  notes.map(({ because, claims, expertOpinion }) =>
    item(`${because}${expertOpinion ? ' (expert opinion)' : references.mark(claims)}`),
  );

/** Gives the FNCLCC grade and how it came about, as lines. */
export function gradeLines(grading: Grading, caseFile: CaseFile, references: References): readonly Line[] {
  const { differentiation, mitoticScore, necrosisScore, total, grade, mitoses, notes } = grading;
  const necrosis = caseFile.histology?.necrosis;
  const necrosisWords = necrosis === undefined ? 'not stated' : findingNames.necrosis.values[necrosis];
  return [
    entry(`Differentiation: score ${scoreWords(differentiation)}`),
    entry(
      `Mitoses: ${mitoses === null ? 'no usable count' : mitoticCountWords(mitoses)}; score ${scoreWords(mitoticScore)}`,
    ),
    entry(`Necrosis: ${necrosisWords}; score ${scoreWords(necrosisScore)}`),
    entry(`Sum: ${scoreWords(total)}; grade ${grade}`),
    ...noteLines(notes, references),
  ];
}

const chapters = {
  trunkExtremity: { words: 'trunk and extremities', table: ajcc8TrunkExtremity },
  headNeck: { words: 'head and neck', table: ajcc8HeadNeck },
} as const;

/** Names the chapter that a stage follows, with its number. */
export function chapterWords({ system, chapter }: Pick<Staging, 'system' | 'chapter'>): string {
  const { words, table } = chapters[chapter];
  return `${system}, ${words} (chapter ${table.chapterNumber})`;
}

/** Says that a stage was carried over to a tumour that the chapter does not name. */
export const extrapolatedWords = 'Extrapolated: the tumour is dermal, see the notes.';

function stageLines(
  staging: Staging,
  grading: Grading | null,
  caseFile: CaseFile,
  references: References,
): readonly Line[] {
  const { t, n, m, group, extrapolated, notes } = staging;
  const size = caseFile.staging?.sizeMm;
  return [
    sentence(chapterWords(staging)),
    entry(`Size: ${size === undefined ? 'not stated' : `${rounded(size)} mm`}; ${t} ${n} ${m}`),
    entry(`Grade read with it: ${grading?.grade ?? 'GX'}`),
    entry(`Stage group: ${group ?? 'none'}`),
    ...(extrapolated ? [sentence(extrapolatedWords)] : []),
    ...noteLines(notes, references),
  ];
}

/** Gives the AJCC stage as lines, or why none is given. */
export function stagingLines(
  { staging, notes }: StagingResult,
  grading: Grading | null,
  caseFile: CaseFile,
  references: References,
): readonly Line[] {
  return staging === null
    ? [sentence('No stage is given.'), ...noteLines(notes, references)]
    : stageLines(staging, grading, caseFile, references);
}
