#!/usr/bin/env node
import { main } from './main.ts';
import { unwritable } from './result.ts';

function stopWriting(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${unwritable('the output', error)}\n`);
  process.exit(2);
}

process.stdout.on('error', stopWriting);
process.stderr.on('error', () => process.exit());

const { status, output, errors } = await main(process.argv.slice(2));
process.exitCode = status;
process.stdout.write(output);
process.stderr.write(errors.map((line) => `${line}\n`).join(''));
