import { ownConcept, publicConcept } from '../../case/fhir/concepts.ts';
import type {
  CodeableConcept,
  CodedConcept,
  Observation,
  ObservationComponent,
  ObservedValue,
} from '../../case/fhir/fhirTypes.ts';
import type { Note } from '../../evidence/note.ts';
import type { Grading } from '../../grading/grading.ts';
import type { Staging } from '../../staging/staging.ts';
import { codeSystems, type VerifiedCode } from '../../vocabulary/codes/code.ts';
import { ajcc8Manual, disorderCodes, histologicGrade, icdOCodes } from '../../vocabulary/codes/conclusionCodes.ts';
import { chapterWords } from '../gradeAndStageLines.ts';
import type { Report, WorkupReport } from '../report.ts';
import { certaintyWords } from '../reportDocument.ts';

/** What this program concludes as an observation. */
export type ConclusionName = 'outcome' | 'grade' | 'stage';

/** A conclusion of the program, with the names of the findings and conclusions that it was drawn from. */
export type ConclusionObservation = {
  readonly name: ConclusionName;
  readonly observation: Observation;
  readonly from: readonly string[];
};

const absent = (code: 'unknown' | 'not-applicable', display: string): CodeableConcept => ({
  coding: [{ system: codeSystems.dataAbsentReason, code, display }],
});

const notKnown = { dataAbsentReason: absent('unknown', 'Unknown') } as const;

const concluded = (name: string, words: string, same: readonly VerifiedCode[] = []): CodedConcept =>
  ownConcept('conclusion', name, words, same);

const component = (name: string, words: string, value: ObservedValue): ObservationComponent => ({
  code: concluded(name, words),
  ...value,
});

const notesOf = (notes: readonly Note[]): Pick<Observation, 'note'> =>
  notes.length === 0 ? {} : { note: notes.map(({ because }) => ({ text: because })) };

/**
 * Gives the conclusion as a concept. Only an established diagnosis carries a public code, and only one whose meaning does
 * not depend on what else the tumour is called; a system that reads codes alone must not file a provisional one.
 */
export function outcomeConcept({ outcome, name, certainty }: WorkupReport): CodeableConcept {
  const concept = concluded(`outcome.${outcome}`, name);
  if (certainty !== 'established') return concept;
  const disorder = disorderCodes[outcome];
  const [icdO, ...others] = icdOCodes[outcome] ?? [];
  const icdOCoding =
    icdO === undefined || icdO.when !== undefined || others.length > 0
      ? []
      : [{ system: codeSystems.icdO3, version: icdO.editions.at(-1) ?? '', code: icdO.code, display: icdO.term }];
  const coded = concluded(`outcome.${outcome}`, name, disorder === undefined ? [] : [disorder]);
  return { ...coded, coding: [...coded.coding, ...icdOCoding] };
}

const made = { resourceType: 'Observation', status: 'preliminary' } as const;

function outcomeObservation({ workup }: Report): ConclusionObservation {
  const { certainty, meaning, path } = workup;
  return {
    name: 'outcome',
    observation: {
      ...made,
      code: concluded('outcome', 'Conclusion of the tool'),
      valueCodeableConcept: outcomeConcept(workup),
      note: [{ text: meaning.because }],
      component: [
        component('certainty', 'Certainty', {
          valueCodeableConcept: concluded(`certainty.${certainty}`, certaintyWords[certainty]),
        }),
      ],
    },
    from: [...new Set(path.flatMap(({ reading }) => Object.keys(reading)))],
  };
}

const scored = (score: number | null): ObservedValue => (score === null ? notKnown : { valueInteger: score });

function gradeObservation(grading: Grading): ConclusionObservation {
  const { system, edition, grade, differentiation, mitoticScore, necrosisScore, total, notes } = grading;
  return {
    name: 'grade',
    observation: {
      ...made,
      code: concluded('grade', 'FNCLCC grade', [histologicGrade]),
      valueCodeableConcept: concluded(`grade.${grade}`, grade),
      method: { text: `${system}, ${edition}` },
      ...notesOf(notes),
      component: [
        component('differentiationScore', 'Score of differentiation', scored(differentiation)),
        component('mitoticScore', 'Mitotic score', scored(mitoticScore)),
        component('necrosisScore', 'Score of necrosis', scored(necrosisScore)),
        component('sumOfScores', 'Sum of the scores', scored(total)),
      ],
    },
    from: ['differentiation', 'mitoses', 'necrosis', 'priorTreatment'],
  };
}

function stageObservation(staging: Staging): ConclusionObservation {
  const { chapter, group, extrapolated, notes } = staging;
  const noGroup = chapter === 'headNeck' ? absent('not-applicable', 'Not Applicable') : notKnown.dataAbsentReason;
  const category = (name: 't' | 'n' | 'm'): ObservationComponent =>
    component(name, `${name.toUpperCase()} category`, {
      valueCodeableConcept: concluded(`${name}.${staging[name]}`, staging[name]),
    });
  return {
    name: 'stage',
    observation: {
      ...made,
      code: concluded('stage', extrapolated ? 'AJCC stage group, extrapolated to a dermal tumour' : 'AJCC stage group'),
      ...(group === null
        ? { dataAbsentReason: noGroup }
        : { valueCodeableConcept: concluded(`group.${group}`, `Stage ${group}`) }),
      method: { ...publicConcept(ajcc8Manual), text: chapterWords(staging) },
      ...notesOf(notes),
      component: [category('t'), category('n'), category('m')],
    },
    from: ['sizeMm', 'n', 'm', 'extension', 'grade'],
  };
}

/**
 * Gives what the program concludes as observations: the conclusion with its certainty, and the grade and the stage of a
 * leiomyosarcoma. T, N and M carry no public code, because a case does not say whether they are clinical or pathological.
 */
export function conclusionObservations(report: Report): readonly ConclusionObservation[] {
  const { grading, staging } = report;
  return [
    outcomeObservation(report),
    ...(grading === null ? [] : [gradeObservation(grading)]),
    ...(staging === null ? [] : [stageObservation(staging)]),
  ];
}
