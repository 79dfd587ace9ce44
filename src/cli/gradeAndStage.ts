import { gradeFnclcc } from '../../machines/grading/gradeFnclcc.ts';
import type { Grading } from '../../machines/grading/grading.ts';
import { gradeLines, stagingLines } from '../../machines/report/gradeAndStageLines.ts';
import { knowledge } from '../../machines/report/knowledge.ts';
import type { Line } from '../../machines/report/lines.ts';
import { References, referenceLine } from '../../machines/report/references.ts';
import { headOf } from '../../machines/report/reportDocument.ts';
import { documentText } from '../../machines/report/reportText.ts';
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

function textOf(title: string, { label }: CaseFile, linesOf: (references: References) => readonly Line[]): string {
  const references = new References();
  const lines = linesOf(references);
  return documentText({
    title,
    head: headOf(label, settledDiagnosis),
    sections: [{ title: null, lines }],
    references: references.list().map(referenceLine),
    foot: [`Knowledge ${knowledge.version}`, knowledge.digest],
  });
}

/** Gives the grade as plain text, with how it came about and its sources. */
export const gradeText = (file: CaseFile): string =>
  textOf('Grade (FNCLCC)', file, (references) => gradeLines(gradeOf(file), file, references));

/** Gives the stage as plain text, with how it came about and its sources. */
export const stageText = (file: CaseFile): string =>
  textOf('Stage', file, (references) => stagingLines(stageOf(file), gradeOf(file), file, references));
