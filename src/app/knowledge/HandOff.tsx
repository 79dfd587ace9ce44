import type { Note } from '../../../machines/evidence/note.ts';
import { contextOf } from '../../../machines/report/contextOf.ts';
import { pointers } from '../../../machines/report/pointers.ts';
import { caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { type EntityId, leiomyosarcomaIds, type OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { handOffNotes, figurePageText as words } from '../../text/knowledgeText.ts';
import { Context } from '../outcome/Context.tsx';
import { Fold } from './Fold.tsx';
import { diagnosesOf } from './inWorkup.ts';
import shared from './Knowledge.module.css';
import { Sourced } from './Sourced.tsx';

const isLeiomyosarcoma = (outcome: OutcomeId): outcome is (typeof leiomyosarcomaIds)[number] =>
  leiomyosarcomaIds.some((id) => id === outcome);

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul className={shared['items']}>
      {notes.map((note) => (
        <li key={note.id}>
          <Sourced reason={note} />
        </li>
      ))}
    </ul>
  );
}

function Published({ outcome }: { readonly outcome: OutcomeId }) {
  const context = contextOf(outcome, { schema: caseSchema });
  if (Object.values(context).every((items) => items.length === 0)) return null;
  return (
    <Fold label={words.contextFor(outcomeNames[outcome].name)}>
      <Context context={context} printed printing={false} />
    </Fold>
  );
}

/** How an entity is graded and staged, or where it goes on, and what is published around it. */
export function HandOff({ entity }: { readonly entity: EntityId }) {
  const diagnoses = diagnosesOf(entity);
  const pointed = diagnoses.filter((outcome) => !isLeiomyosarcoma(outcome));
  return (
    <>
      {pointed.length < diagnoses.length && <Notes notes={handOffNotes} />}
      {pointed.map((outcome) => (
        <div key={outcome}>
          {pointed.length > 1 && <h3>{outcomeNames[outcome].name}</h3>}
          <Notes notes={isLeiomyosarcoma(outcome) ? [] : pointers[outcome]} />
        </div>
      ))}
      {diagnoses.map((outcome) => (
        <Published key={outcome} outcome={outcome} />
      ))}
    </>
  );
}
