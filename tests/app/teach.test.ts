import { describe, expect, it } from 'vitest';
import { type drawingOf, drawings } from '../../diagrams/drawings.ts';
import { diagrams } from '../../diagrams/names.ts';
import type { ShownRoute } from '../../diagrams/onRoute.ts';
import { answersLeadingTo } from '../../machines/panel/answersLeadingTo.ts';
import { usualPanel } from '../../machines/panel/usualPanel.ts';
import { readFindings } from '../../machines/readFindings.ts';
import { caseSchema } from '../../machines/vocabulary/caseFile.ts';
import { progressOf, routeOf } from '../../machines/workup/route.ts';
import { stepIds } from '../../machines/workup/stepIds.ts';
import { emptyVisit, keepVisit, keptVisit, withAnotherCase } from '../../src/app/guided/visit.ts';
import { caseOfAnswers, leadTo } from '../../src/app/teach/leadTo.ts';
import { lessonDrawing, lessonGraph, mermaidSource } from '../../src/app/teach/lesson.ts';
import { citedCases, routeChosen } from '../../src/app/teach/lessonRoutes.ts';
import { partsAround } from '../../src/app/teach/partsAround.ts';
import { backward, newestAt, onward, visibleAt } from '../../src/app/teach/reveal.ts';
import { captionOf, endOf } from '../../src/app/teach/routeWords.ts';
import { standsAt } from '../../src/app/teach/standsAt.ts';
import { plainAddress, readAddress, type TeachAddress, writeAddress } from '../../src/app/teach/teachAddress.ts';
import { toolFor } from '../../src/app/teach/tools.ts';

describe('the address of a lesson', () => {
  const read = (address: string) => {
    const [path = '', search = ''] = address.split('?');
    return readAddress(path.split('/')[2] ?? null, new URLSearchParams(search));
  };
  const all: readonly TeachAddress[] = [
    plainAddress,
    { ...plainAddress, diagram: 'muscle', node: 'actin' },
    { ...plainAddress, diagram: 'overview', route: { kind: 'usual', id: 'leiomyoma' }, reveal: 0 },
    { ...plainAddress, diagram: 'overview', route: { kind: 'published', id: 'LMS-D-13' }, reveal: 12, form: 'outline' },
    { ...plainAddress, route: { kind: 'current' }, hidesOutcomes: true, form: 'mermaid' },
  ];

  it('comes back as it was written', () => {
    expect(all.map((address) => read(writeAddress(address)))).toEqual(all);
  });

  it('is written as a person would write it', () => {
    expect(all.map(writeAddress)).toEqual([
      '/teach',
      '/teach/muscle?node=actin',
      '/teach/overview?entity=leiomyoma&reveal=0',
      '/teach/overview?case=LMS-D-13&reveal=12&outline=1',
      '/teach?case=current&hide=1&mermaid=1',
    ]);
  });

  it('is not guessed at where it cannot be read', () => {
    expect(['/teach/muscle?reveal=two', '/teach/muscle?reveal=-1', '/teach?entity=a&case=b'].map(read)).toEqual([
      { part: 'reveal', given: 'two' },
      { part: 'reveal', given: '-1' },
      { part: 'route', given: 'entity=a, case=b' },
    ]);
  });
});

describe('a lesson told stop by stop', () => {
  it('begins with the first stop, goes on to the last, and back to none', () => {
    expect([onward(null, 3, false), onward(0, 3, false), onward(2, 3, false), onward(3, 3, false)]).toEqual([
      { to: 'here', reveal: 1 },
      { to: 'here', reveal: 1 },
      { to: 'here', reveal: 3 },
      { to: 'here', reveal: 3 },
    ]);
    expect([backward(null, 3, false), backward(3, 3, false), backward(0, 3, false)]).toEqual([
      { to: 'here', reveal: 2 },
      { to: 'here', reveal: 2 },
      { to: 'here', reveal: 0 },
    ]);
  });

  it('goes over to the next and the previous part of a way', () => {
    expect([onward(3, 3, true), backward(0, 3, true)]).toEqual([
      { to: 'next', reveal: 1 },
      { to: 'previous', reveal: 999 },
    ]);
  });

  it('takes more stops than there are for all of them', () => {
    expect([backward(999, 3, false), onward(999, 3, true)]).toEqual([
      { to: 'here', reveal: 2 },
      { to: 'next', reveal: 1 },
    ]);
  });

  it('shows the stops so far and names the newest', () => {
    const stops = [['from-start', 'actin'], ['desminAfterActin']];
    expect([visibleAt(stops, 1), visibleAt(stops, null), newestAt(stops, 1), newestAt(stops, 0)]).toEqual([
      new Set(['from-start', 'actin']),
      null,
      'actin',
      null,
    ]);
  });
});

describe('the parts of a way', () => {
  const leiomyoma: ShownRoute = { ...routeOf(usualPanel('leiomyoma').findings), at: null };
  const parts = ['muscle', 'smoothMuscleMimics', 'smoothMuscleMalignancy'];

  it('lead from the overview through its sections', () => {
    expect(
      (['overview', 'muscle', 'smoothMuscleMalignancy', 'exclusion'] as const).map((name) =>
        partsAround(name, leiomyoma),
      ),
    ).toEqual([
      { parts, index: -1, previous: null, next: 'muscle' },
      { parts, index: 0, previous: 'overview', next: 'smoothMuscleMimics' },
      { parts, index: 2, previous: 'smoothMuscleMimics', next: null },
      { parts, index: -1, previous: null, next: 'muscle' },
    ]);
  });

  it('lead from step to step where a single step is shown', () => {
    const { index, previous, next } = partsAround('desminAfterActin', leiomyoma);
    expect({ index, previous, next }).toEqual({ index: 1, previous: 'actin', next: 'vimentinInSmoothMuscle' });
  });
});

