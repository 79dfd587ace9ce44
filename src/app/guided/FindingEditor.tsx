import { useState } from 'react';
import { ageLimitsYears, type NumberLimits, percentLimits, sizeLimitsMm } from '../../../machines/case/caseLimits.ts';
import { type CaseFindingId, findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { extensionStructures } from '../../../machines/vocabulary/staging.ts';
import { addText } from '../../text/addText.ts';
import { isStain, nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import { Button } from '../ui/Button.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { answerOptions } from './answerOption.ts';
import { CloneSelect } from './CloneSelect.tsx';
import { cloneIn, readingIn } from './caseChange.ts';
import css from './FindingEditor.module.css';
import { MitosesForm } from './MitosesForm.tsx';
import { NumberField } from './NumberField.tsx';
import { numberFault, numberIn } from './numberEntry.ts';
import { useStanding, useVisit } from './useVisit.ts';

export type FindingEditorProps = { readonly finding: CaseFindingId; readonly onDone: () => void };

function Readings({ finding, onDone }: FindingEditorProps) {
  const { answer } = useVisit();
  const { caseFile } = useStanding();
  const [clone, setClone] = useState(() => cloneIn(caseFile, finding));
  const reading = readingIn(caseFile, finding);
  return (
    <>
      {finding === 'hCaldesmon' && <CloneSelect value={clone} onChange={setClone} />}
      <fieldset className={css['readings']} aria-label={finding === 'siteText' ? undefined : nameOfFinding(finding)}>
        {answerOptions(finding).map((option) => (
          <Button
            key={option.reading}
            aria-pressed={option.reading === reading}
            className={css['reading']}
            onClick={() => {
              answer(finding, option.reading, clone);
              onDone();
            }}
          >
            {isStain(finding) && <ReadingMark finding={finding} reading={option.reading} />}
            {option.full}
          </Button>
        ))}
      </fieldset>
    </>
  );
}

type NumberProps = FindingEditorProps & {
  readonly limits: NumberLimits;
  readonly before: number | undefined;
  readonly label: string;
  readonly onNumber: (number: number) => void;
};

function NumberOf({ limits, before, label, onNumber, onDone }: NumberProps) {
  const [text, setText] = useState(before === undefined ? '' : String(before));
  const number = numberIn(text, limits);
  return (
    <form
      className={css['number']}
      onSubmit={(event) => {
        event.preventDefault();
        if (number === null) return;
        onNumber(number);
        onDone();
      }}
    >
      <NumberField label={label} value={text} fault={numberFault(text, limits)} onChange={setText} />
      <Button type="submit" look="solid" disabled={number === null}>
        {addText.use}
      </Button>
    </form>
  );
}

function Ki67({ finding, onDone }: FindingEditorProps) {
  const { report } = useVisit();
  const { caseFile } = useStanding();
  const value = findingOf(caseFile, 'ki67');
  const before = typeof value === 'object' && 'percentCells' in value ? value.percentCells : undefined;
  return (
    <>
      <NumberOf
        finding={finding}
        limits={percentLimits}
        before={before}
        label={addText.percent}
        onNumber={(percentCells) => report('ki67', { percentCells })}
        onDone={onDone}
      />
      <div className={css['readings']}>
        {(['equivocal', 'notDone'] as const).map((reading) => (
          <Button
            key={reading}
            className={css['reading']}
            onClick={() => {
              report('ki67', reading);
              onDone();
            }}
          >
            <ReadingMark finding="ki67" reading={reading} />
            {wordsOfReading('ki67', reading)}
          </Button>
        ))}
      </div>
    </>
  );
}

function Extension() {
  const { report } = useVisit();
  const { caseFile } = useStanding();
  const invaded = findingOf(caseFile, 'extension') ?? [];
  return (
    <fieldset className={css['checks']}>
      <legend>{nameOfFinding('extension')}</legend>
      {extensionStructures.map((structure) => (
        <label key={structure}>
          <input
            type="checkbox"
            checked={invaded.includes(structure)}
            onChange={({ target }) =>
              report(
                'extension',
                extensionStructures.filter((id) => (id === structure ? target.checked : invaded.includes(id))),
              )
            }
          />
          {wordsOfReading('extension', structure)}
        </label>
      ))}
      <Button onClick={() => report('extension', [])}>{addText.none}</Button>
    </fieldset>
  );
}

/** Reports a finding, or changes it, with the control that fits its values. */
export function FindingEditor({ finding, onDone }: FindingEditorProps) {
  const { report } = useVisit();
  const { caseFile } = useStanding();
  if (finding === 'mitoses') {
    return (
      <MitosesForm
        value={findingOf(caseFile, 'mitoses')}
        onReport={(value) => {
          report('mitoses', value);
          onDone();
        }}
      />
    );
  }
  if (finding === 'ki67') return <Ki67 finding={finding} onDone={onDone} />;
  if (finding === 'extension') return <Extension />;
  if (finding === 'sizeMm' || finding === 'ageYears') {
    const unit = finding === 'sizeMm' ? 'mm' : 'years';
    return (
      <NumberOf
        finding={finding}
        limits={finding === 'sizeMm' ? sizeLimitsMm : ageLimitsYears}
        before={findingOf(caseFile, finding)}
        label={`${nameOfFinding(finding)} (${unit})`}
        onNumber={(number) => report(finding, number)}
        onDone={onDone}
      />
    );
  }
  return <Readings finding={finding} onDone={onDone} />;
}
