import { domains, type FindingId, findingIds, notKnown } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { type OutcomeId, type OutcomeKind, outcomeIds } from '../vocabulary/outcomes.ts';
import { type Breach, breachBy, decidedFor, decidedForAll, type Invariant } from './invariant.ts';
import { equivalentsOf, missing, neededBy } from './needed.ts';
import type { Diagram } from './panelDiagrams.ts';
import type { Survey } from './survey.ts';

const ofKind = (kind: OutcomeKind): readonly OutcomeId[] => outcomeIds.filter((id) => outcomeNames[id].kind === kind);

const diagnoses = ofKind('diagnosis');

const unknownReadings = (finding: FindingId): readonly string[] =>
  domains[finding].filter((reading) => notKnown.has(reading));

/** Part of invariant 3: what an established diagnosis requires is known. */
export const requiredKnown: Invariant = {
  id: 'requiredKnown',
  invariant: 3,
  name: 'Unknown is safe: an established diagnosis has every finding that it requires determinate.',
  how: 'The panels on which a diagnosis is established must have none in common with those on which something that it needs, written down apart from its requirements, is not known.',
  decide: (survey) => {
    const { diagrams, established } = survey;
    const breaches = diagnoses.flatMap((id) => {
      const needed = neededBy[id];
      if (needed === undefined) return breachBy(survey, established(id), 'established, which it never is', id);
      return needed.flatMap((one) =>
        breachBy(
          survey,
          missing(one).map(diagrams.where).reduce(diagrams.both, established(id)),
          `established while none of these is known: ${one.oneOf.join(', ')}`,
          id,
        ),
      );
    });
    return decidedFor(survey, diagnoses, breaches);
  },
};

const worded = (reading: string | undefined): string => reading ?? 'not reported';

type Compared = { readonly finding: FindingId; readonly reading: string | undefined };

/** Gives the breaches of one finding made unknown in one way; a negative it was before in each of them. */
function breachesOf(survey: Survey, { finding, reading }: Compared): readonly Breach[] {
  const { subject, diagrams, reaching, established, met } = survey;
  const before = (set: Diagram): Diagram => diagrams.given(set, finding, 'negative');
  const after = (set: Diagram): Diagram => diagrams.given(set, finding, reading);
  const allOf = (kind: OutcomeKind): Diagram => diagrams.either(ofKind(kind).map(reaching));
  const deferred = before(allOf('deferred'));
  const names = equivalentsOf(finding);
  const found = (set: Diagram, says: string, at: OutcomeId): readonly Breach[] =>
    breachBy(survey, set, `${finding} negative made ${worded(reading)}: ${says}`, at).map((breach) => ({
      ...breach,
      panel: { ...breach.panel, [finding]: 'negative' },
    }));
  const contradicted = (id: OutcomeId) =>
    found(
      diagrams.both(before(allOf('discordant')), after(reaching(id))),
      'a discordant conclusion becomes a diagnosis',
      id,
    );
  const madeSure = (id: OutcomeId) =>
    found(diagrams.without(after(established(id)), before(established(id))), 'the diagnosis becomes established', id);
  const unnamed = (id: OutcomeId) => {
    const provisional = diagrams.without(after(reaching(id)), after(established(id)));
    const naming = subject.requires[id].filter((name) => names.has(subject.requirements[name].finding));
    const silent = naming.map((name) => after(met(name))).reduce(diagrams.both, provisional);
    return found(diagrams.both(deferred, silent), 'a deferred conclusion becomes provisional and does not name it', id);
  };
  return diagnoses.flatMap((id) => [...madeSure(id), ...contradicted(id), ...unnamed(id)]);
}

/** Part of invariant 3: an unknown is never worth more than a negative. */
export const neverWorthMore: Invariant = {
  id: 'neverWorthMore',
  invariant: 3,
  name: 'Unknown is safe: a negative made unknown establishes nothing, loses no contradiction, and is named where it is missed.',
  how: 'For each finding that can be negative and each way of not knowing it, the conclusions of all panels with it negative are set against those of the same panels with it not known.',
  decide: (survey) => {
    const canBeNegative = findingIds.filter((finding) => domains[finding].includes('negative'));
    const breaches = canBeNegative.flatMap((finding) =>
      [undefined, ...unknownReadings(finding)].flatMap((reading) => breachesOf(survey, { finding, reading })),
    );
    return decidedForAll(survey, breaches);
  },
};

const tellsSuperficial = (finding: FindingId, reading: string): boolean =>
  finding === 'depth' && reading === 'notAssessable';

/** Part of invariant 3: all ways of not knowing are one. */
export const unknownsAlike: Invariant = {
  id: 'unknownsAlike',
  invariant: 3,
  name: 'Unknown is safe: equivocal, not done, not assessable and not reported come to the same conclusion, equally sure.',
  how: 'For each finding and each way of not knowing it, the panels that reach each conclusion, and those that establish it, must be the same as with it not reported; a depth that cannot be assessed tells of a superficial sample, and may only establish less.',
  decide: (survey) => {
    const { diagrams, reaching, established } = survey;
    const differing = (finding: FindingId, reading: string, set: Diagram, less: boolean): Diagram => {
      const silent = diagrams.given(set, finding, undefined);
      const said = diagrams.given(set, finding, reading);
      const more = diagrams.without(said, silent);
      return less ? more : diagrams.either([more, diagrams.without(silent, said)]);
    };
    const breaches = findingIds.flatMap((finding) =>
      unknownReadings(finding).flatMap((reading) =>
        outcomeIds.flatMap((id) => {
          const mayEstablishLess = tellsSuperficial(finding, reading);
          const ends = differing(finding, reading, reaching(id), false);
          const sure = differing(finding, reading, established(id), mayEstablishLess);
          const says = `${finding} ${reading} and not reported differ`;
          return breachBy(survey, diagrams.either([ends, sure]), says, id).map((breach) => ({
            ...breach,
            panel: { ...breach.panel, [finding]: reading },
          }));
        }),
      ),
    );
    return decidedForAll(survey, breaches);
  },
};
