import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { createServer, createServerModuleRunner } from 'vite';
import { ESModulesEvaluator } from 'vite/module-runner';
import { describe, expect, taken, test } from './plainTests.mjs';

const longestTestMs = 1500;
const longestMs = 3000;

/** Milliseconds of processor time, so that a busy machine takes no test from the judges. */
const spentSince = (began) => {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};
const mostRuns = 200;

/** A property is tried on a few values only, and one that fails is not made smaller. */
const fewer = {
  ...fc,
  assert: (property, { numRuns = mostRuns, ...parameters } = {}) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(numRuns, mostRuns), endOnFailure: true }),
};

const shared = Symbol.for('plainTests');
globalThis[shared] = { fc: fewer, vitest: { describe, expect, it: test, test } };

const modulesInstead = {
  vitest: "export const { describe, expect, it, test } = globalThis[Symbol.for('plainTests')].vitest;",
  'fast-check': "export default globalThis[Symbol.for('plainTests')].fc;",
};

const instead = {
  name: 'instead',
  enforce: 'pre',
  resolveId: (id) => (id in modulesInstead ? `\0${id}` : null),
  load: (id) => modulesInstead[id.slice(1)] ?? null,
};

const forget = () => {
  globalThis[Symbol.for('judged')] = {};
};

/** What is remembered under one mutant is forgotten before the next. */
const forgets = {
  name: 'forgets',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/machines/vocabulary/remembered.ts')
      ? `import { remembered as kept } from '${id}?kept';
        export function remembered(make) {
          let judged;
          let known;
          return (key) => {
            if (known === undefined || judged !== globalThis[Symbol.for('judged')]) known = kept(make);
            judged = globalThis[Symbol.for('judged')];
            return known(key);
          };
        }`
      : null,
};

/** An error of an actor that nobody awaits is thrown in the next turn. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 1));

const rooms = JSON.parse(readFileSync(join(import.meta.dirname, 'rooms.json'), 'utf8'));

function testFiles({ judges, without }) {
  const all = judges.flatMap((judge) =>
    judge.endsWith('/')
      ? readdirSync(judge, { recursive: true })
          .map((file) => judge + file.replaceAll('\\', '/'))
          .filter((file) => file.endsWith('.test.ts'))
      : [judge],
  );
  return all.filter(
    (file) => !without.includes(file) && !/\bvi\b|@vitest-environment/.test(readFileSync(file, 'utf8')),
  );
}

/** Gives the names of a CommonJS package as a bundler does. */
class WithNames extends ESModulesEvaluator {
  async runExternalModule(file) {
    const module = await import(file);
    return typeof module.default === 'object' ? { ...module.default, ...module } : module;
  }
}

/**
 * Runs the tests of a room in one process that keeps the modules loaded from one mutant to the next. A failure counts
 * only if the same test passes right after with no mutant: else something was left behind, all is loaded anew, and the
 * mutant is judged once more. For a mutant that runs while a file is loaded, all is loaded anew with it.
 */
