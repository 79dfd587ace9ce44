import { type Actor, createActor } from 'xstate';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { openAsk } from '../../../machines/workup/openAsk.ts';
import { steps } from '../../../machines/workup/route.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import type { Ask } from '../../../machines/workup/workup.setup.ts';
import { answersTo, type Report } from './guided.ts';

/** The steps that a run of the workup machine passed, and its conclusion. */
export type Ended = { readonly steps: readonly string[]; readonly outcome: string };

const [firstStep] = stepIds;
const isStep = (state: string): state is StepId => stepIds.some((id) => id === state);
const isConclusion = (state: string): state is OutcomeId => outcomeIds.some((id) => id === state);

/** A workup machine at work: it waits for what it asks, and is started anew when a report comes after its conclusion. */
export class OpenWorkup {
  private actor: Actor<typeof workupMachine>;
  private states: string[] = [];

  constructor() {
    this.actor = this.started({});
  }

  private started(findings: Findings): Actor<typeof workupMachine> {
    const actor = createActor(workupMachine, {
      input: { findings, closed: this.closed },
      inspect: (seen) => {
        if (seen.type !== '@xstate.microstep' || !('value' in seen.snapshot)) return;
        this.states.push(String(seen.snapshot.value));
      },
    });
    return actor.start();
  }

  private get closed(): boolean {
    return this.actor === undefined ? false : this.actor.getSnapshot().context.closed;
  }

  /** What the machine knows. */
  get findings(): Findings {
    return this.actor.getSnapshot().context.findings;
  }

  /** The question that the machine waits for; null when it has concluded. */
  get ask(): Ask | null {
    const { status, value, context } = this.actor.getSnapshot();
    const state = String(value);
    if (status !== 'active' || !isStep(state)) return null;
    return openAsk(steps[state], context.findings, context.passed);
  }

  /** Takes one report. */
  take(report: Report): void {
    this.states = [];
    if (report === 'close') {
      this.actor.send({ type: 'panel.closed' });
    } else if (this.actor.getSnapshot().status === 'active') {
      this.actor.send({ type: 'finding.reported', ...report });
    } else {
      this.actor = this.started({ ...this.findings, [report.finding]: report.reading });
    }
  }

  /** Answers every question from what is known, or that it is not known, until the machine concludes. */
  answerFrom(known: Findings): void {
    for (let ask = this.ask; ask !== null; ask = this.ask) {
      for (const answer of answersTo(ask, known)) this.take(answer);
    }
  }

  /** The steps that the last report passed, and the conclusion; a machine that still waits is an error. */
  get ended(): Ended {
    const outcome = String(this.actor.getSnapshot().value);
    if (!isConclusion(outcome)) throw new Error(`the workup waits at ${outcome}`);
    return { steps: [...new Set([firstStep, ...this.states.filter(isStep)])], outcome };
  }
}
