import { describe, expect, test } from 'vitest';
import { domains, type Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { guardHolds } from '../../../machines/workup/guard.ts';
import { progressOf, routeOf, steps } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import type { Ask } from '../../../machines/workup/workup.setup.ts';
import { everyRoute } from './everyRoute.ts';
import { answersTo, findingsOfAsk } from './guided.ts';

const patience = 120_000;

const unknownReadings: readonly string[] = ['equivocal', 'notDone', 'notAssessable', 'unknown'];
const routes = everyRoute().filter((_, at) => at % 25 === 0);

/** Runs a guided workup that answers from what is known: the questions that were answered before they came, and all reports. */
function guided(known: Findings): { readonly again: readonly Ask[]; readonly reported: Findings } {
  const again: Ask[] = [];
  let reported: Findings = {};
  for (;;) {
    const progress = progressOf(reported, false);
    if (progress.outcome !== null) return { again, reported };
    const before = reported;
    if (findingsOfAsk(progress.ask).some((finding) => before[finding] !== undefined)) again.push(progress.ask);
    for (const answer of answersTo(progress.ask, known)) {
      if (answer === 'close') return { again, reported };
      reported = { ...reported, [answer.finding]: answer.reading };
    }
  }
}

const runs = routes.map(({ witness }) => ({ witness, ...guided(witness) }));

describe('the questions of the guided workup', { timeout: patience }, () => {
  test('each question can be answered with "not known"', () => {
    const asks = stepIds.flatMap((id) => steps[id].asks.map(({ finding }) => ({ id, finding })));
    const unanswerable = asks.filter(
      ({ finding }) => !domains[finding].some((reading) => unknownReadings.includes(reading)),
    );
    expect(unanswerable).toEqual([]);
  });

  test('the first questions of an empty workup', () => {
    const first = (known: Findings) => progressOf(known, false).ask?.finding;
    expect([
      first({}),
      first({ sma: 'positive' }),
      first({ msaHhf35: 'positive' }),
      first({ desmin: 'negative' }),
      first({ sma: 'positive', desmin: 'negative' }),
      first({ sma: 'positive', desmin: 'positive' }),
      first({ sma: 'positive', desmin: 'positive', vimentin: 'positive' }),
    ]).toEqual(['sma', 'desmin', 'desmin', 'sma', 'hCaldesmon', 'vimentin', 's100']);
  });

  test('ERG and CD31 are asked where the histology suggests a vascular tumour, and not elsewhere', () => {
    const before: Findings = {
      sma: 'negative',
      desmin: 'negative',
      vimentin: 'positive',
      s100: 'negative',
      ae1ae3: 'negative',
    };
    const second: Findings = { ...before, ck56: 'negative', p40: 'negative', p63: 'negative' };
    const next = (known: Findings) => progressOf(known, false).ask?.finding;
    expect([
      next(second),
      next({ ...second, vascularFeatures: 'present' }),
      next({ ...second, vascularFeatures: 'present', erg: 'positive' }),
      next({ ...second, cd31: 'positive' }),
    ]).toEqual(['cd34', 'erg', 'cd31', 'erg']);
  });

  test(`what is known is not asked again: ${runs.length} runs`, () => {
    expect(runs.filter(({ again }) => again.length > 0)).toEqual([]);
  });

  test(`no question is left out whose answer could have led to another diagnosis: ${runs.length} runs`, () => {
    const missed = new Map<string, object>();
    for (const { reported } of runs) {
      const { outcome, passages } = routeOf(reported);
      for (const { step } of passages) {
        for (const ask of step.asks) {
          if (!guardHolds(ask.onlyWhen ?? {}, reported)) continue;
          if (findingsOfAsk(ask).some((finding) => reported[finding] !== undefined)) continue;
          for (const reading of domains[ask.finding].filter((id) => !unknownReadings.includes(id))) {
            const other = routeOf({ ...reported, [ask.finding]: reading }).outcome;
            const key = `${step.id} leaves out ${ask.finding}`;
            if (other !== outcome && outcomeNames[other].kind === 'diagnosis' && !missed.has(key)) {
              missed.set(key, { reading, outcome, other, reported });
            }
          }
        }
      }
    }
    expect([...missed]).toEqual([]);
  });
});
