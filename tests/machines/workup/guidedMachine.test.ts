import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { progressOf, routeOf } from '../../../machines/workup/route.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { answersTo, reportsOf } from './guided.ts';
import { OpenWorkup } from './openWorkup.ts';
import { questionsInOrder } from './questionsInOrder.ts';

describe('the workup machine, waiting for answers', () => {
  test.each(questionsInOrder)('%j: what it asks, in order, and how it ends', (known, asked, ended, rest, whole) => {
    const seen = [false, true].map((reportedBefore) => {
      const workup = new OpenWorkup();
      if (reportedBefore) for (const report of reportsOf(known)) workup.take(report);
      const asks: string[] = [];
      for (let ask = workup.ask; ask !== null; ask = workup.ask) {
        asks.push(ask.finding);
        expect(progressOf(workup.findings, false).ask).toEqual(ask);
        for (const answer of answersTo(ask, known)) workup.take(answer);
      }
      const { passages, outcome } = routeOf(workup.findings);
      expect(workup.ended).toEqual({ steps: passages.map(({ step }) => step.id), outcome });
      return [asks.join(' '), outcome];
    });
    expect(seen).toEqual([
      [asked, ended],
      [rest, whole],
    ]);
  });

  test('the rows end in every conclusion', () => {
    const ends = new Set(questionsInOrder.flatMap(([, , ended, , whole]) => [ended, whole]));
    expect(outcomeIds.filter((outcome) => !ends.has(outcome))).toEqual([]);
  });

  test('it starts with nothing known, waits, and keeps what is reported, changed and withdrawn', () => {
    const actor = createActor(workupMachine, { input: {} }).start();
    const standing = () => {
      const { value, status, context } = actor.getSnapshot();
      return { value, status, findings: context.findings, closed: context.closed, passed: context.passed.length };
    };
    const seen = [standing()];
    actor.send({ type: 'finding.reported', finding: 'sma', reading: 'positive' });
    seen.push(standing());
    actor.send({ type: 'finding.reported', finding: 'desmin', reading: 'positive' });
    seen.push(standing());
    actor.send({ type: 'finding.reported', finding: 'desmin', reading: 'negative' });
    seen.push(standing());
    actor.send({ type: 'finding.withdrawn', finding: 'sma' });
    seen.push(standing());
    actor.send({ type: 'panel.closed' });
    seen.push(standing());
    const waits = { status: 'active', closed: false };
    expect(seen).toEqual([
      { value: 'actin', findings: {}, passed: 0, ...waits },
      { value: 'desminAfterActin', findings: { sma: 'positive' }, passed: 1, ...waits },
      { value: 'vimentinInSmoothMuscle', findings: { sma: 'positive', desmin: 'positive' }, passed: 2, ...waits },
      { value: 'smoothMuscleReflex', findings: { sma: 'positive', desmin: 'negative' }, passed: 2, ...waits },
      { value: 'actin', findings: { desmin: 'negative' }, passed: 0, ...waits },
      { value: 'unclassified', findings: { desmin: 'negative' }, passed: 8, status: 'done', closed: true },
    ]);
    expect(actor.getSnapshot().output).toEqual({ outcome: 'unclassified' });
  });

  test('started with a closed panel it concludes at once', () => {
    const actor = createActor(workupMachine, { input: { findings: { vimentin: 'negative' }, closed: true } }).start();
    expect(actor.getSnapshot().output).toEqual({ outcome: 'antigenicityInDoubt' });
  });
});
