import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { hCaldesmonCloneClass } from '../../../machines/vocabulary/cloneClass.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import { questionOf } from '../../text/askText.ts';
import { expansionOf, isStain } from '../../text/findingText.ts';
import { guidedText } from '../../text/guidedText.ts';
import { phaseNames, stepQuestions } from '../../text/stepText.ts';
import { Part } from '../ui/Part.tsx';
import { setSingleKeys, useSingleKeys } from '../ui/useSingleKeys.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { AntibodySelect } from './AntibodySelect.tsx';
import { answerOptions } from './answerOption.ts';
import { Fold } from './Fold.tsx';
import { KeyHints } from './KeyHints.tsx';
import css from './Question.module.css';
import { lastAnswer } from './trail.ts';
import { useKeys } from './useKeys.ts';
import { useStanding, useVisit } from './useVisit.ts';
import { WhyNow } from './WhyNow.tsx';

const loadMeanings = () => import('./Meanings.tsx');
const loadGuide = () => import('./StainGuide.tsx');
const loadMitoses = () => import('./MitosesForm.tsx');
const loadClone = () => import('./CloneSelect.tsx');

export type FoldId = 'guide' | 'why' | 'meanings';

/** What stays the same from one question to the next. */
export type QuestionSettings = {
  readonly open: ReadonlySet<FoldId>;
  readonly setOpen: (open: ReadonlySet<FoldId>) => void;
  /** Set where an answer was given from the row itself: the next question then takes the focus over from it. */
  readonly takesFocusRef: RefObject<boolean>;
};

export function Question({ open, setOpen, takesFocusRef }: QuestionSettings) {
  const keys = useSingleKeys();
  const { answer, withdraw, report } = useVisit();
  const { progress, findings } = useStanding();
  const { at, ask } = progress;
  const [chosen, setChosen] = useState<FindingId | null>(null);
  const [clone, setClone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (takesFocusRef.current) heading.current?.focus();
    takesFocusRef.current = false;
  }, [takesFocusRef]);

  const finding = chosen ?? ask?.finding ?? null;
  const options = useMemo(() => (finding === null ? [] : answerOptions(finding)), [finding]);

  const fold = (id: FoldId, to: boolean): void => {
    const after = new Set(open);
    if (to) after.add(id);
    else after.delete(id);
    setOpen(after);
  };
  const choose = (reading: string): void => {
    if (finding === null) return;
    answer(finding, reading, finding === 'hCaldesmon' ? clone : undefined);
  };
  const back = (): boolean => {
    const last = lastAnswer(progress, findings);
    if (last !== null) withdraw(last);
    return last !== null;
  };

  useKeys(({ key, ctrlKey, metaKey }) => {
    if (!keys || ctrlKey || metaKey) return false;
    if (key === 'ArrowLeft' || key === 'Backspace') return back();
    if (key === '?') {
      fold('why', !open.has('why'));
      return true;
    }
    if (key === 'Escape' && open.size > 0) {
      setOpen(new Set());
      return true;
    }
    const option = finding === 'mitoses' ? undefined : options[Number(key) - 1];
    if (option === undefined) return false;
    choose(option.reading);
    return true;
  });

  if (at === null || ask === null || finding === null) return null;
  const expansion = isStain(finding) ? expansionOf(finding) : undefined;
  const cloneClass = finding === 'hCaldesmon' ? hCaldesmonCloneClass(clone) : undefined;
  return (
    <section className={css['question']} aria-labelledby="question">
      <p className={css['step']}>
        <span>{phaseNames[at.phase]}</span> <span>{stepQuestions[at.id]}</span>
      </p>
      <h2 id="question" ref={heading} tabIndex={-1} className={css['asks']}>
        {questionOf(finding)}
      </h2>
      {expansion !== undefined && <p className={css['expansion']}>{expansion}</p>}
      {ask.accepts !== undefined && (
        <div className={css['selects']}>
          <AntibodySelect of={[ask.finding, ...ask.accepts]} value={finding} onChoose={setChosen} />
          {finding === 'hCaldesmon' && (
            <Part load={loadClone} quiet>
              {({ CloneSelect }) => <CloneSelect value={clone} onChange={setClone} />}
            </Part>
          )}
        </div>
      )}
      {finding === 'mitoses' ? (
        <Part load={loadMitoses}>
          {({ MitosesForm }) => (
            <MitosesForm
              value={undefined}
              onReport={(value) => {
                takesFocusRef.current = true;
                report('mitoses', value);
              }}
            />
          )}
        </Part>
      ) : (
        <AnswerRow
          finding={finding}
          options={options}
          keys={keys}
          onChoose={(reading) => {
            takesFocusRef.current = true;
            choose(reading);
          }}
        />
      )}
      <KeyHints
        answers={finding === 'mitoses' ? 0 : options.length}
        on={keys}
        onSwitch={setSingleKeys}
        onBack={lastAnswer(progress, findings) === null ? null : back}
      />
      <div className={css['folds']}>
        <Fold label={guidedText.whyNow} open={open.has('why')} onToggle={(to) => fold('why', to)}>
          <WhyNow step={at.id} />
        </Fold>
        <Fold label={guidedText.meanings} open={open.has('meanings')} onToggle={(to) => fold('meanings', to)}>
          <Part load={loadMeanings}>
            {({ Meanings }) => (
              <Meanings finding={finding} alsoKnown={cloneClass === undefined ? {} : { hCaldesmonClone: cloneClass }} />
            )}
          </Part>
        </Fold>
        {isStain(finding) && (
          <Fold label={guidedText.howToRead} open={open.has('guide')} onToggle={(to) => fold('guide', to)}>
            <Part load={loadGuide}>{({ StainGuide }) => <StainGuide stain={finding} />}</Part>
          </Fold>
        )}
      </div>
    </section>
  );
}
