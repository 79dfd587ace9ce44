import fc from 'fast-check';
import { type Actor, type AnyActorRef, createActor } from 'xstate';
import { conclude } from '../../../machines/case/conclude.ts';
import { readCaseText } from '../../../machines/case/readCase.ts';
import { replay } from '../../../machines/case/replay.ts';
import { completeConsultMachine } from '../../../machines/completeConsult.machine.ts';
import type { ConsultEvent } from '../../../machines/consult.machine.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import {
  type CaseFindingId,
  findingOf,
  reportedFindings,
  withFinding,
} from '../../../machines/vocabulary/caseFindings.ts';
import { domains, type FindingId } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyOf, unmetBy } from '../../../machines/workup/certainty.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { type Progress, progressOf } from '../../../machines/workup/route.ts';
import { anyCase } from '../case/anyCase.ts';
import { caseOf } from './caseOf.ts';

/** A moment of a visit without any machine: what was reported, by name, and whether the panel is closed. */
type Panel = { readonly reported: ReadonlyMap<CaseFindingId, unknown>; readonly closed: boolean };

/** The model of a visit: how it stands, how it stood before each step, and the questions answered, latest last. */
type Model = Panel & { readonly past: readonly Panel[]; readonly answered: readonly CaseFindingId[] };

/** What visits came to: the conclusions that were reached, and how many steps were taken and checked. */
export type Seen = { readonly outcomes: Set<OutcomeId>; steps: number };

/** The visit under test: a replay puts a new actor in its place; `loses` are events kept from it, `seen` what the visits came to. */
type Visit = {
  actor: Actor<typeof completeConsultMachine>;
  readonly loses: ConsultEvent['type'] | null;
  readonly seen: Seen;
};

/** A difference between the machine and the model, or a broken invariant. */
class VisitError extends Error {
  override readonly name = 'VisitError';
}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new VisitError(what);
};

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Writes the reported findings as a case, in the order of a report, whatever the order in which they came. */
const caseOfPanel = ({ reported }: Panel): CaseFile =>
  reportedFindings([...reported].reduce((file, [finding, value]) => withFinding(file, finding, value as never), empty))
    .map((finding) => [finding, reported.get(finding)] as const)
    .reduce<CaseFile>((file, [finding, value]) => withFinding(file, finding, value as never), empty);

const empty: CaseFile = { schema: caseSchema };

const panelOf = (caseFile: CaseFile): ReadonlyMap<CaseFindingId, unknown> =>
  new Map(reportedFindings(caseFile).map((finding) => [finding, findingOf(caseFile, finding)]));

const progressIn = (panel: Panel): Progress => progressOf(readFindings(caseOfPanel(panel)), panel.closed);

const opened = (caseFile: CaseFile, closed: boolean): Visit['actor'] =>
  createActor(completeConsultMachine, { input: { case: caseFile, closed } }).start();

const waitsAt = (child: AnyActorRef | undefined): unknown => child?.getSnapshot()?.value;

/** Checks everything that must hold after every step of a visit. */
function checkInvariants(model: Model, { actor, seen }: Visit): void {
  const { value, context, children } = actor.getSnapshot();
  const caseFile = caseOfPanel(model);
  must(same([...panelOf(context.case)], [...panelOf(caseFile)]), 'the case is what was reported');
  must(context.closed === model.closed, 'the panel is closed or open as it was left');
  const findings = readFindings(caseFile);
  const { outcome, at } = progressIn(model);
  must(context.outcome === outcome, `the machine concludes ${context.outcome}, the walk ${outcome}`);
  if (outcome === null) {
    must(value === 'workup' && !model.closed, 'without a conclusion an open panel waits in the workup');
    must(waitsAt(children['workup']) === at.id, `the machine asks at the step of the walk, ${at.id}`);
    must(context.grading === null && context.staging === null, 'nothing is graded or staged without a conclusion');
    return;
  }
  seen.outcomes.add(outcome);
  must(value === 'report', 'a conclusion ends in the report');
  const { grading, staging } = context;
  must((grading !== null) === (outcomes[outcome].handsOffTo === 'grading'), 'only leiomyosarcomas are graded');
  const { kind } = outcomeNames[outcome];
  const unmet = unmetBy(outcome, findings);
  must(certaintyOf(kind, unmet) !== 'established' || unmet.length === 0, 'established only with nothing missing');
  const closed = conclude(caseFile);
  must(model.closed || closed.outcome === outcome, 'closing the panel does not change a conclusion that was reached');
  must(same(closed, { outcome, grading, staging }), 'the compiled workup and the tables give the same');
  must(same(replay(caseFile), closed), 'a replay of the case gives the same');
}

/** A step of a random visit; it says what happens to both the machine and the model, and is named where it is printed. */
class VisitCommand implements fc.Command<Model, Visit> {
  private readonly name: string;
  private readonly next: (model: Model) => { readonly events: readonly ConsultEvent[]; readonly model: Model } | null;
  private readonly replays: boolean;

  constructor(name: string, next: VisitCommand['next'], replays = false) {
    this.name = name;
    this.next = next;
    this.replays = replays;
  }

