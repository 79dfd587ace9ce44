import { type RefObject, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import '../../../diagrams/diagrams.css';
import css from './Stage.module.css';
import { type Shown, showOn } from './showOn.ts';
import { idOf, type Picture, svgPicture } from './svgPicture.ts';
import { type StageZoom, zoomStage } from './zoomStage.ts';

/** What the view asks of the stage: the picture as it is shown, and to move it. */
export type StageHandle = { readonly picture: Picture; readonly zoom: StageZoom };

export type StageProps = {
  readonly source: string;
  readonly shown: Shown;
  readonly handle: RefObject<StageHandle | null>;
  readonly onPress: (id: string, covered: boolean) => void;
};

type Pressed = { readonly id: string; readonly covered: boolean };

/** A press on an outcome in a list means that outcome, anywhere else in a node the node. */
function pressed(target: EventTarget | null): Pressed | null {
  if (!(target instanceof Element)) return null;
  const node = target.closest('.nodes > .node');
  if (node === null) return null;
  const covered = node.classList.contains('is-covered');
  const row = covered ? null : target.closest('tspan[data-id]');
  return { id: idOf(row ?? node), covered };
}

/** The picture of a diagram, to be moved, zoomed and pressed. */
export function Stage({ source, shown, handle, onPress }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState<StageHandle | null>(null);
  useImperativeHandle<StageHandle | null, StageHandle | null>(handle, () => ready, [ready]);

  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const picture = svgPicture(source);
    const zoom = zoomStage(element, picture);
    setReady({ picture, zoom });
    return () => zoom.stop();
  }, [source]);

  useLayoutEffect(() => {
    if (ready === null) return;
    showOn(ready.picture.svg, shown);
    const see = shown.newest ?? shown.selected;
    if (see !== null) ready.zoom.see(see);
  }, [ready, shown]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const press = pressed(event.target);
    if (press === null) return;
    event.preventDefault();
    onPress(press.id, press.covered);
  });
  const onClick = useEffectEvent(({ target }: MouseEvent) => {
    const press = pressed(target);
    if (press !== null) onPress(press.id, press.covered);
  });
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const click = (event: MouseEvent): void => onClick(event);
    const key = (event: KeyboardEvent): void => onKey(event);
    element.addEventListener('click', click);
    element.addEventListener('keydown', key);
    return () => {
      element.removeEventListener('click', click);
      element.removeEventListener('keydown', key);
    };
  }, []);

  return <div ref={stage} className={css['stage']} />;
}
