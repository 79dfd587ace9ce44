import { parseArgs } from 'node:util';
import { quoted } from '../../machines/case/caseFault.ts';
import { nearestName } from '../../machines/case/nearestName.ts';
import { type Call, type Command, commands } from './commands.ts';
import { helpOf, helpText, versionText } from './help.ts';
import { done, type Result, refusedCall } from './result.ts';

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

type Parsed =
  | { readonly ok: true; readonly values: ReadonlyMap<string, string>; readonly operands: readonly string[] }
  | { readonly ok: false; readonly result: Result };

const globalOptions: Options = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } };
const commandOptions: Options = { help: { type: 'boolean', short: 'h' } };
const formatOption: Options = { format: { type: 'string' } };

const refusedParse = (...call: Parameters<typeof refusedCall>): Parsed => ({ ok: false, result: refusedCall(...call) });

function parse(args: readonly string[], options: Options): Parsed {
  const known = Object.keys(options).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      return refusedParse(`unknown option ${quoted(rawName)}`, known, nearestName(rawName, known));
    }
    if (values.has(name)) return refusedParse(`--${name} is given more than once`);
    if (option.type === 'string' && value === undefined) return refusedParse(`--${name} needs a value`);
    if (option.type === 'boolean' && value !== undefined) return refusedParse(`--${name} takes no value`);
    values.set(name, value ?? '');
  }
  return { ok: true, values, operands };
}

function callOf(name: string, command: Command, parsed: Parsed & { readonly ok: true }): Call | Result {
  const { operand: takes, formats } = command;
  const { values, operands } = parsed;
  const [operand, ...more] = operands;
  const atMost = takes === 'none' ? 0 : 1;
  if (operands.length > atMost) {
    const excess = atMost === 0 ? operand : more[0];
    return refusedCall(
      `${name} takes ${atMost === 0 ? 'no operand' : 'one operand'}, ${quoted(excess ?? '')} is too many`,
    );
  }
  if (typeof takes === 'object') {
    if (operand === undefined) return refusedCall(`${name} needs an operand`, takes);
    if (!takes.includes(operand)) {
      return refusedCall(`${quoted(operand)} is no operand of ${name}`, takes, nearestName(operand, takes));
    }
  }
  const format = values.get('format') ?? command.formatFor?.(operand) ?? formats[0] ?? 'json';
  if (values.has('format') && !formats.includes(format)) {
    return refusedCall(`${quoted(format)} is no format of ${name}`, formats, nearestName(format, formats));
  }
  return { operand, format, options: values };
}

async function runCommand(name: string, command: Command, args: readonly string[]): Promise<Result> {
  const own = Object.keys(command.options ?? {}).map((option) => [option, { type: 'string' }] as const);
  const format = command.formats.length === 0 ? {} : formatOption;
  const options: Options = { ...format, ...Object.fromEntries(own), ...commandOptions };
  const parsed = parse(args, options);
  if (!parsed.ok) return parsed.result;
  if (parsed.values.has('help')) return done(helpOf(name, command));
  const call = callOf(name, command, parsed);
  return 'status' in call ? call : command.run(call);
}

async function run(args: readonly string[]): Promise<Result> {
  const names = Object.keys(commands);
  const [name] = args;
  if (name === undefined) return refusedCall('no command is given, --help lists what there is', names);
  if (name.startsWith('-')) {
    const parsed = parse(args, globalOptions);
    if (!parsed.ok) return parsed.result;
    if (parsed.values.has('help')) return done(helpText());
    if (parsed.values.has('version')) return done(versionText);
    return refusedCall('the command comes first', names);
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return runCommand(name, command, args.slice(1));
  return refusedCall(
    `unknown command ${quoted(name)}`,
    names,
    nearestName(name, [...names, ...Object.keys(globalOptions).map((option) => `--${option}`)]),
  );
}

/** Runs one call of the program; a fault of the program itself becomes one line and status 1. */
export async function main(args: readonly string[]): Promise<Result> {
  try {
    return await run(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 1, output: '', errors: [`arrector: the program failed: ${message.replace(/\s+/g, ' ')}`] };
  }
}
