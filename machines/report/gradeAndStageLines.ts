import type { Note } from '../evidence/note.ts';
import type { Grading, MitoticCount } from '../grading/grading.ts';
import { referenceArea, referenceFields } from '../grading/mitoticCount.ts';
import { ajcc8HeadNeck } from '../staging/ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from '../staging/ajcc8TrunkExtremity.ts';
import type { Staging } from '../staging/staging.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { findingNames } from '../vocabulary/findingNames.ts';
import { wrapped } from './plainText.ts';
import type { References } from './references.ts';

const decimals = 100;

/** Gives a number for reading, with at most two decimals. */
const rounded = (value: number): string => String(Math.round(value * decimals) / decimals);

const scoreWords = (score: number | null): string => (score === null ? 'not determined' : String(score));

/** Says how a mitotic count was brought to the number that is scored. */
export function mitoticCountWords({ count, fields, areaMm2, scored, basis }: MitoticCount): string {
  const counted = fields === null ? `${rounded(count)}` : `${rounded(count)} in ${rounded(fields)} high-power fields`;
  if (basis === 'perTenFieldsOfUnknownArea') {
    return `${counted}, area unknown: ${rounded(scored)} per ${referenceFields} high-power fields`;
  }
  return `${counted} over ${rounded(areaMm2 ?? 0)} mm²: ${rounded(scored)} per ${referenceArea} mm²`;
}

/** Gives notes as the lines of a list, each with the marks of its claims. */
export const noteLines = (notes: readonly Note[], references: References): readonly string[] =>
  notes.flatMap(({ because, claims, expertOpinion }) =>
    wrapped(`${because}${expertOpinion ? ' (expert opinion)' : references.mark(claims)}`, '- ', '  '),
  );

/** Gives the FNCLCC grade and how it came about, as lines. */
export function gradeLines(grading: Grading, caseFile: CaseFile, references: References): readonly string[] {
  const { differentiation, mitoticScore, necrosisScore, total, grade, mitoses, notes } = grading;
  const necrosis = caseFile.histology?.necrosis;
  const necrosisWords = necrosis === undefined ? 'not stated' : findingNames.necrosis.values[necrosis];
  return [
    ...wrapped(`Differentiation: score ${scoreWords(differentiation)}`),
    ...wrapped(
      `Mitoses: ${mitoses === null ? 'no usable count' : mitoticCountWords(mitoses)}; score ${scoreWords(mitoticScore)}`,
      '',
      '  ',
    ),
    ...wrapped(`Necrosis: ${necrosisWords}; score ${scoreWords(necrosisScore)}`, '', '  '),
    ...wrapped(`Sum: ${total === null ? 'not determined' : total}; grade ${grade}`),
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

/** Gives the AJCC stage and how it came about, as lines. */
export function stageLines(
  staging: Staging,
  grading: Grading | null,
  caseFile: CaseFile,
  references: References,
): readonly string[] {
  const { t, n, m, group, extrapolated, notes } = staging;
  const size = caseFile.staging?.sizeMm;
  return [
    ...wrapped(chapterWords(staging)),
    ...wrapped(`Size: ${size === undefined ? 'not stated' : `${rounded(size)} mm`}; ${t} ${n} ${m}`),
    ...wrapped(`Grade read with it: ${grading?.grade ?? 'GX'}`),
    ...wrapped(`Stage group: ${group ?? 'none'}`),
    ...(extrapolated ? wrapped('Extrapolated: the tumour is dermal, see the notes.') : []),
    ...noteLines(notes, references),
  ];
}
