import { claims } from '../evidence/claim.ts';
import { type CodeSource, codeSources } from '../vocabulary/codes/code.ts';
import { editionSources, icdOCodes } from '../vocabulary/codes/conclusionCodes.ts';
import { noteLines } from './gradeAndStageLines.ts';
import { entry, type Line, type LinedDocument, type Section, sentence, withLines } from './lines.ts';
import { References, referenceLine } from './references.ts';
import type { Report } from './report.ts';
import { headOf } from './reportDocument.ts';
import { documentText } from './reportText.ts';
import { notHeld, type SynopticPart, stainColumns, stainRows, synopticElements } from './synopticElements.ts';

const ownList = ['synopticUnionOfSources', 'iccrSarcomaDatasetExists'] as const;

const noForm = 'It is not a CAP, ICCR or RCPath form and does not replace one; it asks for nothing and infers nothing.';

function ownListLines(references: References): readonly Line[] {
  return [
    ...ownList.map((claim) => sentence(`${claims[claim].statement}${references.mark([claim])}`)),
    sentence(noForm),
  ];
}

function stainSection(report: Report): Section {
  const rows = stainRows(report);
  const held =
    rows.length === 0 ? sentence('No stain is stated.') : { as: 'table' as const, columns: stainColumns, rows };
  return { title: 'Immunohistochemistry', lines: [held, entry(`Intensity, and controls: ${notHeld}`)] };
}

function codeLines({ workup }: Report): readonly Line[] {
  const editions =
    workup.kind === 'diagnosis' ? (icdOCodes[workup.outcome]?.flatMap((code) => code.editions) ?? []) : [];
  const sources = new Set<CodeSource>(editions.map((edition) => editionSources[edition]));
  return sources.size === 0
    ? []
    : [entry(`ICD-O-3 as seen in: ${[...sources].map((source) => codeSources[source]).join('; ')}`)];
}

/**
 * Gives a report as a synoptic document: one line an element, what the case does not state as not stated, every stain
 * in a table, and the notes on grade and stage. The list of elements is this tool's own union of published ones and says so.
 */
export function synopticDocument(report: Report): LinedDocument {
  const { grading, staging, stagingNotes, knowledge } = report;
  const references = new References();
  const elements = synopticElements(report);
  const part = (title: string, name: SynopticPart): Section => ({
    title,
    lines: elements[name].map(({ element, value }) => entry(`${element}: ${value}`)),
  });
  const sections = [
    part('Specimen', 'specimen'),
    part('Diagnosis', 'diagnosis'),
    part('Tumour', 'tumour'),
    stainSection(report),
    part('Molecular findings', 'molecular'),
    part('Grade', 'grade'),
    { title: 'Notes on the grade', lines: noteLines(grading?.notes ?? [], references) },
    part('Stage', 'stage'),
    { title: 'Notes on the stage', lines: noteLines(staging?.notes ?? stagingNotes, references) },
    { title: 'This list of elements', lines: ownListLines(references) },
    { title: 'Codes', lines: codeLines(report) },
  ];
  return {
    title: 'Arrector, synoptic report of a cutaneous spindle cell tumour',
    head: headOf(report.case.label),
    sections: withLines(sections),
    references: references.list().map(referenceLine),
    foot: [`Knowledge ${knowledge.version}`, knowledge.digest],
  };
}

/** Gives a report as a synoptic report in plain text. */
export const synopticText = (report: Report): string => documentText(synopticDocument(report));
