import { useId, useState } from 'react';
import type { ContextItem, ContextSubject, ReportContext } from '../../../machines/report/report.ts';
import { compartmentNames, contextTitles, outcomeText, subjectNames } from '../../text/outcomeText.ts';
import { CitationNotes } from './CitationNotes.tsx';
import css from './Context.module.css';
import shared from './Outcome.module.css';
import { PrintMark } from './Sources.tsx';

function Item({ item }: { readonly item: ContextItem }) {
  const { because, claims, compartment, citations: cited, flagged } = item;
  return (
    <li className={flagged ? css['flagged'] : undefined}>
      {compartment !== null && <span className={css['compartment']}>{compartmentNames[compartment]}</span>}
      {flagged && <span className={css['flag']}>{outcomeText.bearsOnCase}</span>}
      <p>
        <span>{because}</span>
        <PrintMark claims={claims} />
      </p>
      <CitationNotes ids={cited} />
    </li>
  );
}

function bySubject(items: readonly ContextItem[]): readonly (readonly [ContextSubject, readonly ContextItem[]])[] {
  const subjects = [...new Set(items.map(({ about }) => about))];
  return subjects.map((subject) => [subject, items.filter(({ about }) => about === subject)]);
}

function Subjects({ items }: { readonly items: readonly ContextItem[] }) {
  const subjects = bySubject(items);
  return subjects.map(([subject, list]) => (
    <div key={subject} className={css['subject']}>
      {subjects.length > 1 && <h5>{subjectNames[subject]}</h5>}
      <ul className={css['items']}>
        {list.map((item) => (
          <Item key={item.claims[0]} item={item} />
        ))}
      </ul>
    </div>
  ));
}

type PartProps = {
  readonly part: keyof ReportContext;
  readonly items: readonly ContextItem[];
  readonly printing: boolean;
};

function Part({ part, items, printing }: PartProps) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  const unfolded = open || printing;
  return (
    <details
      className={css['part']}
      open={unfolded}
      onToggle={({ currentTarget }) => !printing && setOpen(currentTarget.open)}
    >
      <summary>
        <h4>{contextTitles[part]}</h4>
      </summary>
      {unfolded && <Subjects items={items} />}
    </details>
  );
}

export type ContextProps = {
  readonly context: ReportContext;
  readonly printed: boolean;
  readonly printing: boolean;
};

/** What is published around a conclusion, by subject, each sentence with the tumours that it is about. */
export function Context({ context, printed, printing }: ContextProps) {
  const title = useId();
  const parts = Object.entries(context) as [keyof ReportContext, readonly ContextItem[]][];
  if (parts.every(([, items]) => items.length === 0)) return null;
  return (
    <section
      aria-labelledby={title}
      className={[shared['section'], !printed && css['notPrinted']].filter(Boolean).join(' ')}
    >
      <h3 id={title}>{outcomeText.contextTitle}</h3>
      <p className={shared['quiet']}>{outcomeText.contextNote}</p>
      {parts.map(([part, items]) => (
        <Part key={part} part={part} items={items} printing={printing} />
      ))}
    </section>
  );
}