  check(model: Readonly<Model>): boolean {
    return this.next(model) !== null;
  }

  run(model: Model, visit: Visit): void {
    const step = this.next(model);
    if (step === null) return;
    for (const event of step.events) if (event.type !== visit.loses) visit.actor.send(event);
    if (this.replays) visit.actor = replayed(visit.actor);
    Object.assign(model, step.model);
    checkInvariants(model, visit);
    visit.seen.steps += 1;
  }

  toString(): string {
    return this.name;
  }
}

/** Starts a visit again from the text of its case, as a saved case, a file or a link does. */
function replayed(actor: Visit['actor']): Visit['actor'] {
  const { case: caseFile, closed } = actor.getSnapshot().context;
  actor.stop();
  const read = readCaseText(JSON.stringify(caseFile));
  if (!read.ok) throw new VisitError(`the case of a visit is refused: ${JSON.stringify(read.faults)}`);
  return opened(read.case, closed);
}

const asNow = ({ reported, closed }: Model): Panel => ({ reported, closed });

const before = (model: Model): Pick<Model, 'past'> => ({ past: [...model.past, asNow(model)] });

const pickAt = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

function report(model: Model, caseFile: CaseFile, answers: boolean) {
  const given = [...panelOf(caseFile)];
  if (given.length === 0) return null;
  return {
    events: given.map(([finding, value]) => ({ type: 'finding.reported', finding, value }) as ConsultEvent),
    model: {
      ...model,
      ...before(model),
      reported: new Map([...model.reported, ...given]),
      answered: answers ? [...model.answered, ...given.map(([finding]) => finding)] : model.answered,
    },
  };
}

function withdraw(model: Model, finding: CaseFindingId | undefined) {
  if (finding === undefined) return null;
  const reported = new Map(model.reported);
  reported.delete(finding);
  const answered = model.answered.filter((one) => one !== finding);
  return {
    events: [{ type: 'finding.withdrawn', finding } as const],
    model: { ...model, ...before(model), reported, answered },
  };
}

function answered(model: Model, at: number) {
  const { ask } = progressIn(model);
  if (ask === null) return null;
  const finding: FindingId = ask.finding;
  const reading = pickAt(domains[finding], at);
  if (reading === undefined) return null;
  const hCaldesmon = finding === 'hCaldesmonClone' ? { hCaldesmon: 'positive' } : {};
  return report(model, caseOf({ ...hCaldesmon, [finding]: reading }), true);
}

function undone(model: Model) {
  const last = model.past.at(-1);
  if (last === undefined) return null;
  const reopened: ConsultEvent = { type: 'case.opened', case: caseOfPanel(last) };
  return {
    events: last.closed ? [reopened, { type: 'panel.closed' } as const] : [reopened],
    model: { ...model, ...last, past: model.past.slice(0, -1) },
  };
}

const oneFindingOf = (caseFile: CaseFile, at: number): CaseFile => {
  const finding = pickAt(reportedFindings(caseFile), at);
  return finding === undefined ? empty : withFinding(empty, finding, findingOf(caseFile, finding) as never);
};

const place = fc.nat({ max: 60 });

const answering = place.map((at) => new VisitCommand(`answer ${at}`, (model) => answered(model, at)));

/** The steps that a random visit is made of; answers come most often, so that visits reach their conclusion. */
export const visitCommands = fc.commands(
  [
    answering,
    answering,
    answering,
    fc
      .tuple(anyCase, place)
      .map(([file, at]) => oneFindingOf(file, at))
      .map((one) => new VisitCommand(`report or change ${JSON.stringify(one)}`, (model) => report(model, one, false))),
    place.map(
      (at) => new VisitCommand(`withdraw ${at}`, (model) => withdraw(model, pickAt([...model.reported.keys()], at))),
    ),
    fc.constant(new VisitCommand('back', (model) => withdraw(model, model.answered.at(-1)))),
    fc.constant(new VisitCommand('undo', undone)),
    fc.constant(
      new VisitCommand('close the panel', (model) => ({
        events: [{ type: 'panel.closed' }],
        model: { ...model, ...before(model), closed: true },
      })),
    ),
    fc.constant(
      new VisitCommand('open the panel', (model) => ({
        events: [{ type: 'panel.opened' }],
        model: { ...model, ...before(model), closed: false },
      })),
    ),
    anyCase.map(
      (file) =>
        new VisitCommand(`import ${JSON.stringify(file)}`, (model) => ({
          events: [{ type: 'case.opened', case: file }],
          model: { ...before(model), reported: panelOf(file), closed: false, answered: [] },
        })),
    ),
    fc.constant(new VisitCommand('replay', (model) => ({ events: [], model: { ...model } }), true)),
  ],
  { size: 'max', maxCommands: 24 },
);

/** Starts a visit and its model, both empty; a machine that `loses` events must be found out. */
export const emptyVisit = (
  seen: Seen,
  loses: ConsultEvent['type'] | null = null,
): { readonly model: Model; readonly real: Visit } => ({
  model: { reported: new Map(), closed: false, past: [], answered: [] },
  real: { actor: opened(empty, false), loses, seen },
});
