import { Link, useLocation } from 'wouter';
import { askWords } from '../../../diagrams/askWords.ts';
import { sectionOfStep } from '../../../diagrams/onRoute.ts';
import { isOutcome } from '../../../machines/workup/route.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import { phaseNames, stepQuestions } from '../../text/stepText.ts';
import { teachText } from '../../text/teachText.ts';
import { Button } from '../ui/Button.tsx';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { leadTo } from './leadTo.ts';
import { lessonGraph } from './lesson.ts';
import css from './Panel.module.css';
import { titleOf } from './pictures.ts';
import { useTeaching } from './TeachContext.ts';

type GraphBranch = (typeof lessonGraph.steps)[number]['branches'][number];

function Target({ to }: { readonly to: GraphBranch['to'] }) {
  const { drawing, hrefOf, address, uncovered } = useTeaching();
  if (isOutcome(to)) {
    const hidden = address.hidesOutcomes && !uncovered.has(to);
    return hidden ? <span>{teachText.coveredInOutline}</span> : <OutcomeBadge outcome={to} plain />;
  }
  const here = drawing?.nodes.some(({ id }) => id === to) === true;
  return (
    <Link href={hrefOf(here ? { node: to } : { diagram: sectionOfStep(to), node: to, reveal: null })}>
      {stepQuestions[to]}
    </Link>
  );
}

function BranchOf({ step, branch }: { readonly step: StepId; readonly branch: GraphBranch }) {
  const { route } = useTeaching();
  const taken = route?.passages.some((passage) => passage.step.id === step && passage.branch.id === branch.id) === true;
  return (
    <li data-taken={taken || undefined}>
      <p>
        <span className={css['reading']}>{branch.reading}</span>{' '}
        {taken && <span className={css['taken']}>({teachText.taken})</span>}
      </p>
      <p>
        → <Target to={branch.to} />
      </p>
      <p>{branch.because}</p>
      <ClaimNotes claims={branch.claims} figures={branch.figures} expertOpinion={branch.expertOpinion} />
    </li>
  );
}

/** A question of the workup: what it asks, why, and where each reading leads, with the evidence. */
export function StepNode({ id }: { readonly id: StepId }) {
  const { entry, hrefOf } = useTeaching();
  const [, goTo] = useLocation();
  const step = lessonGraph.steps.find((candidate) => candidate.id === id);
  if (step === undefined) return null;
  const part = sectionOfStep(id);
  return (
    <>
      <section>
        <p className={css['note']}>{phaseNames[step.phase]}</p>
        <h3 className={css['question']}>{stepQuestions[id]}</h3>
        <p>
          {teachText.asks}: {step.asks.map(askWords).join(', ')}
        </p>
      </section>
      <section>
        <h3>{teachText.why}</h3>
        <p>{step.why.because}</p>
        <ClaimNotes claims={step.why.claims} figures={step.why.figures} expertOpinion={step.why.expertOpinion} />
      </section>
      <section>
        <h3>{teachText.leadsTo}</h3>
        <ul className={css['branches']}>
          {step.branches.map((branch) => (
            <BranchOf key={branch.id} step={id} branch={branch} />
          ))}
        </ul>
      </section>
      <section>
        <p className={css['buttons']}>
          <Button
            look="solid"
            onClick={() => {
              leadTo(id);
              goTo('/guided');
            }}
          >
            {teachText.workUp}
          </Button>
        </p>
        <p className={css['note']}>{teachText.workUpNote}</p>
        <ul className={css['links']}>
          {entry.name !== id && (
            <li>
              <Link href={hrefOf({ diagram: id, node: null, reveal: null })}>{teachText.ownDiagram}</Link>
            </li>
          )}
          {entry.name !== part && (
            <li>
              <Link href={hrefOf({ diagram: part, node: id, reveal: null })}>{teachText.inPart(titleOf(part))}</Link>
            </li>
          )}
        </ul>
      </section>
    </>
  );
}
