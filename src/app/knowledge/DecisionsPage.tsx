import { Link } from 'wouter';
import { decisionPageText as words } from '../../text/sourcePageText.ts';
import { claimAddress } from '../ui/knowledgeAddress.ts';
import { decisionPlace } from './addresses.ts';
import { capital } from './capital.ts';
import { decisionRecord } from './decisionRecord.ts';
import { Entry } from './Entry.tsx';
import shared from './Knowledge.module.css';
import type { Decision } from './parseDecisions.ts';
import { claimById } from './usesOf.ts';

/** A sentence of the record: names in backquotes are set apart, and the name of a statement leads to it. */
function Said({ text }: { readonly text: string }) {
  return text.split('`').map((part, place) => {
    const key = `${place} ${part}`;
    if (place % 2 === 0) return <span key={key}>{part}</span>;
    const claim = claimById(part);
    return <code key={key}>{claim === undefined ? part : <Link href={claimAddress(claim.id)}>{part}</Link>}</code>;
  });
}

function Body({ decision: { date, said, choice, rejected, changeOfMind } }: { readonly decision: Decision }) {
  const parts = [
    [words.choice, choice],
    [words.rejected, rejected],
    [words.changeOfMind, changeOfMind],
  ] as const;
  return (
    <>
      <p className={shared['small']}>
        <time dateTime={date}>{date}</time>
      </p>
      {said.map((paragraph) => (
        <p key={paragraph}>
          <Said text={paragraph} />
        </p>
      ))}
      <dl className={shared['facts']}>
        {parts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Said text={capital(text)} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The record of decisions: for each the choice, what was rejected, and what would change it. */
export function DecisionsPage() {
  const { introduction, decisions } = decisionRecord;
  return (
    <Entry
      title={words.title}
      lead={
        <p>
          <Said text={introduction} />
        </p>
      }
      sections={decisions.map((decision) => ({
        id: decisionPlace(decision),
        title: decision.question,
        body: <Body decision={decision} />,
      }))}
    />
  );
}
