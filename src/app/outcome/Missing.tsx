import { useId, useState } from 'react';
import { readFindings } from '../../../machines/readFindings.ts';
import { findingLabel } from '../../../machines/report/findingLabel.ts';
import type { UnmetFinding, WorkupReport } from '../../../machines/report/report.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import { expansionOf } from '../../text/findingText.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { Labelled } from '../ui/Labelled.tsx';
import { AnswerControl, type AnswerControlProps } from './AnswerControl.tsx';
import css from './Answers.module.css';
import type { CaseControls } from './answers.ts';
import shared from './Outcome.module.css';
import { Sources } from './Sources.tsx';
import { waysToMeet } from './waysToMeet.ts';

type Answerable = AnswerControlProps['finding'];

function MissingFinding({ unmet, controls }: { readonly unmet: UnmetFinding; readonly controls: CaseControls }) {
  const ways = waysToMeet(unmet, readFindings(controls.caseFile));
  const [chosen, choose] = useState<FindingId | undefined>(undefined);
  const finding = chosen !== undefined && ways.includes(chosen) ? chosen : ways[0];
  const title = useId();
  const expansion = ways.length > 0 ? expansionOf(unmet.finding as FindingId) : undefined;
  return (
    <li className={css['missing']} aria-labelledby={title}>
      <h4 id={title}>
        {findingLabel(unmet.finding)}
        {expansion !== undefined && <span className={shared['quiet']}> {expansion}</span>}
      </h4>
      <div className={shared['screenOnly']}>
        {finding === undefined && <p className={shared['quiet']}>{outcomeText.cannotBeEntered}</p>}
        {ways.length > 1 && (
          <Labelled label={outcomeText.answeredWith}>
            {(id) => (
              <select id={id} value={finding} onChange={({ target }) => choose(target.value as FindingId)}>
                {ways.map((way) => (
                  <option key={way} value={way}>
                    {findingLabel(way)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        {finding !== undefined && <AnswerControl key={finding} finding={finding as Answerable} {...controls} />}
      </div>
      <span>{unmet.because}</span>
      <Sources claims={unmet.claims} figures={unmet.figures} expertOpinion={unmet.expertOpinion} />
    </li>
  );
}

/** What a conclusion still lacks, each with its reason and with the means to answer it in place. */
export function Missing({ workup, controls }: { readonly workup: WorkupReport; readonly controls: CaseControls }) {
  if (workup.unmet.length === 0) return null;
  return (
    <section aria-labelledby="outcome-missing" className={shared['section']}>
      <h3 id="outcome-missing" tabIndex={-1}>
        {outcomeText.unmetTitle[workup.kind]}
      </h3>
      <p className={[shared['quiet'], shared['screenOnly']].join(' ')}>{outcomeText.unmetNote}</p>
      <ul className={css['missingList']}>
        {workup.unmet.map((unmet) => (
          <MissingFinding key={unmet.requirement} unmet={unmet} controls={controls} />
        ))}
      </ul>
    </section>
  );
}
