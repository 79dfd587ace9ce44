import { format } from 'node:util';
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, setState } from '@vitest/expect';

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The `expect` of Vitest, without its runner. */
export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0, environment: 'node', testPath: '', currentTestName: '' }, expect);

let found = [];
let names = [];

/** Gives the tests that were found since the last call, in their order. */
export function taken() {
  const tests = found;
  found = [];
  return tests;
}

const titled = (title, given) => format(title, ...given.slice(0, title.match(/%[a-z]/g)?.length ?? 0)).slice(0, 200);

const bodyOf = (rest) => rest.find((each) => typeof each === 'function');

const eachOf =
  (add) =>
  (cases) =>
  (title, ...rest) => {
    for (const entry of cases) {
      const given = Array.isArray(entry) ? entry : [entry];
      add(titled(title, given), () => bodyOf(rest)(...given));
    }
  };

const addTest = (title, ...rest) => found.push({ name: [...names, title].join(' '), body: bodyOf(rest) });
const addGroup = (title, ...rest) => {
  const outer = names;
  names = [...names, title];
  try {
    bodyOf(rest)();
  } finally {
    names = outer;
  }
};
const nothing = () => undefined;

export const test = Object.assign(addTest, {
  each: eachOf(addTest),
  skipIf: (skipped) => (skipped ? nothing : addTest),
  runIf: (wanted) => (wanted ? addTest : nothing),
});
export const describe = Object.assign(addGroup, { each: eachOf(addGroup) });
