import { useState } from 'react';
import { Link } from 'wouter';
import type { MinimalSet, NeededFinding } from '../../../machines/panel/minimalSet.ts';
import type { ChangeByStain, NextStain, StainInEntity } from '../../../machines/panel/nextStains.ts';
import { findingLabel } from '../../../machines/report/findingLabel.ts';
import { bitsWords, shortEntityName } from '../../../machines/report/panelWords.ts';
import { domains, notKnown } from '../../../machines/vocabulary/findings.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { expansionOf, nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import { certaintyShort, readersText } from '../../text/readersText.ts';
import { PrintedCitations, Sources } from '../outcome/Sources.tsx';
import { Button } from '../ui/Button.tsx';
import { ExpertOpinion } from '../ui/ClaimNotes.tsx';
import { CountBar } from '../ui/CountBar.tsx';
import { cellAddress } from '../ui/knowledgeAddress.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { Chip } from '../ui/Reading.tsx';
import css from './NextStains.module.css';

const firstShown = 4;

const wordsOf = (finding: NeededFinding['finding'] | StainId, readings: readonly string[]): string =>
  readings.map((reading) => wordsOfReading(finding, reading)).join(' or ');

const isAnyResult = ({ finding, readings }: NeededFinding): boolean =>
  domains[finding].every((reading) => notKnown.has(reading) || readings.includes(reading));

/** Readings that lead to the same conclusion with the same certainty, together. */
function changesTogether(
  changes: readonly ChangeByStain[],
): readonly (Omit<ChangeByStain, 'to'> & { readonly to: readonly string[] })[] {
  const together = new Map<string, ChangeByStain & { readonly all: string[] }>();
  for (const change of changes) {
    const key = `${change.outcome} ${change.certainty}`;
    const known = together.get(key) ?? { ...change, all: [] };
    known.all.push(change.to);
    together.set(key, known);
  }
  return [...together.values()].map(({ outcome, certainty, all }) => ({ outcome, certainty, to: all }));
}

type InEntityProps = { readonly stain: StainId; readonly of: StainInEntity };

function InEntity({ stain, of: { entity, published, citations } }: InEntityProps) {
  return (
    <span className={css['inEntity']}>
      <span>{shortEntityName(entity)}</span>
      {published === null ? (
        <span className={css['quiet']}>{readersText.noFigureSpoken}</span>
      ) : (
        <span className={css['count']}>
          <Link href={cellAddress(stain, entity)}>
            {published.positive}/{published.total}
          </Link>
          <CountBar {...published} />
          <PrintedCitations ids={citations} />
        </span>
      )}
    </span>
  );
}

export type GoTo = (stain: StainId) => void;

function Next({ next, onGoTo }: { readonly next: NextStain; readonly onGoTo: GoTo }) {
  const { stain, expectedGainBits, mayChangeOutcome, changes, separates, because, claims, expertOpinion } = next;
  return (
    <li className={css['next']}>
      <div className={css['head']}>
        <button
          type="button"
          className={css['stain']}
          aria-label={readersText.enter(nameOfFinding(stain))}
          onClick={() => onGoTo(stain)}
        >
          <span title={expansionOf(stain)}>{nameOfFinding(stain)}</span>
        </button>
        {mayChangeOutcome && <span className={css['tag']}>{readersText.canChange}</span>}
        <span className={css['quiet']}>{readersText.gain(bitsWords(expectedGainBits))}</span>
      </div>
      <p>
        {because} {expertOpinion && <ExpertOpinion />}
      </p>
      <Sources claims={claims} />
      {separates !== null && (
        <p className={css['separates']}>
          <InEntity stain={stain} of={separates[0]} />
          <InEntity stain={stain} of={separates[1]} />
        </p>
      )}
      <ul className={css['changes']}>
        {changesTogether(changes).map(({ outcome, certainty, to }) => (
          <li key={`${outcome} ${certainty}`}>
            <Chip finding={stain} reading={to[0] ?? ''} words={wordsOf(stain, to)} /> {readersText.leadsTo}{' '}
            <OutcomeBadge outcome={outcome} plain /> <span className={css['quiet']}>{certaintyShort[certainty]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The stains not yet done, those that can change the first reader first. */
export function NextStains({ next, onGoTo }: { readonly next: readonly NextStain[]; readonly onGoTo: GoTo }) {
  const [all, setAll] = useState(false);
  const shown = all ? next : next.slice(0, firstShown);
  const more = next.length - shown.length;
  return (
    <section className={css['section']} aria-labelledby="check-next">
      <h2 id="check-next">{readersText.nextTitle}</h2>
      <p className={css['quiet']}>
        {next.length === 0 ? readersText.nextNone : `${readersText.nextNote} ${readersText.gainNote}`}
      </p>
      <ol className={css['list']}>
        {shown.map((one) => (
          <Next key={one.stain} next={one} onGoTo={onGoTo} />
        ))}
      </ol>
      {more > 0 && (
        <Button className={css['more']} onClick={() => setAll(true)}>
          {readersText.nextMore(more)}
        </Button>
      )}
    </section>
  );
}

function Needed({ needed }: { readonly needed: readonly NeededFinding[] }) {
  return needed.map((one) => {
    const { finding, readings } = one;
    const any = isAnyResult(one);
    return (
      <Chip
        key={finding}
        finding={finding}
        reading={any ? 'notDone' : (readings[0] ?? '')}
        words={any ? readersText.anyResult : wordsOf(finding, readings)}
      />
    );
  });
}

/** The fewest stains that would make the conclusion established, or meet all that it asks of stains. */
export function FewestStains({ minimalSet }: { readonly minimalSet: MinimalSet }) {
  const { stains, besides, waitsFor, because } = minimalSet;
  return (
    <section className={css['section']} aria-labelledby="check-fewest">
      <h2 id="check-fewest">{readersText.fewestTitle}</h2>
      <p>{because}</p>
      <p className={css['chips']}>
        {stains.length === 0 ? (
          <span className={css['quiet']}>{readersText.fewestNone}</span>
        ) : (
          <Needed needed={stains} />
        )}
        {besides.length > 0 && <span className={css['quiet']}>{readersText.besides}</span>}
        <Needed needed={besides} />
      </p>
      {waitsFor.length > 0 && <p className={css['quiet']}>{readersText.waitsFor(waitsFor.map(findingLabel))}</p>}
    </section>
  );
}
