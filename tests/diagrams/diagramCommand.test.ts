import { expect, test } from 'vitest';
import { diagrams } from '../../diagrams/names.ts';
import { diagramCommand } from '../../src/cli/diagramCommand.ts';
import { committedDiagrams } from './committedDiagrams.ts';

const committed = committedDiagrams(/\.(mmd|svg)$/);
const written = (operand: string | undefined, format: string) => diagramCommand.run({ operand, format });

test('the command writes what is committed', () => {
  const rendered = diagrams.filter((entry) => entry.rendered);
  expect(diagrams.map(({ name }) => written(name, 'mermaid'))).toEqual(
    diagrams.map(({ path }) => ({ status: 0, output: committed.get(`${path}.mmd`), errors: [] })),
  );
  expect(rendered.map(({ name }) => written(name, 'svg'))).toEqual(
    rendered.map(({ path }) => ({ status: 0, output: committed.get(`${path}.svg`), errors: [] })),
  );
});

test('without a name it writes the overview', () => {
  expect(written(undefined, 'text')).toEqual(written('overview', 'text'));
});

test('an unknown name is refused with the nearest and with all that there are', () => {
  const allowed = diagrams.map(({ name }) => name).join(', ');
  expect(written('actn', 'svg')).toEqual({
    status: 2,
    output: '',
    errors: [`arrector: "actn" is no diagram (did you mean actin?), allowed: ${allowed}`],
  });
});

test('the plain state diagram is source only, and says so', () => {
  expect(written('workup', 'svg')).toEqual({
    status: 2,
    output: '',
    errors: ['arrector: workup is written as mermaid only; overview and the steps are drawn'],
  });
});
