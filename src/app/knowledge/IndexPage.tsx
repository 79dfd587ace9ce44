import { Link } from 'wouter';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import type { StainLineage } from '../../../machines/vocabulary/stainNames/stainName.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { panelGroupNames } from '../../text/checkText.ts';
import { knowledgeText as words } from '../../text/knowledgeText.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { FamilyGlyph } from '../ui/FamilyGlyph.tsx';
import { entityAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import { citationsAddress, claimsAddress, compareStart, decisionsAddress, pitfallsAddress } from './addresses.ts';
import css from './IndexPage.module.css';

const namesInOrder = Object.entries(stainNames) as (readonly [StainId, (typeof stainNames)[StainId]])[];

const groups = [...new Set(namesInOrder.map(([, { lineage }]) => lineage))].map(
  (lineage): readonly [StainLineage, typeof namesInOrder] => [
    lineage,
    namesInOrder.filter(([, name]) => name.lineage === lineage),
  ],
);

const lists = [
  { to: compareStart, name: words.parts.compare, what: words.compareWhat },
  { to: claimsAddress, name: words.parts.claims, what: words.claimsWhat },
  { to: citationsAddress, name: words.parts.citations, what: words.citationsWhat },
  { to: pitfallsAddress, name: words.parts.pitfalls, what: words.pitfallsWhat },
  { to: decisionsAddress, name: words.parts.decisions, what: words.decisionsWhat },
] as const;

function EntityLink({ id }: { readonly id: EntityId }) {
  const { name, short, family } = entityNames[id];
  return (
    <Link href={entityAddress(id)} className={css['entity']}>
      <FamilyGlyph family={family} />
      <span>
        <span className={css['name']}>{name}</span>
        {short !== undefined && <span className={css['short']}> {short}</span>}
      </span>
    </Link>
  );
}

/** The first page of the reference: its entities, its stains by lineage, and its lists. */
export function IndexPage() {
  return (
    <div className={css['index']}>
      <div className={css['head']}>
        <PageHeading title={words.title} />
        <p>{words.lead}</p>
      </div>
      <section aria-labelledby="entities" className={css['part']}>
        <h2 id="entities">{words.entities}</h2>
        <ul>
          {entityIds.map((id) => (
            <li key={id}>
              <EntityLink id={id} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stains" className={css['part']}>
        <h2 id="stains">{words.stains}</h2>
        <dl className={css['groups']}>
          {groups.map(([lineage, names]) => (
            <div key={lineage}>
              <dt>{panelGroupNames[lineage]}</dt>
              <dd>
                <ul className={css['stains']}>
                  {names.map(([id, { name, expands }]) => (
                    <li key={id}>
                      <Link href={stainAddress(id)} title={expands === name ? undefined : expands}>
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="lists" className={css['part']}>
        <h2 id="lists">{words.lists}</h2>
        <ul className={css['lists']}>
          {lists.map(({ to, name, what }) => (
            <li key={to}>
              <Link href={to} className={css['list']}>
                {name}
              </Link>
              <p>{what}</p>
            </li>
          ))}
        </ul>
        <p className={css['note']}>{words.readNote}</p>
      </section>
    </div>
  );
}
