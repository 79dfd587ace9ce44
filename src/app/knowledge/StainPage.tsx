import { Link } from 'wouter';
import { unscoredStains } from '../../../machines/panel/evidenceOf.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { panelGroupNames } from '../../text/checkText.ts';
import { entityWithin } from '../../text/entityText.ts';
import { figurePageText as words } from '../../text/knowledgeText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { StainGuide } from '../guided/StainGuide.tsx';
import { FigureList } from '../ui/Figure.tsx';
import { entityAddress } from '../ui/knowledgeAddress.ts';
import { CountTable } from './CountTable.tsx';
import { countedAs } from './countedAs.ts';
import { Entry } from './Entry.tsx';
import { Fold } from './Fold.tsx';
import { otherFiguresOfStain, panelFindingOf, plotOf } from './figuresOf.ts';
import { stepsAsking } from './inWorkup.ts';
import shared from './Knowledge.module.css';
import { Sourced } from './Sourced.tsx';

function Lead({ stain }: { readonly stain: StainId }) {
  const { name, expands, synonyms, lineage, keratinClass } = stainNames[stain];
  return (
    <>
      {expands !== name && <p>{expands}</p>}
      <p className={shared['quiet']}>
        {words.synonyms}: {synonyms.join(', ')}. {words.lineage}: {panelGroupNames[lineage].toLowerCase()}
        {keratinClass !== undefined && `; ${words.keratinClass[keratinClass]}`}.
      </p>
    </>
  );
}

function Plot({ stain }: { readonly stain: StainId }) {
  const { own, substitute, borrowed, none } = plotOf(stain);
  const counted = countedAs(stain);
  const rowsOf = (cells: typeof own) =>
    cells.map((cell) => ({
      key: cell.entity,
      name: <Link href={entityAddress(cell.entity)}>{entityNames[cell.entity].name}</Link>,
      cell,
    }));
  const groups = [
    { title: null, rows: rowsOf(own) },
    { title: words.substituteTitle, rows: rowsOf(substitute) },
    { title: words.borrowedTitle, rows: rowsOf(borrowed) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      <p className={shared['small']}>
        {counted !== null && `${counted.charAt(0).toUpperCase()}${counted.slice(1)}. `}
        {words.plotNote}
      </p>
      {groups.length > 0 && <CountTable caption={words.plotTitle} column={words.columns.entity} groups={groups} />}
      {none.length > 0 && (
        <>
          <h3>{words.noneTitle}</h3>
          <p>
            {none.map(({ entity }, place) => (
              <span key={entity}>
                {place > 0 && ', '}
                <Link href={entityAddress(entity)}>
                  {place === 0 ? entityNames[entity].name : entityWithin(entity)}
                </Link>
              </span>
            ))}
            . <span className={shared['small']}>{words.noFigureNote}</span>
          </p>
        </>
      )}
    </>
  );
}

function Unread({ stain }: { readonly stain: StainId }) {
  const because = Object.entries(unscoredStains).find(([id]) => id === stain)?.[1];
  return (
    <p>
      {words.unread} {because}
    </p>
  );
}

function Figures({ stain }: { readonly stain: StainId }) {
  const read = panelFindingOf(stain) !== null;
  const others = otherFiguresOfStain(stain);
  return (
    <>
      {read ? <Plot stain={stain} /> : <Unread stain={stain} />}
      {!read && others.length > 0 && <FigureList ids={others} />}
      {read && others.length > 0 && (
        <Fold label={`${words.otherTitle} (${others.length})`}>
          <p className={shared['small']}>{words.otherOfStain}</p>
          <FigureList ids={others} />
        </Fold>
      )}
    </>
  );
}

function Asked({ stain }: { readonly stain: StainId }) {
  const steps = stepsAsking(stain);
  if (steps.length === 0) return <p>{words.notAsked}</p>;
  return (
    <ul className={shared['items']}>
      {steps.map(({ id, why }) => (
        <li key={id}>
          <h3>{stepQuestions[id]}</h3>
          <Sourced reason={why} />
        </li>
      ))}
    </ul>
  );
}

/** The page of a stain: how to read it, its counts across all entities, and where the workup asks for it. */
export function StainPage({ id }: { readonly id: StainId }) {
  return (
    <Entry
      title={stainNames[id].name}
      lead={<Lead stain={id} />}
      sections={[
        { id: 'reading', title: words.howToRead, body: <StainGuide stain={id} /> },
        { id: 'counts', title: words.plotTitle, body: <Figures stain={id} /> },
        { id: 'workup', title: words.askedTitle, body: <Asked stain={id} /> },
      ]}
    />
  );
}
