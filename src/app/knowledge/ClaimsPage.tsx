import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import type { Claim } from '../../../machines/evidence/claim.ts';
import type { ClaimTopic } from '../../../machines/evidence/claimRecord.ts';
import {
  type ReviewVerdict,
  reviewClaims,
  reviewVerdicts,
  verdictsOf,
} from '../../../machines/evidence/reviewVerdict.ts';
import { topicNames, verdictMeanings, verdictNames, claimPageText as words } from '../../text/sourcePageText.ts';
import { ClaimBody } from '../ui/ClaimBody.tsx';
import { claimAddress } from '../ui/knowledgeAddress.ts';
import css from './ClaimsPage.module.css';
import { Entry } from './Entry.tsx';
import { Fold } from './Fold.tsx';
import shared from './Knowledge.module.css';
import { everyClaim } from './usesOf.ts';
import { Verdicts } from './Verdicts.tsx';

type Shown = ReviewVerdict | 'all';

const choices: readonly Shown[] = ['all', ...reviewVerdicts];

const wordsOf = (shown: Shown): string => (shown === 'all' ? words.all : verdictNames[shown]);

type FilterProps = { readonly shown: Shown; readonly onShow: (shown: Shown) => void };

function Filter({ shown, onShow }: FilterProps) {
  return (
    <fieldset className={css['filter']}>
      <legend>{words.verdicts}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="verdict"
            value={choice}
            checked={shown === choice}
            onChange={() => onShow(choice)}
          />
          {wordsOf(choice)}
        </label>
      ))}
    </fieldset>
  );
}

function ReviewStatements() {
  const [shown, setShown] = useState<Shown>('all');
  const list = reviewClaims.filter((claim) => shown === 'all' || verdictsOf(claim).includes(shown));
  return (
    <>
      <p>{words.reviewLead}</p>
      <Filter shown={shown} onShow={setShown} />
      <p className={shared['small']}>
        <output>{words.shown(list.length, reviewClaims.length)}</output>
        {shown !== 'all' && `. ${verdictMeanings[shown]}`}
      </p>
      <ol className={css['claims']}>
        {list.map((claim) => (
          <li key={claim.id}>
            <Link href={claimAddress(claim.id)} className={css['number']}>
              {claim.basis}
            </Link>
            <div>
              <Verdicts claim={claim} />
              <ClaimBody claim={claim} citations={citations} linked={false} brief />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function byTopic(list: readonly Claim[]): readonly (readonly [ClaimTopic, readonly Claim[]])[] {
  const topics = [...new Set(list.map(({ topic }) => topic))];
  return topics.map((topic) => [topic, list.filter((claim) => claim.topic === topic)]);
}

function OtherStatements() {
  const topics = useMemo(() => byTopic(everyClaim.filter((claim) => !reviewClaims.includes(claim))), []);
  return (
    <>
      <p>{words.othersLead}</p>
      {topics.map(([topic, list]) => (
        <Fold key={topic} label={`${topicNames[topic]} (${list.length})`}>
          <ul className={css['claims']}>
            {list.map((claim) => (
              <li key={claim.id}>
                <Link href={claimAddress(claim.id)} className={css['number']}>
                  {claim.basis}
                </Link>
                <div>
                  <ClaimBody claim={claim} citations={citations} linked={false} brief />
                </div>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </>
  );
}

/** Every statement: the 150 of the review in their order, each with what was found, then those of other sources. */
export function ClaimsPage() {
  return (
    <Entry
      title={words.listTitle}
      sections={[
        { id: 'review', title: words.reviewTitle, body: <ReviewStatements /> },
        { id: 'others', title: words.othersTitle, body: <OtherStatements /> },
      ]}
    />
  );
}
