import { domains, type FindingId, findingIds } from '../vocabulary/findings.ts';
import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { codedPanel } from '../workup/codedPanel.ts';
import { type CompiledWorkup, compileWorkup } from '../workup/compiledWorkup.ts';
import { type Criterion, is, none } from '../workup/criterion.ts';
import { type Breach, breachBy, decidedForAll, type Invariant } from './invariant.ts';
import { allPanels, type Diagram, type Diagrams, noPanel } from './panelDiagrams.ts';
import type { Survey } from './survey.ts';

const reportEvents = ['finding.reported', 'finding.withdrawn', 'panel.closed'] as const;

type OnReport = { readonly target?: string; readonly reenter?: boolean; readonly actions?: unknown };

function notRestarting({ subject }: Survey): readonly Breach[] {
  const on = (subject.machine.config.on ?? {}) as Readonly<Record<string, OnReport>>;
  const fine = (event: string) =>
    on[event]?.target === '.actin' && on[event].reenter === true && on[event].actions === 'takeUp';
  const stray = [...reportEvents.filter((event) => !fine(event)), ...Object.keys(on).filter((event) => !fine(event))];
  return [...new Set(stray)].map((at) => ({
    says: 'the workup does not start again from its first step',
    at,
    panel: null,
  }));
}

const withCode = (finding: FindingId, code: number): Criterion => {
  const reading = domains[finding][code];
  return reading === undefined ? none(is(finding, ...domains[finding])) : is(finding, reading);
};

function endsOf(compiled: CompiledWorkup, diagrams: Diagrams): ReadonlyMap<number | OutcomeId, Diagram> {
  const rows = compiled.rows();
  const start = rows[0]?.row ?? compiled.outcomeOf(codedPanel({}));
  const ends = new Map<number | OutcomeId, Diagram>([[start, allPanels]]);
  for (const { row, place, next } of rows) {
    const here = ends.get(row) ?? noPanel;
    for (const [code, to] of next.entries()) {
      const taken = diagrams.both(here, diagrams.where(withCode(findingIds[place] as FindingId, code)));
      ends.set(to, diagrams.either([ends.get(to) ?? noPanel, taken]));
    }
  }
  return ends;
}

function differing(survey: Survey): readonly Breach[] {
  const { subject, diagrams, reaching } = survey;
  let compiled: CompiledWorkup;
  try {
    compiled = compileWorkup(subject.steps, subject.meaning);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return [{ says: `the table cannot be made: ${fault.message}`, at: 'actin', panel: null }];
  }
  const ends = endsOf(compiled, diagrams);
  return outcomeIds.flatMap((id) => {
    const set = ends.get(id) ?? noPanel;
    const unlike = diagrams.either([diagrams.without(set, reaching(id)), diagrams.without(reaching(id), set)]);
    return breachBy(survey, unlike, 'the steps and the table differ', id);
  });
}

/** Invariant 7: the same findings are read in one way. */
export const oneReading: Invariant = {
  id: 'oneReading',
  invariant: 7,
  name: 'One way of reading: the table for many panels concludes as the steps do, and every report starts again from the first step.',
  how: 'The panels that reach each conclusion through the table must be those that reach it through the steps; each event that changes the findings must lead back to the first step.',
  decide: (survey) => decidedForAll(survey, [...notRestarting(survey), ...differing(survey)]),
};
