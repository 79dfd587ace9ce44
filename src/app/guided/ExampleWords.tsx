import { Link } from 'wouter';
import { guidedText } from '../../text/guidedText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import css from './ExampleWords.module.css';
import type { Example } from './visit.ts';

export function ExampleWords({ example }: { readonly example: Example }) {
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
