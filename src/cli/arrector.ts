#!/usr/bin/env node
import { main } from './main.ts';

function stopWriting(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`arrector: the output cannot be written (${error.code ?? error.message})\n`);
  process.exit(1);
}

process.stdout.on('error', stopWriting);
process.stderr.on('error', () => process.exit());

const { status, output, errors } = await main(process.argv.slice(2));
process.exitCode = status;
process.stdout.write(output);
process.stderr.write(errors.map((line) => `${line}\n`).join(''));
