import { type AnyFindingId, isStain } from '../../text/findingText.ts';
import { Mark, type MarkShape } from './Mark.tsx';

const stainShapes: Readonly<Record<string, MarkShape>> = {
  positive: 'full',
  overexpressed: 'full',
  retained: 'full',
  focal: 'half',
  wildType: 'dots',
  negative: 'ring',
  absent: 'ring',
  lost: 'ring',
  equivocal: 'hatched',
  notDone: 'dashed',
};

const shapeOf = (finding: AnyFindingId, reading: string): MarkShape => {
  if (reading === 'notAssessable' || reading === 'unknown') return 'hatched';
  return isStain(finding) ? (stainShapes[reading] ?? 'square') : 'square';
};

export type ReadingMarkProps = { readonly finding: AnyFindingId; readonly reading: string; readonly large?: boolean };

/** The shape of a reading; it never stands without the word beside it. */
export function ReadingMark({ finding, reading, large = false }: ReadingMarkProps) {
  return <Mark shape={shapeOf(finding, reading)} large={large} />;
}
