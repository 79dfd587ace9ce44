import { workupGraph } from '../../diagrams/graph.ts';
import { caseJsonSchema } from '../../machines/case/caseJsonSchema.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { reportJsonSchema } from '../../machines/report/reportJsonSchema.ts';
import { reportText } from '../../machines/report/reportText.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { selfTest } from '../../machines/workup/selfTest.ts';
import { diagramCommand } from './diagramCommand.ts';
import { gradeOf, gradeText, settledDiagnosis, stageOf, stageText } from './gradeAndStage.ts';
import { readInput } from './readInput.ts';
import { done, json, type Result, refused } from './result.ts';
import { selfTestFault } from './selfTestFault.ts';
import { verifyCommand } from './verifyCommand.ts';

/** What a command was called with; `format` is one of its formats, `operand` one of its choices where it has any. */
export type Call = { readonly operand: string | undefined; readonly format: string };

/**
 * A command: `usage` is what may follow its name, `choices` the only operands it takes (one of them is required; null
 * takes a file, `none` takes nothing), `formats` the formats it can write, the first unless asked otherwise.
 */
export type Command = {
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly operand: 'file' | 'none' | readonly string[];
  readonly formats: readonly string[];
  readonly run: (call: Call) => Promise<Result> | Result;
};

const writers =
  (writeText: (file: CaseFile) => string, resultOf: (file: CaseFile) => unknown) =>
  async ({ operand, format }: Call): Promise<Result> => {
    const fault = selfTestFault(selfTest());
    if (fault !== null) return fault;
    const input = await readInput(operand);
    if (!input.ok) return refused(input.errors);
    return done(format === 'text' ? writeText(input.case) : json(resultOf(input.case)));
  };

const fromCase = { usage: '[FILE|-] [--format json|text]', operand: 'file', formats: ['json', 'text'] } as const;

const caseIsRead =
  'Reads a case file (see arrector schema case) from FILE, or from standard input without FILE or with -.';

/** The commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    ...fromCase,
    summary: 'one case in, one report out',
    details: [
      caseIsRead,
      'The report holds what the workup concludes and what the second reader, by published counts alone, says of the same case.',
      'A case with a fault is refused whole; every fault is one line on standard error.',
    ],
    run: writers((file) => reportText(buildReport(file)), buildReport),
  },
  grade: {
    ...fromCase,
    summary: 'FNCLCC grade of a leiomyosarcoma',
    details: [settledDiagnosis, caseIsRead],
    run: writers(gradeText, gradeOf),
  },
  stage: {
    ...fromCase,
    summary: 'AJCC 8 stage of a leiomyosarcoma',
    details: [settledDiagnosis, caseIsRead, 'The grade that the stage needs is worked out from the same case.'],
    run: writers(stageText, stageOf),
  },
  graph: {
    usage: '',
    summary: 'the workup as data (JSON)',
    details: ['Every step, what it asks, every branch with its reason and claims, every outcome.'],
    operand: 'none',
    formats: [],
    run: () => done(json(workupGraph())),
  },
  diagram: diagramCommand,
  verify: verifyCommand,
  schema: {
    usage: 'case|report',
    summary: 'the JSON Schema of a case or a report',
    details: ['JSON Schema draft 2020-12. The same two files are in dist/schema.'],
    operand: ['case', 'report'],
    formats: [],
    run: ({ operand }) => done(json(operand === 'report' ? reportJsonSchema() : caseJsonSchema())),
  },
};
