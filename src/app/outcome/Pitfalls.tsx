import type { PitfallInReport } from '../../../machines/report/report.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import css from './Outcome.module.css';
import { Sources } from './Sources.tsx';

/** The pitfalls that were met on the way or at the conclusion. */
export function Pitfalls({ pitfalls }: { readonly pitfalls: readonly PitfallInReport[] }) {
  if (pitfalls.length === 0) return null;
  return (
    <section aria-labelledby="outcome-pitfalls" className={css['section']}>
      <h3 id="outcome-pitfalls">{outcomeText.pitfallsTitle}</h3>
      <ul className={css['notes']}>
        {pitfalls.map(({ id, name, because, claims, figures, expertOpinion }) => (
          <li key={id}>
            <strong>{name}.</strong> <span>{because}</span>
            <Sources claims={claims} figures={figures} expertOpinion={expertOpinion} />
          </li>
        ))}
      </ul>
    </section>
  );
}
