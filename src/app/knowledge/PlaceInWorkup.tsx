import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { EntityId, OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import { figurePageText as words } from '../../text/knowledgeText.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import css from './EntityPage.module.css';
import { Fold } from './Fold.tsx';
import { diagnosesOf, isAlternativeOnly, leavingOpen, waysTo } from './inWorkup.ts';
import shared from './Knowledge.module.css';
import { Sourced } from './Sourced.tsx';

function Diagnosis({ outcome }: { readonly outcome: OutcomeId }) {
  const { name, also = [] } = outcomeNames[outcome];
  const { requires } = outcomes[outcome];
  return (
    <div className={css['outcome']}>
      <h3>
        <OutcomeBadge outcome={outcome} />
      </h3>
      {also.length > 0 && <p className={shared['quiet']}>{outcomeText.alsoCalled(name, also)}</p>}
      <Sourced reason={outcomes[outcome]} />
      <Fold label={words.reachedBy}>
        <ul className={shared['items']}>
          {waysTo(outcome).map(({ step, branch }) => (
            <li key={`${step.id} ${branch.id}`}>
              <p>
                <b>{branch.reading}</b>{' '}
                <span className={shared['small']}>{words.reachedAt(stepQuestions[step.id])}</span>
              </p>
              <Sourced reason={branch} />
            </li>
          ))}
        </ul>
      </Fold>
      <Fold label={`${words.provisionalWhile} (${requires.length})`}>
        <p className={shared['small']}>{words.provisionalNote}</p>
        <ul className={shared['items']}>
          {requires.map((id) => (
            <li key={id}>
              <Sourced reason={requirements[id]} />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

export type PlaceInWorkupProps = { readonly entity: EntityId; readonly name: string };

/** Where an entity sits in the workup: its conclusions, how each is reached, what it needs, and what leaves it open. */
export function PlaceInWorkup({ entity, name }: PlaceInWorkupProps) {
  const open = leavingOpen(entity);
  return (
    <>
      {isAlternativeOnly(entity) && <p>{words.noConclusion(name)}</p>}
      {diagnosesOf(entity).map((outcome) => (
        <Diagnosis key={outcome} outcome={outcome} />
      ))}
      {open.length > 0 && (
        <>
          <h3>{words.leftOpenBy}</h3>
          <p className={shared['small']}>{words.leftOpenNote}</p>
          <ul className={css['open']}>
            {open.map((outcome) => (
              <li key={outcome}>
                <OutcomeBadge outcome={outcome} plain />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
