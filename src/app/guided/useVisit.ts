import { useActorRef, useSelector } from '@xstate/react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { ConsultEvent } from '../../../machines/consult.machine.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import { caseFindingOf, type ReportFinding, reportedAs } from './caseChange.ts';
import { type ImpressionOf, impressionAfter } from './impression.ts';
import { pageConsultMachine } from './pageConsult.machine.ts';
import { type Standing, standingOf } from './standing.ts';
import { answeredOnTheWay } from './trail.ts';
import { type Example, keepVisit, keptVisit, type Moment, type SavedAs, type Visit, withAnotherCase } from './visit.ts';

type Memory = Omit<Visit, 'case' | 'closed'>;

/** The visit that is under way, and all that can be done to it; every change can be undone. */
export type VisitHandle = Memory & {
  readonly actor: ActorRefFrom<typeof pageConsultMachine>;
  readonly report: ReportFinding;
  readonly answer: (finding: FindingId | CaseFindingId, reading: string, clone?: string) => void;
  readonly withdraw: (finding: CaseFindingId) => void;
  readonly conclude: () => void;
  readonly goOn: () => void;
  /** Takes several findings over at once, as one change of the same case. */
  readonly takeOver: (caseFile: CaseFile) => void;
  readonly giveImpression: (of: ImpressionOf | null) => void;
  readonly openCase: (caseFile: CaseFile, example: Example | null) => void;
  readonly onSaved: (savedAs: SavedAs) => void;
  readonly startAgain: () => void;
  readonly undo: () => void;
};

export const VisitContext = createContext<VisitHandle | null>(null);

/** The visit that the view root holds. */
export function useVisit(): VisitHandle {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error('useVisit is called outside of the guided view');
  return visit;
}

/** Where the case of the visit stands. */
export function useStanding(): Standing {
  return useSelector(useVisit().actor, ({ context }) => standingOf(context.case, context.closed));
}

/** Starts the consult machine with the visit as it was left, and remembers each moment before a change. */
export function useVisitRoot(): VisitHandle {
  const [start] = useState(keptVisit);
  const actor = useActorRef(pageConsultMachine, { input: { case: start.case, closed: start.closed } });
  const [memory, setMemory] = useState<Memory>(start);
  const { case: caseFile, closed } = useSelector(actor, ({ context }) => context);
  useEffect(() => keepVisit({ ...memory, case: caseFile, closed }), [memory, caseFile, closed]);

  return useMemo((): VisitHandle => {
    const momentOf = ({ onceAnswered, example, savedAs }: Memory): Moment => {
      const { context } = actor.getSnapshot();
      return { case: context.case, closed: context.closed, onceAnswered, example, savedAs };
    };
    const change = (event: ConsultEvent): void => {
      const moment = momentOf(memory);
      const { progress } = standingOf(moment.case, moment.closed);
      setMemory({
        ...memory,
        past: [...memory.past, moment],
        onceAnswered: new Set([...memory.onceAnswered, ...answeredOnTheWay(progress, moment.case)]),
      });
      actor.send(event);
    };
    const openCase = (next: CaseFile, example: Example | null): void => {
      setMemory(withAnotherCase({ ...memory, ...momentOf(memory) }, next, example));
      actor.send({ type: 'case.opened', case: next });
    };
    return {
      ...memory,
      actor,
      report: (finding, value) => change({ type: 'finding.reported', finding, value } as ConsultEvent),
      answer: (finding, reading, clone) => change(reportedAs(caseFindingOf(finding), reading, clone)),
      withdraw: (finding) => change({ type: 'finding.withdrawn', finding }),
      conclude: () => change({ type: 'panel.closed' }),
      goOn: () => change({ type: 'panel.opened' }),
      takeOver: (next) => change({ type: 'case.opened', case: next }),
      giveImpression: (of) => setMemory({ ...memory, impression: impressionAfter(memory.impression, of) }),
      openCase,
      onSaved: (savedAs) => setMemory({ ...memory, savedAs }),
      startAgain: () => openCase({ schema: caseSchema }, null),
      undo: () => {
        const before = memory.past.at(-1);
        if (before === undefined) return;
        const { onceAnswered, example, savedAs, impression = memory.impression } = before;
        setMemory({ past: memory.past.slice(0, -1), onceAnswered, example, savedAs, impression });
        actor.send({ type: 'case.opened', case: before.case });
        if (before.closed) actor.send({ type: 'panel.closed' });
      },
    };
  }, [actor, memory]);
}
