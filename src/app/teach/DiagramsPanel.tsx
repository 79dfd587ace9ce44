import { Link } from 'wouter';
import { type DiagramEntry, diagrams } from '../../../diagrams/names.ts';
import { teachText } from '../../text/teachText.ts';
import css from './Panel.module.css';
import { titleOf } from './pictures.ts';
import { useTeaching } from './TeachContext.ts';

type Group = keyof typeof teachText.diagramGroups;

function groupOf({ name, path, rendered }: DiagramEntry): Group {
  if (!rendered) return 'source';
  if (path.startsWith('phases/')) return 'parts';
  if (path.startsWith('steps/')) return 'steps';
  return name === 'overview' ? 'overview' : 'charts';
}

/** Every diagram by its title. */
export function DiagramsPanel() {
  const { entry, hrefOf, open } = useTeaching();
  return (
    <>
      {(Object.keys(teachText.diagramGroups) as Group[]).map((group) => (
        <section key={group}>
          <h3>{teachText.diagramGroups[group]}</h3>
          <ul className={css['links']}>
            {diagrams
              .filter((candidate) => groupOf(candidate) === group)
              .map(({ name }) => (
                <li key={name}>
                  <Link
                    href={hrefOf({ diagram: name, node: null, reveal: null })}
                    aria-current={name === entry.name ? 'page' : undefined}
                    onClick={() => open(null)}
                  >
                    {titleOf(name)}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
