import { Link, useLocation } from 'wouter';
import type { Cell } from '../../../machines/panel/cells.ts';
import { type Separation, separation } from '../../../machines/panel/separation.ts';
import { bitsWords } from '../../../machines/report/panelWords.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { entityWithin } from '../../text/entityText.ts';
import { compareText, figurePageText as words } from '../../text/knowledgeText.ts';
import { Button } from '../ui/Button.tsx';
import { CountBar } from '../ui/CountBar.tsx';
import { compareAddress, entityAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import { Labelled } from '../ui/Labelled.tsx';
import css from './ComparePage.module.css';
import { CellCount, CellSources } from './CountTable.tsx';
import { countedAs } from './countedAs.ts';
import { Entry } from './Entry.tsx';
import { Fold } from './Fold.tsx';
import { stainOfCell } from './figuresOf.ts';
import shared from './Knowledge.module.css';

/** Bits below which a stain is said to tell next to nothing, a convention of display. */
const tellsFromBits = 0.01;

type Pair = readonly [EntityId, EntityId];

type EntitySelectProps = {
  readonly label: string;
  readonly value: EntityId;
  readonly onChoose: (entity: EntityId) => void;
};

function EntitySelect({ label, value, onChoose }: EntitySelectProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value} onChange={({ target }) => onChoose(target.value as EntityId)}>
          {entityIds.map((entity) => (
            <option key={entity} value={entity}>
              {entityNames[entity].name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Choice({ pair: [one, two] }: { readonly pair: Pair }) {
  const [, goTo] = useLocation();
  const show = (...pair: Pair): void => goTo(compareAddress(...pair));
  return (
    <div className={css['choice']}>
      <EntitySelect label={compareText.first} value={one} onChoose={(entity) => show(entity, two)} />
      <EntitySelect label={compareText.second} value={two} onChoose={(entity) => show(one, entity)} />
      <Button onClick={() => show(two, one)}>{compareText.swap}</Button>
    </div>
  );
}

function FindingName({ cell }: { readonly cell: Cell }) {
  const stain = stainOfCell(cell);
  if (stain === null) return compareText.findings[cell.finding as keyof typeof compareText.findings];
  const counted = countedAs(stain);
  return (
    <>
      <Link href={stainAddress(stain)}>{stainNames[stain].name}</Link>
      {counted !== null && <span className={shared['small']}> ({counted})</span>}
    </>
  );
}

function Side({ cell }: { readonly cell: Cell }) {
  const { entity, published, substitute, borrowedFrom } = cell;
  const { name, short = name } = entityNames[entity];
  return (
    <div className={css['side']}>
      <span className={css['entity']}>{short}</span>
      <CellCount cell={cell} />
      {published !== null && (
        <CountBar spoken className={css['bar']} positive={published.positive} total={published.total} />
      )}
      {published !== null && (
        <span className={css['sources']}>
          {borrowedFrom !== undefined && <em>{words.borrowed(entityWithin(borrowedFrom))}. </em>}
          {substitute !== undefined && <em>{words.substitute(substitute)}. </em>}
          <CellSources cell={cell} />
        </span>
      )}
    </div>
  );
}

function Bits({ bits }: { readonly bits: number }) {
  return (
    <span className={css['bits']}>
      <svg className={css['gauge']} aria-hidden="true" focusable="false">
        <line x1="0" x2="100%" y1="50%" y2="50%" className={css['gaugeAxis']} />
        <line x1="0" x2={`${(bits * 100).toFixed(1)}%`} y1="50%" y2="50%" className={css['gaugeValue']} />
      </svg>
      {bitsWords(bits)}
    </span>
  );
}

function Rows({ list }: { readonly list: readonly Separation[] }) {
  return (
    <ol className={css['rows']}>
      {list.map(({ finding, bits, sides: [one, two] }) => (
        <li key={finding}>
          <h3>
            <FindingName cell={one} />
          </h3>
          <Bits bits={bits} />
          <Side cell={one} />
          <Side cell={two} />
        </li>
      ))}
    </ol>
  );
}

function Separated({ pair }: { readonly pair: Pair }) {
  const list = separation(...pair);
  const published = list.filter(({ basis }) => basis === 'published');
  const telling = published.filter(({ bits }) => bits >= tellsFromBits);
  const silent = published.filter(({ bits }) => bits < tellsFromBits);
  const opinion = list.filter(({ basis }) => basis === 'expertOpinion');
  return (
    <>
      <p className={shared['small']}>{compareText.bitsNote}</p>
      {telling.length === 0 ? <p>{compareText.noneTitle}</p> : <Rows list={telling} />}
      {silent.length > 0 && (
        <Fold label={compareText.silentTitle(silent.length)}>
          <Rows list={silent} />
        </Fold>
      )}
      {opinion.length > 0 && (
        <Fold label={compareText.opinionTitle(opinion.length)}>
          <p className={shared['small']}>{compareText.opinionNote}</p>
          <p className={shared['small']}>{words.noFigureNote}</p>
          <Rows list={opinion} />
        </Fold>
      )}
    </>
  );
}

const onlySmoothMuscle = (pair: Pair): boolean => pair.includes('leiomyosarcoma') && pair.includes('leiomyoma');

/** What tells two entities apart, the most separating stain first, with the counts and sources of both. */
export function ComparePage({ pair = ['leiomyosarcoma', 'atypicalFibroxanthoma'] }: { readonly pair?: Pair }) {
  const [one, two] = pair;
  const same = one === two;
  return (
    <Entry
      title={same ? compareText.title : compareText.titleOf(entityNames[one].name, entityWithin(two))}
      lead={
        <>
          <Choice pair={pair} />
          <p>{same ? compareText.same : compareText.lead}</p>
          {onlySmoothMuscle(pair) && <p>{compareText.smoothMuscleNote}</p>}
          {!same && (
            <p className={shared['inline']}>
              {pair.map((id) => (
                <Link key={id} href={entityAddress(id)}>
                  {compareText.more(entityWithin(id))}
                </Link>
              ))}
            </p>
          )}
        </>
      }
      sections={[
        same ? null : { id: 'separating', title: compareText.publishedTitle, body: <Separated pair={pair} /> },
      ]}
    />
  );
}
