import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { FindingId } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import type { Certainty, OutcomeId } from '../vocabulary/outcomes.ts';
import type { StainId } from '../vocabulary/stains.ts';
import { certaintyOf, type Unmet, unmetBy } from '../workup/certainty.ts';
import { findingsReadBy } from '../workup/guard.ts';
import { outcomes } from '../workup/outcomes.ts';
import { type RequirementId, requirements } from '../workup/requirements.ts';
import { type Passage, routeOf, type StepOfMachine, steps } from '../workup/route.ts';
import { stepIds } from '../workup/stepIds.ts';
import type { Branch } from '../workup/workup.setup.ts';
import { withStains } from './fewestReported.ts';
import type { OrderScore } from './scoreOrders.ts';

/** What the workup comes to with some of the stains of a case, everything but the stains being as it is. */
export type Reached = {
  readonly outcome: OutcomeId;
  readonly certainty: Certainty;
  readonly unmet: readonly Unmet[];
  readonly passages: readonly Passage[];
};

/** The step at which a stain sends the workup another way, with the branch taken with the stain and without it. */
export type Fork = { readonly step: StepOfMachine; readonly withIt: Branch; readonly withoutIt: Branch };

/**
 * What a needed stain decides: where the way divides (null where the way is the same) and what the workup comes to
 * without it. Where that is the same conclusion, `opens` are the requirements that are met with the stain alone, and
 * `hides` those that are open because of the stain.
 */
export type Decision = {
  readonly fork: Fork | null;
  readonly without: Reached;
  readonly opens: readonly Unmet[];
  readonly hides: readonly Unmet[];
};

/**
 * Why a reported stain changed nothing: alone it opens something that other reported stains close again (`closedAgain`),
 * it sends the workup another way to the same conclusion (`sameConclusion`), it answers what a needed stain answers too
 * (`answered`), it is asked where the way goes on the same (`sameWay`), it bears on a requirement of the conclusion that
 * stands as it does without it (`requirement`), it is asked only where this case does not come (`elsewhere`), or no step
 * asks for it (`notAsked`).
 */
export type WithoutEffect =
  | { readonly kind: 'closedAgain'; readonly withIt: Reached; readonly opens: readonly Unmet[] }
  | { readonly kind: 'sameConclusion'; readonly fork: Fork }
  | { readonly kind: 'answered'; readonly step: StepOfMachine; readonly by: readonly StainId[] }
  | { readonly kind: 'sameWay'; readonly step: StepOfMachine }
  | { readonly kind: 'requirement'; readonly requirement: RequirementId; readonly isMet: boolean }
  | { readonly kind: 'elsewhere'; readonly steps: readonly StepOfMachine[] }
  | { readonly kind: 'notAsked' };

/** The reasons behind a score: what the order comes to, what each needed stain decides, why each wasted one does not. */
export type OrderReasons = {
  readonly reached: Reached;
  readonly whole: Reached;
  readonly decisions: ReadonlyMap<StainId, Decision>;
  readonly withoutEffect: ReadonlyMap<StainId, WithoutEffect>;
};

/** Both ways begin at the same step, so that they part where the first branch differs. */
function forkOf(withIt: readonly Passage[], without: readonly Passage[]): Fork | null {
  for (const [place, { step, branch }] of withIt.entries()) {
    const other = without[place] as Passage;
    if (other.branch.id !== branch.id) return { step, withIt: branch, withoutIt: other.branch };
  }
  return null;
}

const notAmong = (some: readonly Unmet[], others: readonly Unmet[]): readonly Unmet[] =>
  some.filter(({ id }) => !others.some((other) => other.id === id));

/** Lists what a step takes for an answer to the question that it asks of a stain; empty where it does not ask for it. */
function answersBeside({ asks }: StepOfMachine, stain: StainId): readonly (FindingId | StainId)[] {
  return asks
    .map(({ finding, accepts = [] }): readonly (FindingId | StainId)[] => [finding, ...accepts])
    .filter((findings) => findings.includes(stain))
    .flat();
}

function requirementOn(outcome: OutcomeId, stain: StainId): RequirementId | undefined {
  return outcomes[outcome].requires.find((id) => {
    const { met } = requirements[id];
    return met !== null && findingsReadBy(met).some((read) => read === stain);
  });
}

/**
 * Gives the reasons behind the score of an order of stains, all by the workup itself: the case is led through it again
 * with one stain more or less. `through` are the steps to lead it through, for a caller that holds them with their
 * sentences.
 */
export function orderReasons(caseFile: CaseFile, score: OrderScore, through = steps): OrderReasons {
  const reachedWith = (stains: readonly StainId[]): Reached => {
    const findings = readFindings(withStains(caseFile, stains));
    const { outcome, passages } = routeOf(findings, through);
    const unmet = unmetBy(outcome, findings);
    return { outcome, passages, unmet, certainty: certaintyOf(outcomeNames[outcome].kind, unmet) };
  };
  const { needed, wasted } = score;
  const fewest = reachedWith(needed);

  const decisionOf = (stain: StainId): Decision => {
    const without = reachedWith(needed.filter((other) => other !== stain));
    const isSame = without.outcome === fewest.outcome;
    return {
      fork: forkOf(fewest.passages, without.passages),
      without,
      opens: isSame ? notAmong(without.unmet, fewest.unmet) : [],
      hides: isSame ? notAmong(fewest.unmet, without.unmet) : [],
    };
  };

  const withoutEffectOf = (stain: StainId): WithoutEffect => {
    const withIt = reachedWith([...needed, stain]);
    const opens = notAmong(withIt.unmet, fewest.unmet);
    if (withIt.outcome !== fewest.outcome || opens.length > 0) return { kind: 'closedAgain', withIt, opens };
    const fork = forkOf(withIt.passages, fewest.passages);
    if (fork !== null) return { kind: 'sameConclusion', fork };
    const step = fewest.passages.map((passage) => passage.step).find((one) => answersBeside(one, stain).length > 0);
    if (step !== undefined) {
      const by = needed.filter((other) => answersBeside(step, stain).includes(other));
      return by.length > 0 ? { kind: 'answered', step, by } : { kind: 'sameWay', step };
    }
    const requirement = requirementOn(fewest.outcome, stain);
    if (requirement !== undefined) {
      const isMet = !fewest.unmet.some(({ id }) => id === requirement);
      return { kind: 'requirement', requirement, isMet };
    }
    const others = stepIds.map((id) => through[id]).filter((one) => answersBeside(one, stain).length > 0);
    return others.length > 0 ? { kind: 'elsewhere', steps: others } : { kind: 'notAsked' };
  };

  return {
    reached: reachedWith(score.ordered.map(({ stain }) => stain)),
    whole: reachedWith(Object.keys(caseFile.stains ?? {}) as StainId[]),
    decisions: new Map(needed.map((stain) => [stain, decisionOf(stain)])),
    withoutEffect: new Map(wasted.map((stain) => [stain, withoutEffectOf(stain)])),
  };
}
