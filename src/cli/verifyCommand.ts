import { type InvariantResult, type Pending, pendingFor } from '../../machines/verify/verify.ts';
import type { Findings } from '../../machines/vocabulary/findings.ts';
import type { Command } from './commands.ts';
import { json, type Result } from './result.ts';

/** What an invariant came to, and how long it took to decide. */
type Timed = InvariantResult & { readonly milliseconds: number };

function timed({ decide }: Pending): Timed {
  const from = performance.now();
  const result = decide();
  return { ...result, milliseconds: Math.round(performance.now() - from) };
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ' ');

/** Writes a count of panels as a rounded power of ten: it has up to fifty digits, and JSON gives them all. */
const rounded = (digits: string): string =>
  digits.length < 7 ? grouped(digits) : `${digits[0]}.${digits.slice(1, 3)}e${digits.length - 1}`;

const panelWords = (panel: Findings | null): string => {
  if (panel === null) return 'no panel is needed to see it';
  const reported = Object.entries(panel).map(([finding, reading]) => `${finding} ${reading}`);
  return reported.length === 0 ? 'on the panel that reports nothing' : `on ${reported.join(', ')}`;
};

const columns = (results: readonly Timed[]): readonly string[] => {
  const rows = [
    ['', 'invariant', '', 'routes', 'panels', 'time'],
    ...results.map(({ invariant, id, holds, routes, panels, milliseconds }) => [
      String(invariant),
      id,
      holds ? 'holds' : 'BREACHED',
      grouped(String(routes)),
      rounded(panels),
      `${milliseconds} ms`,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at < 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

const breachLines = ({ invariant, id, breaches, counterexample }: Timed): readonly string[] =>
  counterexample === null
    ? []
    : [
        `${invariant} ${id}: ${breaches} in all, the smallest at ${counterexample.at}: ${counterexample.says}`,
        `  ${panelWords(counterexample.panel)}`,
      ];

function table(results: readonly Timed[]): string {
  const time = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const held = results.filter(({ holds }) => holds).length;
  return [
    ...columns(results),
    '',
    `${held} of ${results.length} hold on every panel there is, decided in ${time} ms.`,
    ...results.flatMap(breachLines),
    '',
    ...results.map(({ id, name }) => `${id}: ${name}`),
    '',
  ].join('\n');
}

/** Decides the invariants and writes what each came to; the status is 1 when one is breached. */
export function verified(pending: readonly Pending[], format: string): Result {
  const results = pending.map(timed);
  const holds = results.every((result) => result.holds);
  const errors = results.flatMap(({ id, holds: one }) => (one ? [] : [`arrector: the invariant ${id} is breached`]));
  return {
    status: holds ? 0 : 1,
    output: format === 'json' ? json({ holds, invariants: results }) : table(results),
    errors,
  };
}

/** The command that decides the invariants of the workup on every panel. */
export const verifyCommand: Command = {
  usage: '[--format text|json]',
  summary: 'the safety rules of the workup, proved on every panel',
  details: [
    'Decides each invariant exactly, for every combination of readings, from the steps and branches of the workup.',
    'A breach is written with the panel that shows it and reports as little as any; the exit status is then 1.',
  ],
  operand: 'none',
  formats: ['text', 'json'],
  run: ({ format }) => verified(pendingFor(), format),
};
