import { guidedText } from '../../text/guidedText.ts';
import css from './ExampleNote.module.css';
import { useVisit } from './useVisit.ts';

export function ExampleNote() {
  const { example } = useVisit();
  if (example === null) return null;
  return (
    <p className={css['note']}>
      {guidedText.example(example.citation)}, {guidedText.exampleDiagnosis(example.publishedDiagnosis)}.{' '}
      {guidedText.exampleSince}
    </p>
  );
}
