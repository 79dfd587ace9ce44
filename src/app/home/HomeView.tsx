import { useEffect } from 'react';
import { Link } from 'wouter';
import { homeText } from '../../text/homeText.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { fetchCheck, fetchGuided, fetchTeach } from '../shell/pages.ts';
import { Mark, type MarkShape } from '../ui/Mark.tsx';
import { whenSettled } from '../ui/whenIdle.ts';
import css from './HomeView.module.css';

const shapes: Readonly<Record<keyof typeof homeText.readings, MarkShape>> = {
  positive: 'full',
  focal: 'half',
  negative: 'ring',
  equivocal: 'hatched',
  notDone: 'dashed',
};

export function HomeView() {
  const { guided, check, teach } = homeText.doors;
  useEffect(() => whenSettled(fetchTeach), []);
  return (
    <div className={pageCss['page']}>
      <PageHeading title={homeText.title} className={css['name']} />
      <p className={css['lead']}>{homeText.lead}</p>
      <div className={css['doors']}>
        <Link href="/guided" className={css['door']} onPointerEnter={fetchGuided} onFocus={fetchGuided}>
          <span className={css['doorName']}>{guided.name}</span>
          <span>{guided.what}</span>
          <span className={css['readings']}>
            {Object.entries(homeText.readings).map(([reading, words]) => (
              <span key={reading}>
                <Mark shape={shapes[reading as keyof typeof shapes]} />
                {words}
              </span>
            ))}
          </span>
        </Link>
        <Link href="/check" className={css['door']} onPointerEnter={fetchCheck} onFocus={fetchCheck}>
          <span className={css['doorName']}>{check.name}</span>
          <span>{check.what}</span>
          <span className={css['readings']}>{check.how}</span>
        </Link>
        <Link href="/teach" className={css['door']} onPointerEnter={fetchTeach} onFocus={fetchTeach}>
          <span className={css['doorName']}>{teach.name}</span>
          <span>{teach.what}</span>
        </Link>
        <section aria-labelledby="examples" className={css['examples']}>
          <h2 id="examples">{homeText.examplesTitle}</h2>
          <p className={css['note']}>{homeText.examplesNote}</p>
          <ul>
            {homeText.examples.map(({ id, words }) => (
              <li key={id}>
                <Link href={`/guided?example=${id}`}>{words}</Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className={css['knowledge']}>
        {homeText.knowledge} <Link href="/knowledge">{homeText.knowledgeLink}</Link>. {homeText.practice}{' '}
        <Link href="/practice">{homeText.practiceLink}</Link>.
      </p>
      <p>
        {homeText.many} <Link href="/batch">{homeText.manyLink}</Link>
      </p>
      <p className={css['not']}>{homeText.whatThisIsNot}</p>
    </div>
  );
}
