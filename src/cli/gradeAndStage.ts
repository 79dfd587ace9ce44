import { gradeFnclcc } from '../../machines/grading/gradeFnclcc.ts';
import type { Grading } from '../../machines/grading/grading.ts';
import { gradeLines, noteLines, stageLines } from '../../machines/report/gradeAndStageLines.ts';
import { knowledge } from '../../machines/report/knowledge.ts';
import { wrapped } from '../../machines/report/plainText.ts';
import { References, referenceLine } from '../../machines/report/references.ts';
import { disclaimer } from '../../machines/report/reportText.ts';
import { stage } from '../../machines/staging/stage.ts';
import type { StagingResult } from '../../machines/staging/staging.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';

/** The sentence that both commands stand on: no workup is done here. */
export const settledDiagnosis = 'For a settled diagnosis of leiomyosarcoma: the stains of the case are not read.';

/** Grades a case as leiomyosarcoma, whatever its stains are. */
export const gradeOf = ({ histology, specimen }: CaseFile): Grading => gradeFnclcc({ ...histology, ...specimen });

/** Stages a case as leiomyosarcoma with the grade that it has, whatever its stains are. */
export const stageOf = (file: CaseFile): StagingResult =>
  stage({ ...file.staging, ...file.specimen, ...file.histology, grade: gradeOf(file).grade });

function textOf(title: string, { label }: CaseFile, lines: readonly string[], references: References): string {
  const sources = references.list().flatMap((citation, at) => wrapped(referenceLine(citation), `[${at + 1}] `, '    '));
  return [
    title,
    ...wrapped(disclaimer),
    ...wrapped(settledDiagnosis),
    ...(label === undefined ? [] : wrapped(`Case: ${label}`, '', '  ')),
    '',
    ...lines,
    ...(sources.length === 0 ? [] : ['', 'REFERENCES', ...sources]),
    '',
    `Knowledge ${knowledge.version}`,
    '',
  ].join('\n');
}

/** Gives the grade as plain text, with how it came about and its sources. */
export function gradeText(file: CaseFile): string {
  const references = new References();
  return textOf('GRADE (FNCLCC)', file, gradeLines(gradeOf(file), file, references), references);
}

/** Gives the stage as plain text, with how it came about and its sources. */
export function stageText(file: CaseFile): string {
  const references = new References();
  const { staging, notes } = stageOf(file);
  const lines =
    staging === null
      ? ['No stage is given.', ...noteLines(notes, references)]
      : stageLines(staging, gradeOf(file), file, references);
  return textOf('STAGE', file, lines, references);
}
