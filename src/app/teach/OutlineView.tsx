import type { Drawing } from '../../../diagrams/drawing.ts';
import { type OutlinedNode, type OutlinedWay, outlineOf } from '../../../diagrams/outline.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { teachText } from '../../text/teachText.ts';
import css from './OutlineView.module.css';
import { useTeaching } from './TeachContext.ts';

const isConclusion = (id: string, kind?: OutlinedNode['kind']): boolean =>
  kind === 'result' || outcomeIds.some((outcome) => outcome === id);

/** A box in words: pressed, it says more; a hidden outcome is uncovered first. */
function NodeWords({
  id,
  words,
  kind,
}: {
  readonly id: string;
  readonly words: string;
  readonly kind?: OutlinedNode['kind'];
}) {
  const { address, uncovered, uncover, go } = useTeaching();
  const hidden = address.hidesOutcomes && isConclusion(id, kind) && !uncovered.has(id);
  return (
    <button type="button" className={css['words']} onClick={() => (hidden ? uncover(id) : go({ node: id }))}>
      {hidden ? teachText.coveredInOutline : words}
    </button>
  );
}

function Way({ way }: { readonly way: OutlinedWay }) {
  const { onRoute } = useTeaching();
  return (
    <li data-lit={onRoute?.edges.has(way.edge) || undefined}>
      {way.reading !== '' && `${way.reading} → `}
      <NodeWords id={way.to} words={way.target} />
      {onRoute?.edges.has(way.edge) === true && <span className={css['quiet']}> ({teachText.onRoute})</span>}
      {way.expertOpinion && <span className={css['quiet']}> ({teachText.expertOpinion})</span>}
    </li>
  );
}

function Box({ node }: { readonly node: OutlinedNode }) {
  const { onRoute } = useTeaching();
  const lit = onRoute?.nodes.includes(node.id) === true;
  return (
    <li className={css['box']} data-lit={lit || undefined}>
      <NodeWords {...node} />
      {lit && <span className={css['quiet']}> ({teachText.onRoute})</span>}
      {node.lists.length > 0 && (
        <ul className={css['lists']}>
          {node.lists.map((row) => (
            <li key={row.id} data-lit={onRoute?.rows.has(row.id) || undefined}>
              <NodeWords {...row} />
            </li>
          ))}
        </ul>
      )}
      {node.ways.length > 0 && (
        <ul className={css['ways']}>
          {node.ways.map((way) => (
            <Way key={way.edge} way={way} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The diagram in words, for everyone who reads it rather than looks at it. */
export function OutlineView({ drawing }: { readonly drawing: Drawing }) {
  const { description, open, ends } = outlineOf(drawing);
  return (
    <div className={css['outline']}>
      <p className={css['quiet']}>{description}</p>
      <p className={css['quiet']}>{teachText.outlineNote}</p>
      <ol>
        {open.map((node) => (
          <Box key={node.id} node={node} />
        ))}
      </ol>
      <h2>{teachText.outlineEnds}</h2>
      <ul>
        {ends.map((node) => (
          <Box key={node.id} node={node} />
        ))}
      </ul>
    </div>
  );
}
