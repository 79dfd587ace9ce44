import { useState } from 'react';
import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';
import { guidedText } from '../../text/guidedText.ts';
import { Card } from '../ui/Card.tsx';
import { Part } from '../ui/Part.tsx';
import { AnswerChip } from './AnswerChip.tsx';
import { Fold } from './Fold.tsx';
import css from './TrailColumn.module.css';
import { TrailStep } from './TrailStep.tsx';
import { besideTheTrail } from './trail.ts';
import { useStanding, useVisit } from './useVisit.ts';

const loadAdd = () => import('./AddFinding.tsx');
const loadSpecimen = () => import('./SpecimenPanel.tsx');

/** What is known so far: the answers of the way, what is kept beside it, and what can be added at any time. */
export function TrailColumn() {
  const { onceAnswered } = useVisit();
  const { progress, trail, caseFile } = useStanding();
  const [changing, setChanging] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [specimen, setSpecimen] = useState(false);
  const { kept, alsoReported } = besideTheTrail(progress, trail, caseFile, onceAnswered);
  const chips = (group: string, findings: readonly CaseFindingId[]) => (
    <ul className={css['chips']}>
      {findings.map((finding) => (
        <li key={finding}>
          <AnswerChip
            finding={finding}
            changing={changing === `${group} ${finding}`}
            onChange={(on) => setChanging(on ? `${group} ${finding}` : null)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={css['column']} data-keeps-keys={changing === null && !adding ? undefined : true}>
      <section aria-labelledby="trail">
        <h2 id="trail" tabIndex={-1} className={css['title']}>
          {guidedText.trail}
        </h2>
        {trail.length === 0 && <p className={css['note']}>{guidedText.trailEmpty}</p>}
        <ol>
          {trail.map((entry) => (
            <li key={entry.step.id} className={css['entry']}>
              <TrailStep entry={entry} changing={changing} setChanging={setChanging} />
            </li>
          ))}
        </ol>
      </section>
      {kept.length > 0 && (
        <Card as="section" className={css['kept']} aria-labelledby="kept">
          <h3 id="kept">{guidedText.keptTitle}</h3>
          <p className={css['note']}>{guidedText.keptNote}</p>
          {chips('kept', kept)}
        </Card>
      )}
      {alsoReported.length > 0 && (
        <section aria-labelledby="also">
          <h3 id="also">{guidedText.alsoKnown}</h3>
          <p className={css['note']}>{guidedText.alsoKnownNote}</p>
          {chips('also', alsoReported)}
        </section>
      )}
      <div>
        <Fold label={guidedText.addTitle} open={adding} onToggle={setAdding}>
          <Part load={loadAdd}>{({ AddFinding }) => <AddFinding />}</Part>
        </Fold>
        <Fold label={guidedText.specimenTitle} open={specimen} onToggle={setSpecimen}>
          <Part load={loadSpecimen}>{({ SpecimenPanel }) => <SpecimenPanel />}</Part>
        </Fold>
      </div>
    </div>
  );
}
