import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import { Chip } from '../ui/Reading.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import css from './Ordered.module.css';
import { resultOf } from './resultOf.ts';

export type ResultChipProps = { readonly caseFile: CaseFile; readonly stain: StainId };

/** A stain with what the source reports of it. */
export function ResultChip({ caseFile, stain }: ResultChipProps) {
  const result = resultOf(caseFile, stain);
  if (result.reading !== null) return <Chip finding={stain} reading={result.reading} words={result.words} />;
  return (
    <>
      <Chip finding={stain} reading="notDone" words={words.notReported} />
      {result.alike.length > 0 && <span className={css['alike']}> {words.alikeReported(result.alike)}</span>}
    </>
  );
}

export type OrderedProps = { readonly caseFile: CaseFile; readonly ordered: readonly StainId[] };

/** The stains ordered so far, each with its result. */
export function Ordered({ caseFile, ordered }: OrderedProps) {
  const last = ordered.at(-1);
  const result = last === undefined ? null : resultOf(caseFile, last);
  return (
    <section aria-labelledby="ordered">
      <h2 id="ordered">{words.ordered}</h2>
      {ordered.length === 0 && <p>{words.noneOrdered}</p>}
      <ol className={css['ordered']}>
        {ordered.map((stain) => (
          <li key={stain}>
            <ResultChip caseFile={caseFile} stain={stain} />
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <output>
          {last !== undefined &&
            result !== null &&
            words.announced(stainNames[last].name, result.reading === null ? words.notReported : result.words)}
        </output>
      </VisuallyHidden>
    </section>
  );
}
