import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { entitySources } from '../../../machines/panel/evidenceOf.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import type { StainLineage } from '../../../machines/vocabulary/stainNames/stainName.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { panelGroupNames } from '../../text/checkText.ts';
import { entityWithin } from '../../text/entityText.ts';
import { familyNames } from '../../text/familyText.ts';
import { figurePageText as words } from '../../text/knowledgeText.ts';
import { FamilyGlyph } from '../ui/FamilyGlyph.tsx';
import { FigureList } from '../ui/Figure.tsx';
import { compareAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import { ShortCitations } from '../ui/ShortCitations.tsx';
import { type CountGroup, CountTable } from './CountTable.tsx';
import { countedAs } from './countedAs.ts';
import css from './EntityPage.module.css';
import { Entry } from './Entry.tsx';
import { Fold } from './Fold.tsx';
import { otherFiguresOfEntity, profileOf, type Standing, standingOf } from './figuresOf.ts';
import { HandOff } from './HandOff.tsx';
import { pitfallsOf } from './inWorkup.ts';
import shared from './Knowledge.module.css';
import { PlaceInWorkup } from './PlaceInWorkup.tsx';
import { Sourced } from './Sourced.tsx';

const lineages = [...new Set(Object.values(stainNames).map(({ lineage }) => lineage))];

function StainLink({ stain }: { readonly stain: StainId }) {
  const { name, expands } = stainNames[stain];
  const counted = countedAs(stain);
  return (
    <>
      <Link href={stainAddress(stain)} title={expands === name ? undefined : expands}>
        {name}
      </Link>
      {counted !== null && <span className={shared['small']}> ({counted})</span>}
    </>
  );
}

type Profile = ReturnType<typeof profileOf>;

function groupsOf(profile: Profile, standings: readonly Standing[]): readonly CountGroup[] {
  const rowsOf = (lineage: StainLineage) =>
    profile
      .filter(({ stain, cell }) => stainNames[stain].lineage === lineage && standings.includes(standingOf(cell)))
      .map(({ stain, cell }) => ({ key: stain, name: <StainLink stain={stain} />, cell }));
  return lineages
    .map((lineage) => ({ title: panelGroupNames[lineage], rows: rowsOf(lineage) }))
    .filter(({ rows }) => rows.length > 0);
}

function ProfileOf({ entity }: { readonly entity: EntityId }) {
  const profile = profileOf(entity);
  const borrowed = groupsOf(profile, ['borrowed']);
  const none = profile.filter(({ cell }) => standingOf(cell) === 'none');
  const others = otherFiguresOfEntity(entity);
  return (
    <>
      <p className={shared['small']}>{entitySources[entity].because}</p>
      <p className={shared['small']}>{words.profileNote}</p>
      <CountTable
        caption={words.profile}
        column={words.columns.stain}
        groups={groupsOf(profile, ['own', 'substitute'])}
      />
      {borrowed.length > 0 && (
        <>
          <h3>{words.borrowedTitle}</h3>
          <p className={shared['small']}>{words.borrowedNote}</p>
          <CountTable caption={words.borrowedTitle} column={words.columns.stain} groups={borrowed} />
        </>
      )}
      {none.length > 0 && (
        <>
          <h3>{words.noneTitle}</h3>
          <p>
            {none.map(({ stain }, place) => (
              <Fragment key={stain}>
                {place > 0 && ', '}
                <Link href={stainAddress(stain)}>{stainNames[stain].name}</Link>
              </Fragment>
            ))}
            . <span className={shared['small']}>{words.noFigureNote}</span>
          </p>
        </>
      )}
      {others.length > 0 && (
        <Fold label={`${words.otherTitle} (${others.length})`}>
          <p className={shared['small']}>{words.otherOfEntity}</p>
          <FigureList ids={others} />
        </Fold>
      )}
    </>
  );
}

function Pitfalls({ entity }: { readonly entity: EntityId }) {
  return (
    <ul className={shared['items']}>
      {pitfallsOf(entity).map((pitfall) => (
        <li key={pitfall.id}>
          <h3 className={css['pitfall']}>{pitfall.name}</h3>
          <Sourced reason={pitfall} />
        </li>
      ))}
    </ul>
  );
}

function Cases({ entity }: { readonly entity: EntityId }) {
  return (
    <>
      <p className={shared['small']}>{words.casesNote}</p>
      <ul className={shared['items']}>
        {publishedCases
          .filter(({ diagnosis }) => diagnosis === entity)
          .map(({ id, publishedDiagnosis, citation, odd }) => (
            <li key={id}>
              <Link href={`/guided?example=${id}`} className={shared['target']}>
                {id}, {publishedDiagnosis}
              </Link>
              <p className={shared['small']}>
                <ShortCitations ids={[citation]} citations={citations} />
                {odd !== undefined && `. ${odd}`}
              </p>
            </li>
          ))}
      </ul>
    </>
  );
}

function CompareLinks({ entity }: { readonly entity: EntityId }) {
  return (
    <p className={shared['inline']}>
      {entityIds
        .filter((id) => id !== entity)
        .map((id) => (
          <Link key={id} href={compareAddress(entity, id)}>
            {entityNames[id].name}
          </Link>
        ))}
    </p>
  );
}

function Lead({ entity }: { readonly entity: EntityId }): ReactNode {
  const { also = [], short, family } = entityNames[entity];
  const names = [...(short === undefined ? [] : [short]), ...also];
  return (
    <p className={shared['quiet']}>
      {[...(names.length > 0 ? [words.alsoCalled(names)] : []), familyNames[family]].join('. ')}.
    </p>
  );
}

/** The page of an entity: its profile in published counts, its place in the workup, pitfalls, and where it goes on. */
export function EntityPage({ id }: { readonly id: EntityId }) {
  const { name, family } = entityNames[id];
  return (
    <Entry
      title={name}
      heading={
        <span className={css['heading']}>
          <FamilyGlyph family={family} />
          {name}
        </span>
      }
      lead={<Lead entity={id} />}
      sections={[
        { id: 'profile', title: words.profile, body: <ProfileOf entity={id} /> },
        { id: 'workup', title: words.workupTitle, body: <PlaceInWorkup entity={id} name={entityWithin(id)} /> },
        pitfallsOf(id).length > 0
          ? { id: 'pitfalls', title: words.pitfallsTitle, body: <Pitfalls entity={id} /> }
          : null,
        { id: 'grading', title: words.gradingTitle, body: <HandOff entity={id} /> },
        publishedCases.some(({ diagnosis }) => diagnosis === id)
          ? { id: 'cases', title: words.casesTitle, body: <Cases entity={id} /> }
          : null,
        { id: 'compare', title: words.compareTitle, body: <CompareLinks entity={id} /> },
      ]}
    />
  );
}
