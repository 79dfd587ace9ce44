import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { teachText } from '../../text/teachText.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { mermaidSource } from './lesson.ts';
import css from './MermaidEditor.module.css';
import { type MermaidPicture, mermaidPicture } from './mermaidPicture.ts';
import { useTeaching } from './TeachContext.ts';

const pauseMs = 300;

/** The source of a diagram to be tried out: what is changed here is drawn beside it and kept nowhere. */
export function MermaidEditor() {
  const { entry, hrefOf } = useTeaching();
  const [source, setSource] = useState(() => mermaidSource(entry.name));
  const [image, setImage] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const measured = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const area = useId();

  useEffect(() => {
    let current = true;
    const show = (drawn: MermaidPicture): void => {
      if (!current) return;
      setFault('fault' in drawn ? drawn.fault : null);
      if ('image' in drawn) setImage(drawn.image);
    };
    const timer = setTimeout(
      () => {
        if (measured.current !== null) void mermaidPicture(source, measured.current).then(show);
      },
      isFirst.current ? 0 : pauseMs,
    );
    isFirst.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [source]);

  return (
    <div className={css['editor']}>
      <div className={css['head']}>
        <p>{teachText.mermaidNote}</p>
        <Button onClick={() => setSource(mermaidSource(entry.name))}>{teachText.mermaidReset}</Button>
        {entry.rendered && <Link href={hrefOf({ form: 'picture' })}>{teachText.backToPicture}</Link>}
      </div>
      <div className={css['source']}>
        <label htmlFor={area}>{teachText.mermaidSource}</label>
        <textarea id={area} value={source} spellCheck={false} onChange={({ target }) => setSource(target.value)} />
      </div>
      <section className={css['preview']} aria-label={teachText.mermaidPreview}>
        {fault !== null && (
          <Card tone="wrong">
            <div role="alert">
              <p>{teachText.mermaidFault}</p>
              <pre className={css['fault']}>{fault}</pre>
              {image !== null && <p>{teachText.mermaidKept}</p>}
            </div>
          </Card>
        )}
        {image === null && fault === null && <p>{teachText.mermaidDrawing}</p>}
        {image !== null && <img src={image} alt={teachText.mermaidPicture} />}
      </section>
      <div ref={measured} className={css['measured']} aria-hidden="true" />
    </div>
  );
}
