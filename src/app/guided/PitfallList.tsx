import { guidedText } from '../../text/guidedText.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { Part } from '../ui/Part.tsx';
import css from './Lists.module.css';
import { useStanding } from './useVisit.ts';

const load = () => import('../../../machines/workup/pitfallsMet.ts');

function Met({ pitfallsMet }: Awaited<ReturnType<typeof load>>) {
  const { progress, findings } = useStanding();
  const passed = progress.passages.map(({ step }) => step.id);
  const met = pitfallsMet(passed, progress.outcome, findings);
  if (met.length === 0) return <p className={css['note']}>{guidedText.noPitfalls}</p>;
  return (
    <ul>
      {met.map(({ id, name, because, claims, figures, expertOpinion }) => (
        <li key={id} className={css['pitfall']}>
          <h3>{name}</h3>
          <p>{because}</p>
          <ClaimNotes claims={claims} figures={figures} expertOpinion={expertOpinion} />
        </li>
      ))}
    </ul>
  );
}

/** The known ways to go wrong that the way has met. */
export function PitfallList() {
  const { progress } = useStanding();
  return (
    <section aria-labelledby="pitfalls">
      <h2 id="pitfalls">{guidedText.pitfalls}</h2>
      {progress.passages.length === 0 ? (
        <p className={css['note']}>{guidedText.noPitfalls}</p>
      ) : (
        <Part load={load} quiet>
          {(part) => <Met {...part} />}
        </Part>
      )}
    </section>
  );
}
