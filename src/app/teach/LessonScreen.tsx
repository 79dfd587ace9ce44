import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { wordsOf } from '../../../diagrams/outline.ts';
import { readingOrder } from '../../../diagrams/readingOrder.ts';
import { teachText } from '../../text/teachText.ts';
import { useKeys } from '../guided/useKeys.ts';
import { useSingleKeys } from '../ui/useSingleKeys.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { LessonMain } from './LessonMain.tsx';
import { LessonPanel } from './LessonPanel.tsx';
import css from './LessonScreen.module.css';
import { partsAround } from './partsAround.ts';
import { titleOf } from './pictures.ts';
import { Rail } from './Rail.tsx';
import { allStops, backward, newestAt, onward, type Reveal, shownOf, type Turn, visibleAt } from './reveal.ts';
import type { StageHandle } from './Stage.tsx';
import { Strip } from './Strip.tsx';
import type { Shown } from './showOn.ts';
import { type PanelName, useTeaching } from './TeachContext.ts';
import { isPanel, pictureTools, scrollKeys, type ToolName, toolFor } from './tools.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useIdle } from './useIdle.ts';

const keyStep = 120;

/** Says in words how far the lesson has come and what was shown last. */
function Announced({ shown, total, newest }: { shown: Reveal; total: number; newest: string | null }) {
  const { drawing } = useTeaching();
  const node = drawing?.nodes.find(({ id }) => id === newest);
  const words =
    node === undefined ? teachText.nothingShown(total) : teachText.shownWith(shown ?? 0, total, wordsOf(node));
  return (
    <VisuallyHidden>
      <output>{shown === null ? '' : words}</output>
    </VisuallyHidden>
  );
}

/** The stops of the lesson on this diagram and what of it is shown now. */
function useShown(): { readonly shown: Shown; readonly total: number; readonly reveal: Reveal } {
  const { address, drawing, onRoute, uncovered } = useTeaching();
  const { node: selected, hidesOutcomes } = address;
  const stops = useMemo(
    () => (drawing === null ? [] : readingOrder(drawing, onRoute?.nodes.length ? onRoute.nodes : undefined)),
    [drawing, onRoute],
  );
  const reveal = drawing === null ? address.reveal : shownOf(address.reveal, stops.length);
  const shown = useMemo(
    () => ({
      route: onRoute,
      visible: visibleAt(stops, reveal),
      newest: newestAt(stops, reveal),
      selected,
      hidesOutcomes,
      uncovered,
    }),
    [onRoute, stops, reveal, selected, hidesOutcomes, uncovered],
  );
  return { shown, total: stops.length, reveal };
}

/** The screen before the room: the diagram, its title, the tools, and what is open beside it. */
export function LessonScreen({ panel }: { readonly panel: PanelName | null }) {
  const { address, entry, drawing, route, go, open, uncover } = useTeaching();
  const [, goTo] = useLocation();
  const keys = useSingleKeys();
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle>(null);
  const fullScreen = useFullScreen(root);
  const idle = useIdle(root, fullScreen.on);
  const { shown, total, reveal } = useShown();
  const around = useMemo(() => (route === null ? null : partsAround(entry.name, route)), [entry, route]);
  const known = drawing === null ? allStops : total;
  const isPicture = address.form === 'picture' && entry.rendered;

  const close = (): void => {
    open(null);
    if (address.node !== null) go({ node: null });
  };
  const toPart = (to: 'previous' | 'next', from: Reveal = null): void => {
    const diagram = around?.[to] ?? null;
    if (diagram !== null) go({ diagram, node: null, reveal: from });
  };
  const turn = (turned: Turn): void => {
    if (turned.to === 'here') go({ reveal: turned.reveal, node: null });
    else toPart(turned.to, turned.reveal);
  };
  const move = (right: number, down: number): void => stage.current?.zoom.move(right * keyStep, down * keyStep);
  const does: Readonly<Record<Exclude<ToolName, PanelName>, () => void>> = {
    next: () => turn(onward(reveal, known, around !== null && around.next !== null)),
    back: () => turn(backward(reveal, known, around !== null && around.previous !== null)),
    start: () => go({ reveal: 0, node: null }),
    all: () => go({ reveal: null }),
    hide: () => go({ hidesOutcomes: !address.hidesOutcomes }),
    larger: () => stage.current?.zoom.by(1.25),
    smaller: () => stage.current?.zoom.by(0.8),
    fit: () => stage.current?.zoom.showWhole(),
    full: fullScreen.toggle,
    outline: () => go({ form: address.form === 'outline' ? 'picture' : 'outline' }),
    nextPart: () => toPart('next'),
    previousPart: () => toPart('previous'),
    guided: () => goTo('/guided'),
    left: () => move(-1, 0),
    right: () => move(1, 0),
    up: () => move(0, -1),
    down: () => move(0, 1),
  };
  const act = (tool: ToolName): void => {
    if (isPanel(tool)) open(panel === tool ? null : tool);
    else does[tool]();
  };

  useKeys((event) => {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Escape') {
      if (panel === null && address.node === null) return false;
      close();
      return true;
    }
    const tool = toolFor(event, keys);
    if (tool === null || (!isPicture && pictureTools.has(tool))) return false;
    if (scrollKeys.has(event.key) && event.target instanceof Element && event.target.closest('aside') !== null) {
      return false;
    }
    act(tool);
    return true;
  });

  return (
    <div ref={root} className={css['screen']} data-fills-screen data-idle={idle || undefined}>
      <Strip
        title={titleOf(entry.name)}
        keys={keys}
        shown={reveal}
        total={total}
        around={around}
        onPart={toPart}
        onGuided={() => goTo('/guided')}
      />
      <div className={css['rail']}>
        <Rail
          keys={keys}
          panel={panel}
          isPicture={isPicture}
          isOutline={address.form === 'outline'}
          hidesOutcomes={address.hidesOutcomes}
          revealing={reveal !== null}
          fullScreen={fullScreen}
          act={act}
        />
      </div>
      <div className={css['main']}>
        <LessonMain shown={shown} stage={stage} onPress={(id, covered) => (covered ? uncover(id) : go({ node: id }))} />
      </div>
      <LessonPanel panel={panel} stage={stage} onClose={close} />
      <Announced shown={reveal} total={total} newest={shown.newest} />
    </div>
  );
}
