import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as plugins } from '@stryker-mutator/vitest-runner';

const { factory: createVitestRunner } = plugins.find(({ name }) => name === 'vitest');

/**
 * The runner of Stryker for Vitest sees the tests that failed, but not a test file that failed to load and so ran none:
 * a mutant that breaks the loading of a module would count as survived. Here such a file counts as a failed test.
 */
function createRunner(injector) {
  const runner = createVitestRunner(injector);
  const runTests = runner.run.bind(runner);
  runner.run = async (which) => {
    const result = await runTests(which);
    if (result.status !== DryRunStatus.Complete) return result;
    const unloaded = runner.ctx.state
      .getFiles()
      .filter((file) => file.result?.state === 'fail' && file.tasks.length === 0)
      .map(({ name, result: { errors = [] } }) => ({
        id: `${name}#loads`,
        name: `${name} loads`,
        status: TestStatus.Failed,
        timeSpentMs: 0,
        failureMessage: errors.map(({ message }) => message).join('\n'),
      }));
    return { ...result, tests: [...result.tests, ...unloaded] };
  };
  return runner;
}
createRunner.inject = [commonTokens.injector];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-files', createRunner)];
