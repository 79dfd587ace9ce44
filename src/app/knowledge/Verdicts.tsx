import type { Claim } from '../../../machines/evidence/claim.ts';
import { verdictsOf } from '../../../machines/evidence/reviewVerdict.ts';
import { verdictMeanings, verdictNames } from '../../text/sourcePageText.ts';
import css from './Verdicts.module.css';

/** What was found about a sentence of the review, in words; `full` says what each word means. */
export function Verdicts({ claim, full = false }: { readonly claim: Claim; readonly full?: boolean }) {
  return (
    <ul className={css['verdicts']}>
      {verdictsOf(claim).map((verdict) => (
        <li key={verdict}>
          <span className={[css['verdict'], css[verdict]].join(' ')} title={verdictMeanings[verdict]}>
            {verdictNames[verdict]}
          </span>
          {full && ` ${verdictMeanings[verdict]}`}
        </li>
      ))}
    </ul>
  );
}
