import type { PathStep } from '../../../machines/report/report.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { stepQuestions } from '../../text/stepText.ts';
import { Chip } from '../ui/Reading.tsx';
import shared from './Outcome.module.css';
import css from './Path.module.css';
import { Sources } from './Sources.tsx';

export type PathProps = {
  readonly path: readonly PathStep[];
  readonly onShowPath?: ((step: StepId) => void) | undefined;
};

function Step({ step, onShowPath }: { readonly step: PathStep; readonly onShowPath: PathProps['onShowPath'] }) {
  const readings = Object.entries(step.reading) as [FindingId, string][];
  return (
    <li>
      <div className={css['stepHead']}>
        <h4>{stepQuestions[step.step]}</h4>
        {onShowPath !== undefined && (
          <button
            type="button"
            className={css['showStep']}
            aria-label={outcomeText.showStepOf(stepQuestions[step.step])}
            onClick={() => onShowPath(step.step)}
          >
            {outcomeText.showStep}
          </button>
        )}
      </div>
      <p className={shared['chips']}>
        {readings.length === 0 && <span className={shared['quiet']}>{outcomeText.nothingReported}</span>}
        {readings.map(([finding, reading]) => (
          <Chip key={finding} finding={finding} reading={reading} />
        ))}
      </p>
      <span>
        <span className={css['branch']}>{step.branch}.</span> {step.because}
      </span>
      <Sources claims={step.claims} figures={step.figures} expertOpinion={step.expertOpinion} />
    </li>
  );
}

/** The way to the conclusion, step by step, with what was read and why the branch was taken. */
export function Path({ path, onShowPath }: PathProps) {
  return (
    <section aria-labelledby="outcome-path" className={shared['section']}>
      <h3 id="outcome-path">{outcomeText.pathTitle}</h3>
      <ol className={css['path']}>
        {path.map((step) => (
          <Step key={step.step} step={step} onShowPath={onShowPath} />
        ))}
      </ol>
    </section>
  );
}
