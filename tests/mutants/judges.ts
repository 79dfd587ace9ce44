import { type Subject, theWorkup } from '../../machines/verify/subject.ts';
import { type Survey, surveyOf } from '../../machines/verify/survey.ts';
import { invariants } from '../../machines/verify/verify.ts';
import { outcomeNames } from '../../machines/vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../../machines/vocabulary/outcomes.ts';
import { type CodedPanel, codedPanel } from '../../machines/workup/codedPanel.ts';
import { type CompiledWorkup, compileWorkup } from '../../machines/workup/compiledWorkup.ts';
import { holds } from '../../machines/workup/criterion.ts';
import { BranchError, type StepOfMachine } from '../../machines/workup/route.ts';
import { type StepId, stepIds } from '../../machines/workup/stepIds.ts';
import { certaintyPanels } from '../machines/workup/certaintyPanels.ts';
import { decisionTables, findingsOf } from '../machines/workup/decisions/decisionTables.ts';
import { everyRoute } from '../machines/workup/everyRoute.ts';
import { findingsRead } from '../machines/workup/findingsThatMatter.ts';
import { oracle } from '../machines/workup/oracle.ts';
import { requirementRows } from '../machines/workup/requirementRows.ts';
import { seededPanels } from '../machines/workup/seededPanels.ts';

/** Who noticed a mutant, in the order in which they are asked; a mutant is counted for the first that does. */
export const judges = {
  partition: 'verify: not exactly one branch for every panel, or no end',
  safety: 'verify: another invariant',
  words: 'the rows of decisions, requirements and certainty written from the words',
  secondImplementation: 'the second implementation',
} as const;

export type Judge = keyof typeof judges;

/** What became of a mutant; the same conclusion on every panel, decided exactly, is no mistake that could be noticed. */
export type Verdict = Judge | 'sameOnEveryPanel' | 'survived';

const seededPanelsAsked = 200_000;

type Answered = { readonly panel: CodedPanel; readonly outcome: OutcomeId };

let answered: readonly Answered[] | null = null;

/** A panel for each route through the workup and random ones, with what the second implementation concludes on each. */
function answeredPanels(): readonly Answered[] {
  answered ??= [
    ...everyRoute().map(({ witness }) => witness),
    ...seededPanels(4_001, seededPanelsAsked, findingsRead),
  ].map((findings) => ({ panel: codedPanel(findings), outcome: oracle(findings) }));
  return answered;
}

/** Counting the routes takes longer than the decision, and no judge reads the count. */
const withoutCount = (survey: Survey): Survey => ({ ...survey, routesTo: () => 0 });

const isStructural = (id: string): boolean => ['total', 'reachable', 'unique'].includes(id);

function invariantsBroken(survey: Survey, structural: boolean): boolean {
  return invariants.some(
    ({ id, decide }) => isStructural(id) === structural && decide(withoutCount(survey)).breaches.length > 0,
  );
}

function compiled({ steps, meaning }: Subject): CompiledWorkup | null {
  try {
    return compileWorkup(steps, meaning);
  } catch (fault) {
    if (fault instanceof BranchError || fault instanceof RangeError) return null;
    throw fault;
  }
}

function leadsElsewhere(id: StepId, { branches }: StepOfMachine, meaning: Subject['meaning']): boolean {
  return decisionTables[id].some(([known, next]) => {
    const findings = findingsOf(known);
    return branches.find(({ when }) => holds(meaning(when), findings))?.to !== next;
  });
}

function requiresElse(outcome: OutcomeId, { requires }: Subject): boolean {
  const table = certaintyPanels[outcome];
  if (outcomeNames[outcome].kind !== 'diagnosis' || table === undefined) return false;
  const tabled = new Set<string>([...table.never, ...Object.keys(table.misses)]);
  return tabled.size !== requires[outcome].length || requires[outcome].some((one) => !tabled.has(one));
}

const meetsElse = ({ requirements, meaning }: Subject): boolean =>
  requirementRows.some(([id, known, met]) => {
    const guard = requirements[id].met;
    return (guard !== null && holds(meaning(guard), findingsOf(known))) !== met;
  });

const againstTheWords = (subject: Subject): boolean =>
  meetsElse(subject) ||
  stepIds.some((id) => leadsElsewhere(id, subject.steps[id], subject.meaning)) ||
  outcomeIds.some((id) => requiresElse(id, subject));

function sameOnEveryPanel(survey: Survey): boolean {
  const before = surveyOf(theWorkup, survey.diagrams);
  return outcomeIds.every(
    (id) => survey.reaching(id) === before.reaching(id) && survey.established(id) === before.established(id),
  );
}

/** Asks the judges in turn what they notice about a changed workup. */
export function verdictOn(changed: Subject): Verdict {
  const workup = compiled(changed);
  if (workup === null) return 'partition';
  const survey = surveyOf(changed);
  if (invariantsBroken(survey, true)) return 'partition';
  if (invariantsBroken(survey, false)) return 'safety';
  if (againstTheWords(changed)) return 'words';
  if (answeredPanels().some(({ panel, outcome }) => workup.outcomeOf(panel) !== outcome)) return 'secondImplementation';
  return sameOnEveryPanel(survey) ? 'sameOnEveryPanel' : 'survived';
}
