import type { RefObject } from 'react';
import { Link } from 'wouter';
import { teachText } from '../../text/teachText.ts';
import { Part } from '../ui/Part.tsx';
import css from './LessonScreen.module.css';
import { loadParts } from './loads.ts';
import { pictureOf } from './pictures.ts';
import { Stage, type StageHandle } from './Stage.tsx';
import type { Shown } from './showOn.ts';
import { useTeaching } from './TeachContext.ts';

const loadEditor = () => import('./MermaidEditor.tsx');

export type LessonMainProps = {
  readonly shown: Shown;
  readonly stage: RefObject<StageHandle | null>;
  readonly onPress: (id: string, covered: boolean) => void;
};

function Picture({ shown, stage, onPress }: LessonMainProps) {
  const { entry } = useTeaching();
  return (
    <Part load={pictureOf(entry.name)} opening={teachText.opening}>
      {(source) => <Stage source={source} shown={shown} handle={stage} onPress={onPress} />}
    </Part>
  );
}

function SourceOnly() {
  const { hrefOf } = useTeaching();
  return (
    <div className={css['sourceOnly']}>
      <p>{teachText.sourceOnly}</p>
      <p>
        <Link href={hrefOf({ form: 'mermaid' })}>{teachText.openMermaid}</Link>
      </p>
    </div>
  );
}

/** The diagram in the form that is wanted: the picture, the outline, or its source as Mermaid. */
export function LessonMain(props: LessonMainProps) {
  const { address, entry, drawing } = useTeaching();
  if (address.form === 'mermaid') {
    return <Part load={loadEditor}>{({ MermaidEditor }) => <MermaidEditor key={entry.name} />}</Part>;
  }
  if (!entry.rendered) return <SourceOnly />;
  if (address.form === 'picture') return <Picture key={entry.name} {...props} />;
  return drawing === null ? null : (
    <Part load={loadParts}>{({ OutlineView }) => <OutlineView drawing={drawing} />}</Part>
  );
}
