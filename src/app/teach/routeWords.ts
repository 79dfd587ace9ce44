import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { certaintyMeanings, certaintyNames } from '../../text/outcomeText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { teachText } from '../../text/teachText.ts';
import type { LessonRoute } from './lessonRoutes.ts';

/** What a lit way is a way of, in one sentence. */
export function subjectOf({ subject }: LessonRoute): string {
  if (subject.kind === 'usual') return teachText.usualCaption;
  if (subject.kind === 'published') {
    return teachText.publishedCaption(subject.short, subject.published.publishedDiagnosis);
  }
  const { example } = subject;
  if (example === null) return teachText.currentCaption;
  if ('leadsTo' in example) return teachText.exampleCaption;
  return teachText.publishedCaption(example.citation, example.publishedDiagnosis);
}

/** Where a lit way ends and how sure that is; a way without a diagnosis says at which step it stops. */
export function endOf({ passages, outcome, at, certainty, unmet }: LessonRoute): string {
  if (outcome === null) return at === null ? '' : teachText.waits(stepQuestions[at]);
  const last = passages.at(-1)?.step.id;
  const stops =
    outcomeNames[outcome].kind === 'diagnosis' || last === undefined ? '' : `${teachText.stops(stepQuestions[last])} `;
  const sure = certainty === null ? '' : ` ${certaintyNames[certainty]}. ${certaintyMeanings[certainty](unmet)}`;
  return `${stops}${teachText.ends(outcomeNames[outcome].name)}${sure}`.trim();
}

/** A lit way as short as a strip above the diagram allows: where it leads, how sure that is, what it is. */
export function captionOf(route: LessonRoute): string {
  const { outcome, at, certainty } = route;
  if (outcome === null || certainty === null) {
    return at === null ? subjectOf(route) : `${teachText.waits(stepQuestions[at])} ${subjectOf(route)}`;
  }
  return `${outcomeNames[outcome].name}. ${certaintyNames[certainty]}. ${subjectOf(route)}`;
}
