import type { Report } from '../../../machines/report/report.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { certaintyMeanings, certaintyNames, kindNames, outcomeText } from '../../text/outcomeText.ts';
import { FamilyGlyph } from '../ui/FamilyGlyph.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import css from './Conclusion.module.css';
import { NoteList } from './NoteList.tsx';
import { Sources } from './Sources.tsx';

/** The conclusion in one sentence, whether the second reader agrees, how sure it is, what it means, and for an open one what to do next; the rest of it follows below. */
export function Conclusion({ report }: { readonly report: Report }) {
  const { workup, handoff, secondReader } = report;
  const { agreement } = secondReader;
  const { outcome, name, alsoCalled, kind, certainty, meaning, unmet } = workup;
  const { family } = outcomeNames[outcome];
  const headline = outcomeText.alsoCalled(name, alsoCalled);
  const isOpen = kind !== 'diagnosis';
  return (
    <div className={[css['conclusion'], css[family], isOpen && css['open']].filter(Boolean).join(' ')}>
      <p className={css['kind']}>{kindNames[kind]}</p>
      <h2 tabIndex={-1} className={css['headline']}>
        <FamilyGlyph family={family} />
        <span>{headline}</span>
      </h2>
      <p className={css[agreement.verdict]}>{agreement.because}</p>
      <p>
        <strong className={css[certainty]}>{certaintyNames[certainty]}.</strong>{' '}
        {certaintyMeanings[certainty](unmet.length)}
      </p>
      <div>
        <span>{meaning.because}</span>
        <Sources claims={meaning.claims} figures={meaning.figures} expertOpinion={meaning.expertOpinion} />
      </div>
      {isOpen && handoff !== null && (
        <div className={css['next']}>
          <h3>{outcomeText.nextTitle}</h3>
          <NoteList notes={handoff.points.slice(0, 1)} />
        </div>
      )}
      <output>
        <VisuallyHidden>{outcomeText.announce(headline, certaintyNames[certainty])}</VisuallyHidden>
      </output>
    </div>
  );
}
