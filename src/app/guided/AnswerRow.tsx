import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import { depths } from '../../../machines/vocabulary/histology.ts';
import { isStain } from '../../text/findingText.ts';
import { guidedText } from '../../text/guidedText.ts';
import { Part } from '../ui/Part.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import css from './AnswerRow.module.css';
import type { AnswerOption } from './answerOption.ts';

const loadSchematic = () => import('./DepthSchematic.tsx');

export type AnswerRowProps = {
  readonly finding: FindingId;
  readonly options: readonly AnswerOption[];
  readonly keys: boolean;
  readonly onChoose: (reading: string) => void;
};

function Mark({ finding, reading }: { readonly finding: FindingId; readonly reading: string }) {
  if (finding === 'depth')
    return (
      <span className={css['depth']}>
        <Part load={loadSchematic} quiet>
          {({ DepthSchematic }) => (
            <DepthSchematic depth={depths.find((depth) => depth === reading) ?? 'notAssessable'} />
          )}
        </Part>
      </span>
    );
  if (isStain(finding)) return <ReadingMark finding={finding} reading={reading} large />;
  return null;
}

/** Answers that are words only need less room. */
const isPlain = (finding: FindingId): true | undefined => (finding !== 'depth' && !isStain(finding)) || undefined;

export function AnswerRow({ finding, options, keys, onChoose }: AnswerRowProps) {
  return (
    <fieldset
      className={css['row']}
      aria-label={guidedText.answers}
      data-count={options.length}
      data-plain={isPlain(finding)}
    >
      {options.map(({ reading, words, means }, index) => (
        <button
          key={reading}
          type="button"
          className={css['answer']}
          data-reading={reading}
          onClick={() => onChoose(reading)}
          aria-keyshortcuts={keys ? String(index + 1) : undefined}
          aria-describedby={means === undefined ? undefined : `means-${reading}`}
        >
          <span className={css['key']} aria-hidden="true">
            {keys ? index + 1 : ''}
          </span>
          <Mark finding={finding} reading={reading} />
          <span className={css['words']}>{words}</span>
          {means !== undefined && (
            <span className={css['means']} id={`means-${reading}`} aria-hidden="true">
              {means}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
