import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import type { Claim } from '../../../machines/evidence/claim.ts';
import { reviewClaims, reviewErrorsOf } from '../../../machines/evidence/reviewVerdict.ts';
import { entitiesNamedBy } from '../../../machines/panel/agreement.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { aboutTumours, topicNames, claimPageText as words } from '../../text/sourcePageText.ts';
import { readAsWords } from '../../text/sourceText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { ClaimBody } from '../ui/ClaimBody.tsx';
import { claimAddress, entityAddress, stainAddress } from '../ui/knowledgeAddress.ts';
import { pitfallAddress } from './addresses.ts';
import { Entry } from './Entry.tsx';
import shared from './Knowledge.module.css';
import { claimByBasis, claimById, type Use, usesOfClaim } from './usesOf.ts';
import { Verdicts } from './Verdicts.tsx';

function OutcomeLink({ outcome }: { readonly outcome: OutcomeId }) {
  const [entity] = entitiesNamedBy[outcome];
  const { name } = outcomeNames[outcome];
  return entity === undefined ? name : <Link href={entityAddress(entity)}>{name}</Link>;
}

function UseOf({ use }: { readonly use: Use }) {
  switch (use.kind) {
    case 'step':
      return `${stepQuestions[use.step]} ${use.reading ?? words.asked}`;
    case 'conclusion':
    case 'pointer':
      return <OutcomeLink outcome={use.outcome} />;
    case 'requirement':
      return use.because;
    case 'pitfall':
      return <Link href={pitfallAddress(use.pitfall.id)}>{use.pitfall.name}</Link>;
    case 'context':
      return <Link href={entityAddress(use.of)}>{entityNames[use.of].name}</Link>;
    case 'guide':
      return <Link href={stainAddress(use.stain)}>{stainNames[use.stain].name}</Link>;
    case 'grading':
      return words.gradingUse;
    case 'staging':
      return words.stagingUse;
    case 'secondReader':
      return words.secondReaderUse;
  }
}

function Found({ claim }: { readonly claim: Claim }) {
  return (
    <>
      <Verdicts claim={claim} full />
      <ul className={shared['items']}>
        {reviewErrorsOf(claim.id).map(({ id, kind, what, whatWeDo }) => (
          <li key={id}>
            <p>
              <b>{id}</b> <span className={shared['small']}>{words[kind]}</span>
            </p>
            <p>{what}</p>
            <p>
              <span className={shared['quiet']}>{words.whatWeDo}:</span> {whatWeDo}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function About({ claim }: { readonly claim: Claim }) {
  const { topic, compartment, readAs, restsOn = [] } = claim;
  return (
    <dl className={shared['facts']}>
      <div>
        <dt>{words.topic}</dt>
        <dd>
          {topicNames[topic]}. {compartment !== undefined && aboutTumours[compartment]}
        </dd>
      </div>
      <div>
        <dt>{words.readAs}</dt>
        <dd>{readAsWords[readAs]}</dd>
      </div>
      {restsOn.length > 0 && (
        <div>
          <dt>{words.restsOn}</dt>
          <dd className={shared['inline']}>
            {restsOn.map((basis) => {
              const found = claimByBasis(basis);
              return found === undefined ? (
                basis
              ) : (
                <Link key={basis} href={claimAddress(found.id)}>
                  {words.title(basis)}
                </Link>
              );
            })}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Uses({ claim }: { readonly claim: Claim }) {
  const uses = usesOfClaim(claim.id);
  if (uses.length === 0) return <p>{words.notUsed}</p>;
  return (
    <ul className={shared['items']}>
      {uses.map((use, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of uses never moves.
        <li key={place}>
          <span className={shared['small']}>{words.use[use.kind]}</span> <UseOf use={use} />
        </li>
      ))}
    </ul>
  );
}

export { claimById };

/** The page of a statement: its words and correction, its citations, what was found about it, and what stands on it. */
export function ClaimPage({ claim }: { readonly claim: Claim }) {
  return (
    <Entry
      title={words.title(claim.basis)}
      lead={
        <>
          <ClaimBody claim={claim} citations={citations} linked={false} />
          {claim.citations.length === 0 && <p>{words.noSource}</p>}
        </>
      }
      sections={[
        reviewClaims.includes(claim) ? { id: 'found', title: words.found, body: <Found claim={claim} /> } : null,
        { id: 'about', title: words.about, body: <About claim={claim} /> },
        { id: 'uses', title: words.usedTitle, body: <Uses claim={claim} /> },
      ]}
    />
  );
}
