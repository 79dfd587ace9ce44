import { describe, expect, test } from 'vitest';
import { domains, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyOf, certaintyOn, unmetBy } from '../../../machines/workup/certainty.ts';
import { codedPanel, codesAt, placeOf } from '../../../machines/workup/codedPanel.ts';
import { holdsOn } from '../../../machines/workup/compiledGuard.ts';
import { compiledWorkup, compileWorkup } from '../../../machines/workup/compiledWorkup.ts';
import { guardHolds } from '../../../machines/workup/guard.ts';
import { routeOf, steps } from '../../../machines/workup/route.ts';
import { checksum, decodedPanel, encodedPanel, selfTest } from '../../../machines/workup/selfTest.ts';
import { selfTestDigest } from '../../../machines/workup/selfTestDigest.ts';
import { selfTestPanels } from '../../../machines/workup/selfTestPanels.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { seededPanels } from './seededPanels.ts';

/** The panels of the self-test: each branch of each step is taken by one of them. */
const panelsOfEachWay = (): readonly Findings[] =>
  Object.values(selfTestPanels).flatMap((line) => line.split(' ').map(decodedPanel));

const everyTenth = (): readonly Findings[] => panelsOfEachWay().filter((_, at) => at % 10 === 0);

describe('the compiled workup, on a panel of each way', () => {
  test('walks as the steps do', () => {
    const compiled = compileWorkup();
    const panels = [...panelsOfEachWay(), ...seededPanels(2_401, 500)];
    const walked = panels.map((findings) => routeOf(findings));
    expect(panels.map((findings) => compiled.routeOf(codedPanel(findings)))).toEqual(walked);
    expect(panels.map((findings) => compiled.outcomeOf(codedPanel(findings)))).toEqual(
      walked.map(({ outcome }) => outcome),
    );
  });

  test('says what would be if one finding had another reading', () => {
    const compiled = compiledWorkup();
    for (const findings of everyTenth()) {
      const panel = codedPanel(findings);
      const trail = compiled.trailOf(panel);
      const asked = findingIds.map((_, place) => codesAt(place).map((code) => compiled.outcomeIf(trail, place, code)));
      const changed = findingIds.map((_, place) =>
        codesAt(place).map((code) => compiled.outcomeOf(panel.with(place, code))),
      );
      expect({ asked, outcome: trail.outcome }).toEqual({ asked: changed, outcome: compiled.outcomeOf(panel) });
    }
  });

  test('a finding of which no row on the way asks is not read', () => {
    const compiled = compiledWorkup();
    const places = new Map(compiled.rows().map(({ row, place }) => [row, place]));
    for (const findings of everyTenth()) {
      const panel = codedPanel(findings);
      const { firstRead } = compiled.trailOf(panel);
      const read = new Set<number>();
      let at: number | string = compiled.rows()[0]?.row ?? -1;
      while (typeof at === 'number') {
        const place: number = places.get(at) ?? -1;
        read.add(place);
        at = compiled.rows().find(({ row }) => row === at)?.next[panel[place] ?? -1] ?? 'nowhere';
      }
      expect({ at, read: [...read].sort() }).toEqual({
        at: compiled.outcomeOf(panel),
        read: findingIds.flatMap((_, place) => ((firstRead[place] ?? -1) < 0 ? [] : [place])).sort(),
      });
    }
  });

  test('reaches what the readings of an open finding lead to, and its own conclusion where nothing is open', () => {
    const compiled = compiledWorkup();
    const desmin = placeOf('desmin');
    for (const findings of everyTenth()) {
      const panel = codedPanel(findings);
      expect(compiled.reachable(panel, () => false)).toEqual(new Set([compiled.outcomeOf(panel)]));
      const leadTo = codesAt(desmin).map((code) => compiled.outcomeOf(panel.with(desmin, code)));
      const reached = compiled.reachable(panel, (place) => place === desmin);
      expect(leadTo.filter((outcome) => !reached.has(outcome))).toEqual([]);
    }
    expect([...compiled.reachable(codedPanel({}), () => true)].sort()).toEqual([...outcomeIds].sort());
  });
});

describe('compiled guards, on a panel of each way', () => {
  test('the guard of each branch holds where its criteria hold', () => {
    const guards = stepIds.flatMap((id) => steps[id].branches.map(({ when }) => when));
    const wrong = everyTenth().filter((findings) =>
      guards.some((guard) => holdsOn(guard, codedPanel(findings)) !== guardHolds(guard, findings)),
    );
    expect(wrong).toEqual([]);
  });

  test('what is unmet decides how sure each conclusion may be', () => {
    const wrong = everyTenth().filter((findings) =>
      outcomeIds.some(
        (id) => certaintyOn(id, codedPanel(findings)) !== certaintyOf(outcomeNames[id].kind, unmetBy(id, findings)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the self-test of the workup', () => {
  test('finds the digest of the release, on every panel of its list', () => {
    expect(selfTest()).toEqual({ ok: true, digest: selfTestDigest, panels: panelsOfEachWay().length });
  });

  test('finds a workup that takes its branches from another list', () => {
    const { actin } = steps;
    const turned = { ...steps, actin: { ...actin, branches: actin.branches.toReversed() } };
    const { ok, digest, panels } = selfTest(turned);
    expect({ ok, asReleased: digest === selfTestDigest, panels }).toEqual({
      ok: false,
      asReleased: false,
      panels: panelsOfEachWay().length,
    });
  });

  test('names the fault of a workup that throws', () => {
    const { actin } = steps;
    const lost = { ...steps, actin: { ...actin, branches: [] } };
    expect(selfTest(lost)).toEqual({ ok: false, digest: 'BranchError', panels: panelsOfEachWay().length });
    const thrown = {
      get actin(): never {
        throw 'no error';
      },
    };
    expect(selfTest(thrown as never)).toEqual({ ok: false, digest: 'unknown', panels: panelsOfEachWay().length });
  });

  test('writes each reading of each finding in two characters and reads it back', () => {
    const single = findingIds.flatMap((finding) => domains[finding].map((reading) => ({ [finding]: reading })));
    const written = single.map(encodedPanel);
    expect(written.filter((text) => text.length !== 2)).toEqual([]);
    expect(written.map(decodedPanel)).toEqual(single);
    expect(encodedPanel({})).toEqual('');
  });

  test.each(['~~', '0', '0~', '~0'])('refuses %s, which is no panel', (text) => {
    expect(() => decodedPanel(text)).toThrow(new RangeError(`${text} is not a panel`));
  });

  test('its checksum differs with each number and their order, and always has 16 digits', () => {
    expect([[], [0], [1], [1, 2], [2, 1], [5]].map(checksum)).toEqual([
      '811c9dc59747b28c',
      '050c5d1f705aa2b9',
      '040c5b8cf64d58d2',
      'ed74208a915f8c9a',
      '5c7b8b0c1d9ea22a',
      '000c5540de9e037e',
    ]);
  });
});
