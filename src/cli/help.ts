import { disclaimer } from '../../machines/report/disclaimer.ts';
import { knowledge } from '../../machines/report/knowledge.ts';
import { type Command, commands } from './commands.ts';

declare const programVersion: string;

const column = 46;

const row = (left: string, right: string): string =>
  left.length < column ? `  ${left.padEnd(column)}${right}` : `  ${left}\n  ${''.padEnd(column)}${right}`;

const helpRow = row('--help', 'this text');

const statuses = 'Exit status: 0 done, 1 a check failed, 2 the input, the call or where to write is wrong.';

export const versionText = `arrector ${programVersion}, knowledge ${knowledge.version}\n`;

export function helpText(): string {
  return [
    'arrector: stepwise immunohistochemical workup of spindle cell tumours of the skin',
    '',
    'Usage: arrector COMMAND [OPERAND] [OPTION]',
    '',
    'Commands:',
    ...Object.entries(commands).map(([name, { usage, summary }]) => row(`${name} ${usage}`, summary)),
    '',
    'Options:',
    row('--help', 'this text; after a command, the help of the command'),
    row('--version', 'the version of the program and of its knowledge'),
    '',
    'Without FILE, or with -, the case is read from standard input.',
    statuses,
    '',
    disclaimer,
    '',
  ].join('\n');
}

export function helpOf(name: string, { usage, summary, details, formats, formatFor, options = {} }: Command): string {
  const unlessSaid = formatFor === undefined ? `${formats[0]} unless said` : `told by the name of FILE unless said`;
  return [
    `Usage: arrector ${name} ${usage}`.trimEnd(),
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    ...details,
    '',
    'Options:',
    ...(formats.length === 0 ? [] : [row(`--format ${formats.join('|')}`, `what to write; ${unlessSaid}`)]),
    ...Object.entries(options).map(([option, [value, does]]) => row(`--${option} ${value}`, does)),
    helpRow,
    '',
    statuses,
    '',
  ].join('\n');
}
