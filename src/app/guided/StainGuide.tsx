import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import {
  type StainGuide as Guide,
  type GuideBasis,
  type GuideField,
  stainGuide,
} from '../../../machines/vocabulary/stainGuide.ts';
import { retentionStains, type StainId } from '../../../machines/vocabulary/stains.ts';
import { stainGuideText as words } from '../../text/stainGuideText.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import css from './StainGuide.module.css';

type Headings = { readonly [F in GuideField]: string };

const expression: Headings = {
  marks: words.marks,
  pattern: words.pattern,
  positive: words.positive,
  focal: words.focal,
  negative: words.negative,
  internalControl: words.internalControl,
  trap: words.trap,
  clones: words.clones,
};

function headingsFor(stain: StainId): Headings {
  if (stain === 'p53')
    return { ...expression, positive: words.overexpressed, focal: words.wildType, negative: words.absent };
  if (stain === 'ki67') return { ...expression, positive: words.howToCount };
  const retained: readonly StainId[] = retentionStains;
  return retained.includes(stain)
    ? { ...expression, positive: words.retained, focal: words.partlyLost, negative: words.lost }
    : expression;
}

const figurePrefix = 'figures:';

function Basis({ basis, headings }: { readonly basis: GuideBasis; readonly headings: Headings }) {
  if (basis.kind === 'generalPractice') return <p className={css['basis']}>{words.generalPractice}</p>;
  const figures = basis.claims
    .filter((id) => id.startsWith(figurePrefix))
    .map((id) => id.slice(figurePrefix.length).replace('/', ':') as FigureId);
  return (
    <div className={css['basis']}>
      <p>{words.published(basis.covers.map((field) => headings[field].toLowerCase()).join(', '))}</p>
      <ClaimNotes bases={basis.claims.filter((id) => !id.startsWith(figurePrefix))} figures={figures} />
    </div>
  );
}

const fields = ['marks', 'pattern', 'positive', 'focal', 'negative', 'internalControl', 'trap'] as const;

/** How to read a stain, with what its sentences stand on. */
export function StainGuide({ stain }: { readonly stain: StainId }) {
  const guide: Guide = stainGuide[stain];
  const headings = headingsFor(stain);
  return (
    <>
      <dl className={css['guide']}>
        {fields.map(
          (field) =>
            guide[field] !== null && (
              <div key={field} data-field={field}>
                <dt>{headings[field]}</dt>
                <dd>{guide[field]}</dd>
              </div>
            ),
        )}
        {guide.clones.length > 0 && (
          <div data-field="clones">
            <dt>{headings.clones}</dt>
            {guide.clones.map(({ name, note }) => (
              <dd key={name}>
                <b>{name}</b>: {note}
              </dd>
            ))}
          </div>
        )}
      </dl>
      <Basis basis={guide.basis} headings={headings} />
    </>
  );
}
