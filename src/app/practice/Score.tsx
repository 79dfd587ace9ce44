import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import type { PublishedCase } from '../../../machines/evidence/publishedCases.ts';
import { orderReasons, type Reached } from '../../../machines/panel/orderReasons.ts';
import { scoreOrders } from '../../../machines/panel/scoreOrders.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { certaintyNames } from '../../text/outcomeText.ts';
import { type OrderGroup, orderGroupNames, practiceText as words } from '../../text/practiceText.ts';
import { reasonedSteps } from '../guided/reasonedSteps.ts';
import { stainAddress } from '../ui/knowledgeAddress.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { ResultChip } from './Ordered.tsx';
import css from './Score.module.css';
import { WhyNeeded, WhyWithoutEffect } from './Why.tsx';

function Came({ to: { outcome, certainty, unmet } }: { readonly to: Reached }) {
  return (
    <>
      <OutcomeBadge outcome={outcome} />{' '}
      <span className={css['quiet']}>
        {certaintyNames[certainty]}
        {unmet.length > 0 && `, ${words.open(unmet.length)}`}
      </span>
    </>
  );
}

const isSame = (one: Reached, other: Reached): boolean =>
  one.outcome === other.outcome && one.unmet.map(({ id }) => id).join() === other.unmet.map(({ id }) => id).join();

function ComesTo({ reached, whole }: { readonly reached: Reached; readonly whole: Reached }) {
  return (
    <dl className={css['comes']}>
      <div>
        <dt>{words.reached}</dt>
        <dd>
          <Came to={reached} />
        </dd>
      </div>
      <div>
        <dt>{words.reachedWhole}</dt>
        <dd>{isSame(reached, whole) ? words.reachedSame : <Came to={whole} />}</dd>
      </div>
    </dl>
  );
}

type GroupProps = {
  readonly group: OrderGroup;
  readonly published: PublishedCase;
  readonly stains: readonly StainId[];
  readonly why?: (stain: StainId) => ReactNode;
};

function Group({ group, published, stains, why }: GroupProps) {
  if (stains.length === 0) return null;
  return (
    <section aria-labelledby={`stains-${group}`} className={css['group']} data-group={group}>
      <h3 id={`stains-${group}`}>
        {orderGroupNames[group]} <span className={css['quiet']}>{stains.length}</span>
      </h3>
      <ul className={why === undefined ? css['chips'] : css['stains']}>
        {stains.map((stain) => (
          <li key={stain}>
            <span className={css['head']}>
              <ResultChip caseFile={published.case} stain={stain} />
              <Link href={stainAddress(stain)}>{words.readAbout(stainNames[stain].name)}</Link>
            </span>
            {why?.(stain)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export type ScoreProps = { readonly published: PublishedCase; readonly ordered: readonly StainId[] };

/** What the order of stains was worth: which were needed and what they decide, which were not and why. */
export function Score({ published, ordered }: ScoreProps) {
  const { score, reasons } = useMemo(() => {
    const scored = scoreOrders(published.case, ordered);
    return { score: scored, reasons: orderReasons(published.case, scored, reasonedSteps) };
  }, [published, ordered]);
  const { needed, missing, wasted, stillWanted } = score;
  const worth = (of: 'needed' | 'wanted' | 'notReported'): readonly StainId[] =>
    score.ordered.filter((one) => one.worth === of).map(({ stain }) => stain);
  const whyNeeded = (stain: StainId): ReactNode => {
    const decision = reasons.decisions.get(stain);
    return decision === undefined ? null : <WhyNeeded decision={decision} />;
  };
  const whyWasted = (stain: StainId): ReactNode => {
    const reason = reasons.withoutEffect.get(stain);
    return reason === undefined ? null : <WhyWithoutEffect reason={reason} />;
  };
  const wanted = stillWanted.filter((stain) => !ordered.includes(stain)).map((stain) => stainNames[stain].name);
  return (
    <section aria-labelledby="score" className={css['score']}>
      <h2 id="score">{words.score}</h2>
      <p className={css['line']}>
        {words.scoreLine(needed.length - missing.length, needed.length, wasted.length, missing.length)}
      </p>
      <ComesTo reached={reasons.reached} whole={reasons.whole} />
      <Group group="missing" published={published} stains={missing} why={whyNeeded} />
      <Group group="withoutEffect" published={published} stains={wasted} why={whyWasted} />
      <Group group="needed" published={published} stains={worth('needed')} why={whyNeeded} />
      <Group group="wanted" published={published} stains={worth('wanted')} />
      <Group group="notReported" published={published} stains={worth('notReported')} />
      {wanted.length > 0 && <p>{words.stillWanted(wanted)}</p>}
      <p className={css['quiet']}>{words.scoreNote}</p>
    </section>
  );
}
