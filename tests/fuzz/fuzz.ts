import { validateCase } from '../../machines/case/readCase.ts';
import { randomFrom } from '../machines/workup/seededPanels.ts';
import { namesOfTheLanguage } from './mutants.ts';
import type { Parser } from './parsers.ts';

/** What is wrong with how a reader took an input. */
export type Finding = { readonly parser: string; readonly what: string; readonly input: string };

/** What a run came to; the slowest input is the one that took longest when it was tried again, in milliseconds. */
export type Fuzzed = {
  readonly inputs: number;
  readonly read: number;
  readonly slowestMs: number;
  readonly slowestCharacters: number;
  readonly findings: readonly Finding[];
};

/** How long a reader may take over one input, in milliseconds of processor time. */
export const longestMs = 50;

const inherited = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];

const shapeOf = (): string =>
  JSON.stringify(inherited.map((one) => Reflect.ownKeys(one).map((name) => [String(name), typeof name])));

/** Gives the first name of the language that is an own name somewhere in a value, or where an object inherits from another. */
export function strangeNameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return 'another prototype';
  const strange = namesOfTheLanguage.find((name) => Object.hasOwn(value, name));
  return (
    strange ??
    Object.values(value)
      .map(strangeNameIn)
      .find((name) => name !== null) ??
    null
  );
}

async function findingsIn({ read }: Parser, input: string, again: boolean): Promise<readonly string[] | 'refused'> {
  const { cases, given } = await read(input);
  const wrong = cases.flatMap((file) => {
    const name = strangeNameIn(file);
    return [
      ...(name === null ? [] : [`a case with ${name}`]),
      ...(validateCase(file).ok ? [] : ['a case that is no valid case']),
    ];
  });
  const differs = again && JSON.stringify((await read(input)).given) !== JSON.stringify(given);
  const all = [...wrong, ...(differs ? ['another answer the second time'] : [])];
  return cases.length === 0 && all.length === 0 ? 'refused' : all;
}

/** Processor time of this process in milliseconds: what else the machine does is not the reader's. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function millisecondsOf({ read }: Parser, input: string): Promise<number> {
  const from = processorTime();
  await read(input);
  return processorTime() - from;
}

/** Tries a slow input up to ten times more: compiling and tidying up are not the reader's, so the fastest counts. */
async function confirmed(parser: Parser, input: string, first: number): Promise<number> {
  let least = first;
  for (let round = 0; round < 10 && least > 1; round += 1) least = Math.min(least, await millisecondsOf(parser, input));
  return least;
}

/**
 * Gives a reader inputs of a seed and watches what it does: that it never throws, never takes over 50 ms, leaves the
 * prototypes alone, gives only valid cases without names of the language, and the same answer again (for one input in `everySecond`).
 */
export async function fuzz(parser: Parser, seed: number, inputs: number, everySecond = 1): Promise<Fuzzed> {
  const random = randomFrom(seed);
  const before = shapeOf();
  const findings: Finding[] = [];
  let read = 0;
  let slowest = { milliseconds: 0, characters: 0 };
  for (let tried = 0; tried < inputs; tried += 1) {
    const input = parser.input(random);
    const report = (what: string): void => {
      findings.push({ parser: parser.name, what, input: input.slice(0, 2_000) });
    };
    const from = processorTime();
    try {
      const found = await findingsIn(parser, input, tried % everySecond === 0);
      const first = processorTime() - from;
      if (found !== 'refused') read += 1;
      for (const what of found === 'refused' ? [] : found) report(what);
      if (first > slowest.milliseconds) {
        const milliseconds = await confirmed(parser, input, first);
        if (milliseconds > longestMs) report(`${Math.round(milliseconds)} ms`);
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, characters: input.length };
      }
    } catch (fault) {
      report(`threw ${String(fault)}`);
    }
    if (findings.length > 20) break;
  }
  if (shapeOf() !== before) findings.push({ parser: parser.name, what: 'a prototype was changed', input: '' });
  return { inputs, read, slowestMs: slowest.milliseconds, slowestCharacters: slowest.characters, findings };
}
