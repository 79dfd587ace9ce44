import { Link } from 'wouter';
import { guidedText } from '../../text/guidedText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import css from './ExampleNote.module.css';
import { useVisit } from './useVisit.ts';

/** Says of a case that is not the user's own where it comes from. */
export function ExampleNote() {
  const { example } = useVisit();
  if (example === null) return null;
  if ('leadsTo' in example) {
    return (
      <p className={css['note']}>
        {guidedText.exampleFromDiagram(stepQuestions[example.leadsTo])}{' '}
        <Link href={`/teach?node=${example.leadsTo}`}>{guidedText.backToDiagram}</Link>
      </p>
    );
  }
  return (
    <p className={css['note']}>
      {guidedText.example(example.citation)}, {guidedText.exampleDiagnosis(example.publishedDiagnosis)}.{' '}
      {guidedText.exampleSince}
    </p>
  );
}
