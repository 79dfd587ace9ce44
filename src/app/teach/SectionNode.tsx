import { Link } from 'wouter';
import { asksInShort } from '../../../diagrams/askWords.ts';
import { sectionNodeId } from '../../../diagrams/drawOverview.ts';
import { type Section, sectionOf } from '../../../diagrams/sections.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { teachText } from '../../text/teachText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { lessonGraph } from './lesson.ts';
import css from './Panel.module.css';
import { useTeaching } from './TeachContext.ts';

/** A part of the workup as the overview shows it: its steps and outcomes, and the way into its own diagram. */
export function SectionNode({ section }: { readonly section: Section }) {
  const { drawing, hrefOf, address, uncovered } = useTeaching();
  const inside = lessonGraph.steps.filter((step) => sectionOf(step).id === section.id);
  const node = drawing?.nodes.find(({ id }) => id === sectionNodeId(section.id));
  const outcomes = (node?.rows ?? []).flatMap(({ ids = [] }) => ids) as readonly OutcomeId[];
  const hidden = address.hidesOutcomes && !uncovered.has(sectionNodeId(section.id));
  return (
    <>
      <section>
        <h3 className={css['question']}>{section.title}</h3>
        <p>
          {teachText.asks}: {asksInShort(inside.flatMap(({ asks }) => asks))}
        </p>
        <p>
          <Link href={hrefOf({ diagram: section.id, node: null, reveal: null })}>{teachText.openPart}</Link>
        </p>
      </section>
      <section>
        <h3>{teachText.steps}</h3>
        <ul className={css['links']}>
          {inside.map(({ id }) => (
            <li key={id}>
              <Link href={hrefOf({ diagram: section.id, node: id, reveal: null })}>{stepQuestions[id]}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{teachText.outcomes}</h3>
        {hidden ? (
          <p>{teachText.coveredOutcomes(outcomes.length)}</p>
        ) : (
          <ul className={css['links']}>
            {outcomes.map((id) => (
              <li key={id}>
                <Link href={hrefOf({ node: id })}>
                  <OutcomeBadge outcome={id} plain />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
