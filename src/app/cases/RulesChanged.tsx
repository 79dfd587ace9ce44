import { useMemo } from 'react';
import { knowledge } from '../../../machines/report/knowledge.ts';
import { casesText } from '../../text/casesText.ts';
import { certaintyNames } from '../../text/outcomeText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import css from './CaseRow.module.css';
import { concludeCase } from './concludeCase.ts';
import type { Concluded, SavedCase } from './savedCase.ts';

/** A conclusion with its certainty, which never goes without it. */
export function ConcludedLine({ concluded }: { readonly concluded: Concluded }) {
  return (
    <span className={css['concluded']}>
      <OutcomeBadge outcome={concluded.outcome} />
      <span className={css['certainty']}>{certaintyNames[concluded.certainty]}</span>
    </span>
  );
}

function Side({
  title,
  version,
  concluded,
}: {
  readonly title: string;
  readonly version: string;
  readonly concluded: Concluded | null;
}) {
  return (
    <div className={css['side']}>
      <dt>
        {title} <span className={css['quiet']}>{casesText.knowledge(version)}</span>
      </dt>
      <dd>{concluded === null ? casesText.notKept : <ConcludedLine concluded={concluded} />}</dd>
    </div>
  );
}

/** What was concluded when the case was saved beside what the rules of today conclude. */
export function RulesChanged({ saved }: { readonly saved: SavedCase }) {
  const { caseFile, concluded } = saved;
  const now = useMemo(() => concludeCase(caseFile), [caseFile]);
  const isSame = concluded !== null && concluded.outcome === now.outcome && concluded.certainty === now.certainty;
  return (
    <div className={isSame ? css['changed'] : `${css['changed']} ${css['differs']}`}>
      <p>
        <b>{casesText.rulesChangedTitle}</b>{' '}
        {concluded !== null && (isSame ? casesText.sameConclusion : casesText.otherConclusion)}
      </p>
      <dl className={css['sides']}>
        <Side title={casesText.whenSaved} version={saved.knowledge.version} concluded={concluded} />
        <Side title={casesText.today} version={knowledge.version} concluded={now} />
      </dl>
    </div>
  );
}
