import { Link } from 'wouter';
import { wordsOf } from '../../../diagrams/outline.ts';
import { sections } from '../../../diagrams/sections.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { isOutcome } from '../../../machines/workup/route.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import { teachText } from '../../text/teachText.ts';
import { ChartNode } from './ChartNode.tsx';
import { OutcomeNode } from './OutcomeNode.tsx';
import panelCss from './Panel.module.css';
import { SectionNode } from './SectionNode.tsx';
import { StepNode } from './StepNode.tsx';
import { useTeaching } from './TeachContext.ts';

const isStep = (id: string): id is StepId => stepIds.some((step) => step === id);

function EntryNode({ id }: { readonly id: string }) {
  const { hrefOf } = useTeaching();
  const from = sections.find((section) => id === `from-${section.id}`);
  if (from === undefined) return <p>{teachText.entryStart}</p>;
  return (
    <>
      <p>{teachText.entryFrom(from.title)}</p>
      <p className={panelCss['buttons']}>
        <Link href={hrefOf({ diagram: from.id, node: null, reveal: null })}>{teachText.openPart}</Link>
      </p>
    </>
  );
}

/** What a node of the diagram stands for: what it asks, why, where its readings lead, and the evidence of each. */
export function NodePanel({ id }: { readonly id: string }) {
  const { drawing } = useTeaching();
  const section = sections.find((candidate) => id === `section-${candidate.id}`);
  if (section !== undefined) return <SectionNode section={section} />;
  if (isStep(id)) return <StepNode id={id} />;
  if (isOutcome(id as OutcomeId)) return <OutcomeNode id={id as OutcomeId} />;
  const node = drawing?.nodes.find((candidate) => candidate.id === id);
  if (drawing === null || node === undefined) return null;
  return (
    <>
      <h3 className={panelCss['question']}>{wordsOf(node)}</h3>
      {node.kind === 'entry' && id.startsWith('from-') ? <EntryNode id={id} /> : <ChartNode id={id} />}
    </>
  );
}