describe('what the lesson draws', () => {
  it('is what the diagrams are made of', () => {
    expect(drawings().map(({ name }) => lessonDrawing(name as Parameters<typeof drawingOf>[0]))).toEqual(drawings());
  });

  it('has a reason for every branch, and Mermaid source for every diagram', () => {
    const mute = lessonGraph.steps.flatMap(({ id, branches }) =>
      branches.filter(({ because }) => because.length < 10).map((branch) => `${id}--${branch.id}`),
    );
    expect(mute).toEqual([]);
    expect(diagrams.filter(({ name }) => !/^(---|stateDiagram)/.test(mermaidSource(name)))).toEqual([]);
  });
});

describe('an example that leads to a step', () => {
  it.each(stepIds)('%s: the case file reads as the answers', (step) => {
    const answers = answersLeadingTo(step) ?? {};
    expect(readFindings(caseOfAnswers(answers))).toEqual(answers);
  });

  it('is put into the guided workup, with the case before it kept for undo', () => {
    const own = withAnotherCase(emptyVisit, { schema: caseSchema, stains: { sma: 'focal' } }, null);
    keepVisit(own);
    leadTo('keratinWithoutMuscle');
    const { case: caseFile, example, past } = keptVisit();
    expect(progressOf(readFindings(caseFile), false).at?.id).toEqual('keratinWithoutMuscle');
    expect(example).toEqual({ leadsTo: 'keratinWithoutMuscle' });
    expect(past.at(-1)?.case).toEqual(own.case);
    keepVisit(emptyVisit);
  });
});

describe('where the lesson opens', () => {
  it('is the overview, the part that holds the step, or the part in which the case stands', () => {
    keepVisit(withAnotherCase(emptyVisit, caseOfAnswers(answersLeadingTo('greyZone') ?? {}), null));
    const current = { kind: 'current' } as const;
    expect([
      standsAt({ node: null, route: null }),
      standsAt({ node: 'sox10', route: null }),
      standsAt({ node: 'exclusionSet', route: null }),
      standsAt({ node: null, route: current }),
      standsAt({ node: 'actin', route: current }),
    ]).toEqual(['overview', 'overview', 'exclusion', 'smoothMuscleMalignancy', 'muscle']);
    keepVisit(emptyVisit);
  });
});

describe('the ways that can be lit', () => {
  it('of a published case end where the workup ends, and say it', () => {
    const ends = citedCases.map(({ published: { id, case: caseFile } }) => [
      routeChosen({ kind: 'published', id })?.outcome,
      routeOf(readFindings(caseFile)).outcome,
    ]);
    expect(ends.filter(([shown, ended]) => shown !== ended)).toEqual([]);
    const subcutaneous = routeChosen({ kind: 'published', id: 'LMS-S-01' });
    expect(subcutaneous === null ? '' : endOf(subcutaneous)).toEqual(
      'The workup stops at the step “Is this tumour without a lineage atypical?”. Here the workup ends in: Spindle cell tumour, unclassified. No diagnosis established. 6 requirements are not met.',
    );
  });

  it('of a textbook panel say that it is one, and how sure its end is', () => {
    const usual = routeChosen({ kind: 'usual', id: 'leiomyosarcomaDermal' });
    expect(usual === null ? '' : captionOf(usual)).toEqual(
      'Leiomyosarcoma, dermal. Provisional. Usual way: a textbook panel, not a case.',
    );
  });

  it('of the guided case wait where it waits', () => {
    keepVisit(withAnotherCase(emptyVisit, { schema: caseSchema, stains: { sma: 'positive' } }, null));
    const route = routeChosen({ kind: 'current' });
    expect([route?.at, route?.outcome, route?.certainty]).toEqual(['desminAfterActin', null, null]);
    keepVisit(emptyVisit);
  });

  it('of an unknown name are none', () => {
    expect([
      routeChosen({ kind: 'usual', id: 'lipoma' }),
      routeChosen({ kind: 'usual', id: 'leiomyosarcomaDepthUnknown' }),
      routeChosen({ kind: 'published', id: 'LMS-0' }),
    ]).toEqual([null, null, null]);
  });
});

describe('the keys of the lesson', () => {
  const press = (key: string, singleKeys = true, shiftKey = false) => toolFor({ key, shiftKey }, singleKeys);

  it('do what they say', () => {
    expect(['ArrowRight', 'PageDown', 'ArrowLeft', 'h', '+', '0', '?', 'x'].map((key) => press(key))).toEqual([
      'next',
      'next',
      'back',
      'hide',
      'larger',
      'fit',
      'keys',
      null,
    ]);
    expect([press('ArrowRight', true, true), press('+', true, true)]).toEqual(['right', 'larger']);
  });

  it('act without single keys only where they write nothing', () => {
    expect(['ArrowRight', 'End', 'h', '?'].map((key) => press(key, false))).toEqual(['next', 'all', null, null]);
  });
});
