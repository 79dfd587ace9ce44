import { reviewCitations } from '../../../machines/evidence/citations/review.ts';
import { knowledge } from '../../../machines/report/knowledge.ts';
import { aboutText } from '../../text/aboutText.ts';
import { homeText } from '../../text/homeText.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { CitationLine } from '../ui/CitationLine.tsx';
import { Mark } from '../ui/Mark.tsx';
import css from './AboutView.module.css';

const readings = [
  { shape: 'full', words: homeText.readings.positive },
  { shape: 'half', words: homeText.readings.focal },
  { shape: 'ring', words: homeText.readings.negative },
  { shape: 'hatched', words: homeText.readings.equivocal },
  { shape: 'dashed', words: homeText.readings.notDone },
] as const;

function Paragraphs({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

export function AboutView() {
  return (
    <div className={`${pageCss['page']} ${css['about']}`}>
      <PageHeading title={aboutText.title} />
      <Paragraphs title={aboutText.isTitle} lines={aboutText.is} />
      <Paragraphs title={aboutText.isNotTitle} lines={aboutText.isNot} />
      <section>
        <h2>{aboutText.certaintyTitle}</h2>
        <dl className={css['terms']}>
          {aboutText.certainty.map(({ term, means }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{aboutText.readingsTitle}</h2>
        <ul className={css['readings']}>
          {readings.map(({ shape, words }) => (
            <li key={shape}>
              <Mark shape={shape} />
              {words}
            </li>
          ))}
        </ul>
        <p>{aboutText.unknown}</p>
      </section>
      <Paragraphs title={aboutText.privacyTitle} lines={aboutText.privacy} />
      <section>
        <h2>{aboutText.sourcesTitle}</h2>
        <p>
          {aboutText.review} <CitationLine citation={{ id: 'tinguria2025', ...reviewCitations.tinguria2025 }} />
        </p>
        {aboutText.licences.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section>
        <h2>{aboutText.knowledgeTitle}</h2>
        <dl className={css['terms']}>
          <div>
            <dt>{aboutText.version}</dt>
            <dd>{knowledge.version}</dd>
          </div>
          <div>
            <dt>{aboutText.digest}</dt>
            <dd className={css['digest']}>{knowledge.digest}</dd>
          </div>
        </dl>
      </section>
    </div>
  );
}
