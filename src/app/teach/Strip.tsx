import { teachText } from '../../text/teachText.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import type { PartsAround } from './partsAround.ts';
import { captionOf } from './routeWords.ts';
import css from './Strip.module.css';
import { useTeaching } from './TeachContext.ts';

export type StripProps = {
  readonly title: string;
  readonly keys: boolean;
  readonly shown: number | null;
  readonly total: number;
  readonly around: PartsAround | null;
  readonly onPart: (to: 'previous' | 'next') => void;
  readonly onGuided: () => void;
};

function Way({ keys, around, onPart }: Pick<StripProps, 'keys' | 'around' | 'onPart'>) {
  const { route, onRoute, open } = useTeaching();
  if (route === null || around === null) return null;
  const passes = onRoute === null || onRoute.nodes.length > 0;
  return (
    <>
      <p className={css['caption']}>
        {captionOf(route)} {!passes && teachText.notOnRoute}
      </p>
      <Button look="quiet" onClick={() => open('route')}>
        {teachText.aboutRoute}
      </Button>
      <span className={css['parts']}>
        <Button
          look="quiet"
          disabled={around.previous === null}
          aria-label={teachText.previousPart}
          onClick={() => onPart('previous')}
        >
          ‹ {keys && <Kbd>p</Kbd>}
        </Button>
        <span className={css['count']}>
          {around.index >= 0 && teachText.part(around.index + 1, around.parts.length)}
        </span>
        <Button
          look="quiet"
          disabled={around.next === null}
          aria-label={teachText.nextPart}
          onClick={() => onPart('next')}
        >
          {keys && <Kbd>n</Kbd>} ›
        </Button>
      </span>
    </>
  );
}

/** The title of the diagram, the way that is lit, and how far the lesson has come. */
export function Strip({ title, keys, shown, total, around, onPart, onGuided }: StripProps) {
  const { route } = useTeaching();
  return (
    <div className={css['strip']}>
      <PageHeading title={title} className={css['title']} />
      {shown !== null && total > 0 && <span className={css['count']}>{teachText.shown(shown, total)}</span>}
      <Way keys={keys} around={around} onPart={onPart} />
      {route?.subject.kind === 'current' && (
        <Button look="quiet" onClick={onGuided}>
          {teachText.toGuided} {keys && <Kbd>g</Kbd>}
        </Button>
      )}
    </div>
  );
}
