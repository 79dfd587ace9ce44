import { workupGraph } from '../../diagrams/graph.ts';
import { caseJsonSchema } from '../../machines/case/caseJsonSchema.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { fhirBundle } from '../../machines/report/fhir/fhirBundle.ts';
import type { Report } from '../../machines/report/report.ts';
import { reportJsonSchema } from '../../machines/report/reportJsonSchema.ts';
import { reportMarkdown } from '../../machines/report/reportMarkdown.ts';
import { reportText } from '../../machines/report/reportText.ts';
import { synopticText } from '../../machines/report/synopticText.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { selfTest } from '../../machines/workup/selfTest.ts';
import { diagramCommand } from './diagramCommand.ts';
import { gradeOf, gradeText, settledDiagnosis, stageOf, stageText } from './gradeAndStage.ts';
import { importCommand } from './importCommand.ts';
import { readInput } from './readInput.ts';
import { done, json, type Result, refused, refusedCall } from './result.ts';
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

type Writers = Readonly<Record<string, (file: CaseFile) => string>>;

/** The part of a command that reads a case and writes it in one of several forms, the first unless asked otherwise. */
function fromCase(writers: Writers): Pick<Command, 'usage' | 'operand' | 'formats' | 'run'> {
  const formats = Object.keys(writers);
  return {
    usage: `[FILE|-] [--format ${formats.join('|')}]`,
    operand: 'file',
    formats,
    run: async ({ operand, format }) => {
      const fault = selfTestFault(selfTest());
      if (fault !== null) return fault;
      const input = await readInput(operand);
      if (!input.ok) return refused(input.errors);
      const write = writers[format];
      return write === undefined ? refusedCall(`${format} is no format`, formats) : done(write(input.case));
    },
  };
}

const written =
  (write: (report: Report) => string) =>
  (file: CaseFile): string =>
    write(buildReport(file));

const caseIsRead =
  'Reads a case file (see arrector schema case) from FILE, or from standard input without FILE or with -.';

/** The commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    ...fromCase({
      json: written(json),
      text: written((report) => reportText(report)),
      synoptic: written(synopticText),
      markdown: written((report) => reportMarkdown(report)),
      fhir: written((report) => json(fhirBundle(report))),
    }),
    summary: 'one case in, one report out',
    details: [
      caseIsRead,
      'The report holds what the workup concludes and what the second reader, by published counts alone, says of the same case.',
      'A case with a fault is refused whole; every fault is one line on standard error.',
      'fhir is a FHIR R4 collection without a person, a time or a final status; arrector import reads it back.',
    ],
  },
  grade: {
    ...fromCase({ json: (file) => json(gradeOf(file)), text: gradeText }),
    summary: 'FNCLCC grade of a leiomyosarcoma',
    details: [settledDiagnosis, caseIsRead],
  },
  stage: {
    ...fromCase({ json: (file) => json(stageOf(file)), text: stageText }),
    summary: 'AJCC 8 stage of a leiomyosarcoma',
    details: [settledDiagnosis, caseIsRead, 'The grade that the stage needs is worked out from the same case.'],
  },
  import: importCommand,
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
