import { describe, expect, test } from 'vitest';
import { type PublishedCase, publishedCases } from '../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { committedText } from '../committedText.ts';
import { agrees } from './agreement.ts';

const verdicts = ['agrees', 'deferred', 'discordant', 'provisional other', 'ESTABLISHED WRONG'] as const;

type Verdict = (typeof verdicts)[number];

const scores = publishedCases.map((published) => {
  const { workup } = buildReport(published.case);
  return { published, workup, verdict: verdictOn(published, workup) };
});

function verdictOn(
  published: PublishedCase,
  { outcome, kind, certainty }: ReturnType<typeof buildReport>['workup'],
): Verdict {
  if (agrees(published, outcome)) return 'agrees';
  if (kind !== 'diagnosis') return kind;
  return certainty === 'established' ? 'ESTABLISHED WRONG' : 'provisional other';
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const missing = ({ workup }: (typeof scores)[number]): string =>
  [...new Set(workup.unmet.map(({ finding }) => finding))].join(', ') || 'nothing';

function totals(): readonly string[] {
  return verdicts.map((verdict) => {
    const scored = scores.filter((score) => score.verdict === verdict);
    const patients = scored.reduce((sum, { published }) => sum + published.patients, 0);
    const established = scored.filter(({ workup }) => workup.certainty === 'established').length;
    return row([verdict, String(scored.length), String(established), String(patients)]);
  });
}

const scoreboard = (): string =>
  [
    '# Published cases',
    '',
    'Written by `scoreboard.test.ts` (`ARRECTOR_WRITE=1` rewrites it) and compared with the program at every test run. Each',
    'case is read as its source states it: what is not stated is not known. A conclusion that agrees may still be',
    'provisional; a deferred one says what is missing. The cases are for development and say nothing about accuracy: they',
    'are few, chosen, and most of them state only part of the panel.',
    '',
    '| verdict | cases | of these established | patients |',
    '| --- | --- | --- | --- |',
    ...totals(),
    row([
      'all',
      String(scores.length),
      String(scores.filter(({ workup }) => workup.certainty === 'established').length),
      String(scores.reduce((sum, { published }) => sum + published.patients, 0)),
    ]),
    '',
    '| case | published diagnosis | conclusion | certainty | verdict | missing |',
    '| --- | --- | --- | --- | --- | --- |',
    ...scores.map((score) =>
      row([
        score.published.id,
        score.published.publishedDiagnosis,
        score.workup.outcome,
        score.workup.certainty,
        score.verdict,
        missing(score),
      ]),
    ),
    '',
  ].join('\n');

describe(`the ${publishedCases.length} published cases`, () => {
  test('no established diagnosis is wrong', () => {
    const wrong = scores.filter(({ verdict }) => verdict === 'ESTABLISHED WRONG');
    expect(wrong.map(({ published, workup }) => [published.id, published.publishedDiagnosis, workup.outcome])).toEqual(
      [],
    );
  });

  test('every deferred or provisional conclusion names what is missing', () => {
    const silent = scores.filter(
      ({ workup }) => (workup.kind === 'deferred' || workup.certainty === 'provisional') && workup.unmet.length === 0,
    );
    expect(silent.map(({ published, workup }) => [published.id, workup.outcome])).toEqual([]);
  });

  test('the scoreboard is as it was committed', () => {
    const made = scoreboard();
    expect(made).toEqual(committedText(new URL('scoreboard.md', import.meta.url), made));
  });
});
