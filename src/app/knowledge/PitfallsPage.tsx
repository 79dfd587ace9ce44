import { pitfallPageText as words } from '../../text/sourcePageText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { Entry } from './Entry.tsx';
import { everyPitfall } from './inWorkup.ts';
import shared from './Knowledge.module.css';
import css from './PitfallsPage.module.css';
import { Sourced } from './Sourced.tsx';

/** Every pitfall, with where it is met and what it stands on. */
export function PitfallsPage() {
  return (
    <Entry
      title={words.title}
      lead={<p>{words.lead}</p>}
      sections={everyPitfall.map((pitfall) => ({
        id: pitfall.id,
        title: pitfall.name,
        body: (
          <>
            <Sourced reason={pitfall} />
            {(pitfall.at ?? []).map((step) => (
              <p key={step} className={shared['small']}>
                {words.at(stepQuestions[step])}
              </p>
            ))}
            <ul className={css['on']}>
              {(pitfall.on ?? []).map((outcome) => (
                <li key={outcome}>
                  <OutcomeBadge outcome={outcome} plain />
                </li>
              ))}
            </ul>
          </>
        ),
      }))}
    />
  );
}