class KeptLoaded {
  static inject = [];

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.switch = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
    this.kills = new Map();
    for (const event of ['uncaughtException', 'unhandledRejection']) {
      process.on(event, (error) => {
        this.stray = error;
      });
    }
    this.files = testFiles(rooms.find(({ room }) => room === process.env.CODE_MUTANTS_ROOM));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [instead, forgets],
      ssr: { noExternal: Object.keys(modulesInstead) },
    });
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false, evaluator: new WithNames() });
  }

  async load(mutant) {
    this.switch.activeMutant = mutant;
    this.modules.clearCache();
    this.tests = new Map();
    for (const file of this.files) {
      taken();
      await this.modules.import(join(process.cwd(), file));
      taken().forEach(({ name, body }, at) => {
        const id = `${file}#${at} ${name}`;
        this.tests.set(id, { id, name, body });
      });
    }
  }

  async failureOf(test) {
    try {
      await test.body();
      return undefined;
    } catch (error) {
      return String(error?.message ?? error).slice(0, 500);
    }
  }

  async dryRun() {
    this.switch.mutantCoverage = undefined;
    await this.load(undefined);
    this.duration = new Map();
    const tests = [];
    for (const test of this.tests.values()) {
      this.switch.currentTestId = test.id;
      const began = process.cpuUsage();
      const failureMessage = await this.failureOf(test);
      const timeSpentMs = spentSince(began);
      this.switch.currentTestId = undefined;
      this.duration.set(test.id, timeSpentMs);
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id: test.id, name: test.name, timeSpentMs, status, failureMessage });
    }
    writeFileSync(process.env.CODE_MUTANTS_DURATIONS, JSON.stringify([...this.duration]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.switch.mutantCoverage };
  }

  async judge({ activeMutant, mutantActivation, reloadEnvironment, testFilter }) {
    if (this.tests === undefined || reloadEnvironment) {
      try {
        await this.load(mutantActivation === 'static' ? activeMutant.id : undefined);
      } catch (error) {
        this.tests = undefined;
        return { id: 'loads', failureMessage: String(error?.message ?? error).slice(0, 500) };
      }
    }
    this.stray = undefined;
    forget();
    this.switch.activeMutant = activeMutant.id;
    const began = process.cpuUsage();
    for (const id of testFilter) {
      const test = this.tests.get(id);
      if (test === undefined) continue;
      const failureMessage = await this.failureOf(test);
      if (failureMessage !== undefined) return { id, failureMessage };
      if (spentSince(began) > longestMs) break;
    }
    await nextTurn();
    return this.stray === undefined ? undefined : { id: 'thrown later', failureMessage: String(this.stray) };
  }

  async failsAlone(id) {
    this.switch.activeMutant = undefined;
    forget();
    const test = this.tests?.get(id);
    return test !== undefined && (await this.failureOf(test)) !== undefined;
  }

  /** The tests named for the file, quick ones, and those that found mutants in it before are asked first. */
  expected(id, file) {
    const kills = (this.kills.get(`${file} ${id}`) ?? 0) * 10 + (this.kills.get(id) ?? 0);
    const named = id.includes(`/${basename(file, '.ts')}.test.ts#`) ? 100 : 1;
    return (this.duration.get(id) ?? 0) / (1 + kills) / named;
  }

  async mutantRun(options) {
    this.duration ??= new Map(JSON.parse(readFileSync(process.env.CODE_MUTANTS_DURATIONS, 'utf8')));
    const file = options.activeMutant.fileName;
    const quickFirst = (options.testFilter ?? [...this.duration.keys()])
      .filter((id) => (this.duration.get(id) ?? 0) <= longestTestMs)
      .sort((one, other) => this.expected(one, file) - this.expected(other, file));
    const asked = { ...options, testFilter: quickFirst };
    this.switch.hitCount = 0;
    this.switch.hitLimit = options.hitLimit;
    let failure = await this.judge(asked);
    await nextTurn();
    const reached = determineHitLimitReached(this.switch.hitCount, options.hitLimit);
    this.switch.hitLimit = undefined;
    if (reached !== undefined) {
      this.tests = undefined;
      return toMutantRunResult(reached);
    }
    if (failure !== undefined && options.mutantActivation !== 'static' && (await this.failsAlone(failure.id))) {
      await this.load(undefined);
      failure = await this.judge({ ...asked, reloadEnvironment: false });
      if (failure !== undefined && (await this.failsAlone(failure.id))) this.tests = undefined;
    }
    this.switch.activeMutant = undefined;
    if (failure !== undefined) {
      for (const key of [failure.id, `${file} ${failure.id}`]) this.kills.set(key, (this.kills.get(key) ?? 0) + 1);
    }
    const tests = quickFirst.map((id) => ({ id, name: id, timeSpentMs: 0, status: TestStatus.Success }));
    return toMutantRunResult({
      status: DryRunStatus.Complete,
      tests:
        failure === undefined ? tests : [{ name: failure.id, timeSpentMs: 0, status: TestStatus.Failed, ...failure }],
    });
  }

  async dispose() {
    await this.server?.close();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'kept-loaded', KeptLoaded)];
