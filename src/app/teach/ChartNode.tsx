import { Link } from 'wouter';
import type { Chart, ChartTransition } from '../../../diagrams/graph.ts';
import { diagramNamed } from '../../../diagrams/names.ts';
import { teachText } from '../../text/teachText.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { lessonGraph } from './lesson.ts';
import css from './Panel.module.css';
import { useTeaching } from './TeachContext.ts';

function chartOf(diagram: string): Chart {
  if (diagram === 'grading') return lessonGraph.grading;
  return diagram.startsWith('staging') ? lessonGraph.staging : lessonGraph.consult;
}

function Transition({ chart, transition }: { readonly chart: Chart; readonly transition: ChartTransition }) {
  const { description, event, to, reason } = transition;
  const target = chart.states.find(({ id }) => id === to);
  return (
    <li>
      <p className={css['reading']}>{description ?? event}</p>
      <p>→ {target?.description ?? to}</p>
      {reason === null ? <p className={css['note']}>{teachText.noReasonKept}</p> : <p>{reason.because}</p>}
      {reason !== null && (
        <ClaimNotes claims={reason.claims} figures={reason.figures} expertOpinion={reason.expertOpinion} />
      )}
    </li>
  );
}

/** A state of the visit, the grading or the staging: where each of its ways leads, and why. */
export function ChartNode({ id }: { readonly id: string }) {
  const { entry, hrefOf } = useTeaching();
  const chart = chartOf(entry.name);
  const transitions = chart.states.find((state) => state.id === id)?.transitions ?? chart.anywhere;
  const own = diagramNamed(id);
  return (
    <>
      {transitions.length > 0 && (
        <section>
          <h3>{teachText.leadsTo}</h3>
          <ul className={css['branches']}>
            {transitions.map((transition) => (
              <Transition
                key={`${transition.event} ${transition.description} ${transition.to}`}
                chart={chart}
                transition={transition}
              />
            ))}
          </ul>
        </section>
      )}
      {own !== null && own.name !== entry.name && (
        <p>
          <Link href={hrefOf({ diagram: own.name, node: null, reveal: null })}>{teachText.openDiagram}</Link>
        </p>
      )}
    </>
  );
}
