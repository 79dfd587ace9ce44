import { describe, expect, test } from 'vitest';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { routeOf, steps } from '../../../machines/workup/route.ts';
import { decodedPanel, encodedPanel, selfTest } from '../../../machines/workup/selfTest.ts';
import { selfTestDigest } from '../../../machines/workup/selfTestDigest.ts';
import { selfTestPanels } from '../../../machines/workup/selfTestPanels.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { committedText } from '../../committedText.ts';
import { withBranch, withBranches } from '../verify/changedSubject.ts';
import { everyRoute } from './everyRoute.ts';

const patience = 120_000;

const routes = everyRoute();

const wayOf = ({ steps: passed, outcome }: (typeof routes)[number]): string => [...passed, outcome].join(' ');

function panelsFile(): string {
  const seen = new Set<string>();
  const chosen = routes.filter((route) => {
    const shown = [wayOf(route), ...route.branches];
    const isNew = shown.some((one) => !seen.has(one));
    for (const one of shown) seen.add(one);
    return isNew;
  });
  const lines = outcomeIds.map((id) => {
    const panels = chosen.filter(({ outcome }) => outcome === id);
    const text = `'${panels.map(({ witness }) => encodedPanel(witness).replaceAll('\\', '\\\\')).join(' ')}',`;
    const line = `  ${id}: ${text}`;
    return line.length <= 120 ? line : `  ${id}:\n    ${text}`;
  });
  return `import type { OutcomeId } from '../vocabulary/outcomes.ts';

/**
 * The panels of the self-test: one for each sequence of steps that ends in a conclusion and for each branch, two characters a finding (see
 * \`encodedPanel\`). Written by the tests with ARRECTOR_WRITE=1.
 */
export const selfTestPanels: Readonly<Record<OutcomeId, string>> = {
${lines.join('\n')}
};
`;
}

describe('the self-test', { timeout: patience }, () => {
  test('tries a panel for each sequence of steps that ends in each conclusion, and for each branch', () => {
    const made = panelsFile();
    const place = new URL('../../../machines/workup/selfTestPanels.ts', import.meta.url);
    expect(made).toEqual(committedText(place, made));
  });

  const tried = Object.entries(selfTestPanels).flatMap(([outcome, line]) =>
    line.split(' ').map((text) => ({ outcome, route: routeOf(decodedPanel(text)) })),
  );

  test('each panel ends where it is listed, and together they take every branch', () => {
    expect(tried.filter(({ outcome, route }) => route.outcome !== outcome)).toEqual([]);
    const ways = tried.map(({ route }) => [...route.passages.map(({ step }) => step.id), route.outcome].join(' '));
    expect(new Set(ways)).toEqual(new Set(routes.map(wayOf)));
    const taken = new Set(
      tried.flatMap(({ route }) => route.passages.map(({ step, branch }) => `${step.id}.${branch.id}`)),
    );
    const all = stepIds.flatMap((id) => steps[id].branches.map((branch) => `${id}.${branch.id}`));
    expect(all.filter((name) => !taken.has(name))).toEqual([]);
  });

  test('finds the digest of the release', () => {
    const { digest } = selfTest();
    const made = `/** What the self-test must find; a test writes it anew when a rule was changed on purpose, so that the change is seen. */
export const selfTestDigest = '${digest}';
`;
    const place = new URL('../../../machines/workup/selfTestDigest.ts', import.meta.url);
    expect(made).toEqual(committedText(place, made));
    expect(selfTest()).toEqual({ ok: true, digest: selfTestDigest, panels: tried.length });
  });

  test('fails for every branch that leads elsewhere', () => {
    const unseen = stepIds.flatMap((id) =>
      steps[id].branches
        .filter((branch) => {
          const to = branch.to === 'unclassified' ? 'unclassifiedBland' : 'unclassified';
          return selfTest(withBranch(id, branch.id, { to }).steps).ok;
        })
        .map((branch) => `${id}.${branch.id}`),
    );
    expect(unseen).toEqual([]);
  });

  test('fails for every branch that is lost, and names the fault', () => {
    const found = stepIds.flatMap((id) =>
      steps[id].branches.map((lost) =>
        selfTest(withBranches(id, (branches) => branches.filter((branch) => branch.id !== lost.id)).steps),
      ),
    );
    expect(found.filter(({ ok, digest }) => ok || digest !== 'BranchError')).toEqual([]);
  });

  test('a text that is no panel is refused', () => {
    expect(() => decodedPanel('~~')).toThrow(new RangeError('~~ is not a panel'));
  });
});
