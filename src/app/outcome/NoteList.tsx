import type { Note } from '../../../machines/evidence/note.ts';
import css from './Outcome.module.css';
import { Sources } from './Sources.tsx';

/** Sentences with their sources, one under the other. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul className={css['notes']}>
      {notes.map(({ id, because, claims, expertOpinion }) => (
        <li key={id}>
          <span>{because}</span>
          <Sources claims={claims} expertOpinion={expertOpinion} />
        </li>
      ))}
    </ul>
  );
}
