import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Drawing } from '../../../diagrams/drawing.ts';
import type { DrawnName } from '../../../diagrams/drawings.ts';
import { type DiagramEntry, diagrams } from '../../../diagrams/names.ts';
import { onRoute } from '../../../diagrams/onRoute.ts';
import { wordsOf } from '../../../diagrams/outline.ts';
import { usualDiagnosisIds } from '../../../machines/panel/usualDiagnoses.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { teachText } from '../../text/teachText.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { LessonScreen } from './LessonScreen.tsx';
import { loadParts, loadRouteParts, type RouteParts } from './loads.ts';
import { fetchPictures } from './pictures.ts';
import { type PanelName, TeachContext, type Teaching } from './TeachContext.ts';
import { type RouteChoice, type TeachAddress, writeAddress } from './teachAddress.ts';
import { type Existing, Unknown } from './Unknown.tsx';

const drawnNames = diagrams.filter(({ rendered }) => rendered).map(({ name }) => name);

/** The rest is fetched once the first diagram stands, so that every further one is there at once. */
function useFetchedAhead(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(
    () =>
      whenIdle(() => {
        setIdle(true);
        void fetchPictures(drawnNames);
      }),
    [],
  );
  return idle;
}

function routesThatExist(address: TeachAddress, { citedCases }: RouteParts): readonly Existing[] {
  const linked = (words: string, route: RouteChoice): Existing => ({
    words,
    href: writeAddress({ ...address, route }),
  });
  if (address.route?.kind === 'usual') {
    return usualDiagnosisIds.map((id) => linked(outcomeNames[id].name, { kind: 'usual', id }));
  }
  return citedCases.map(({ published: { id, publishedDiagnosis }, short }) =>
    linked(`${publishedDiagnosis} (${short})`, { kind: 'published', id }),
  );
}

const namesIn = ({ nodes }: Drawing): readonly (readonly [id: string, words: string])[] =>
  nodes.flatMap((node) => [
    [node.id, wordsOf(node)] as const,
    ...node.rows.flatMap(({ ids = [], text }) => ids.map((id) => [id, text] as const)),
  ]);

export type LessonProps = {
  readonly address: TeachAddress & { readonly diagram: string };
  readonly entry: DiagramEntry;
};

const nothing: ReadonlySet<string> = new Set();

type Uncovered = { readonly entry: DiagramEntry; readonly hidden: boolean; readonly ids: ReadonlySet<string> };

/** The hidden outcomes that were asked for; another diagram, or hiding anew, covers all of them again. */
function useUncovered(entry: DiagramEntry, hidden: boolean) {
  const [last, setLast] = useState<Uncovered | null>(null);
  const uncovered = last?.entry === entry && last.hidden === hidden ? last.ids : nothing;
  const uncover = (id: string): void => setLast({ entry, hidden, ids: new Set([...uncovered, id]) });
  return { uncovered, uncover };
}

/** One diagram with what is lit, shown and asked on it. */
export function Lesson({ address, entry }: LessonProps) {
  const [, goTo] = useLocation();
  const [panel, setPanel] = useState<PanelName | null>(null);
  const idle = useFetchedAhead();
  const { node, route: choice, reveal, form, hidesOutcomes } = address;
  const { uncovered, uncover } = useUncovered(entry, hidesOutcomes);
  const needed = node !== null || choice !== null || reveal !== null || form !== 'picture' || panel !== null;
  const loadedParts = useLoaded(loadParts, needed || idle);
  const loadedRoutes = useLoaded(loadRouteParts, choice !== null || panel === 'routes' || idle);
  const parts = loadedParts.state === 'ready' ? loadedParts.value : null;
  const routeParts = loadedRoutes.state === 'ready' ? loadedRoutes.value : null;

  const drawing = useMemo(
    () => (parts !== null && entry.rendered ? parts.lessonDrawing(entry.name as DrawnName) : null),
    [parts, entry],
  );
  const chosen = choice === null ? '' : JSON.stringify(choice);
  const route = useMemo(
    () => (chosen === '' || routeParts === null ? null : routeParts.routeChosen(JSON.parse(chosen) as RouteChoice)),
    [chosen, routeParts],
  );
  const lit = useMemo(() => (drawing === null || route === null ? null : onRoute(drawing, route)), [drawing, route]);

  if (choice !== null && route === null && routeParts !== null) {
    const { kind } = choice;
    const given = kind === 'current' ? kind : choice.id;
    const said = kind === 'usual' ? teachText.unknown.usual(given) : teachText.unknown.published(given);
    return <Unknown said={said} existing={routesThatExist(address, routeParts)} />;
  }
  if (node !== null && drawing !== null && !namesIn(drawing).some(([id]) => id === node)) {
    const existing = namesIn(drawing).map(([id, words]) => ({ words, href: writeAddress({ ...address, node: id }) }));
    return <Unknown said={teachText.unknown.node(node)} existing={existing} />;
  }

  const hrefOf: Teaching['hrefOf'] = (change) => writeAddress({ ...address, ...change });
  const go: Teaching['go'] = (change) => goTo(hrefOf(change), { replace: change.diagram === undefined });
  const teaching: Teaching = {
    address,
    entry,
    drawing,
    route,
    onRoute: lit,
    uncovered,
    hrefOf,
    go: (change) => {
      if (change.node !== undefined) setPanel(null);
      go(change);
    },
    open: (name) => {
      setPanel(name);
      if (name !== null && node !== null) go({ node: null });
    },
    uncover,
  };
  return (
    <TeachContext value={teaching}>
      <LessonScreen panel={panel} />
    </TeachContext>
  );
}
