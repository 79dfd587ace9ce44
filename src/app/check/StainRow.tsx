import { readingLabels } from '../../../machines/vocabulary/findingNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { expansionOf, nameOfFinding } from '../../text/findingText.ts';
import { readingIn } from '../guided/caseChange.ts';
import { useStanding, useVisit } from '../guided/useVisit.ts';
import { wordsInCase } from '../guided/wordsInCase.ts';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { answerKeysOf } from './answerKeys.ts';
import { AntibodyOfKeratin, CloneOfCaldesmon } from './BesideStain.tsx';
import { Ki67Percent } from './Ki67Percent.tsx';
import css from './StainRow.module.css';
import type { PanelActions } from './usePanelActions.ts';

/** What a laboratory states beside a reading; undefined where it states nothing. */
function beside(words: string | undefined): string | undefined {
  return words === undefined ? undefined : /\((.*)\)$/.exec(words)?.[1];
}

export type StainRowProps = {
  readonly stain: StainId;
  readonly current: boolean;
  readonly actions: PanelActions;
};

/** One stain with its readings as radio buttons; only the current row of the list is in the tab order. */
export function StainRow({ stain, current, actions }: StainRowProps) {
  const { withdraw } = useVisit();
  const { caseFile } = useStanding();
  const name = nameOfFinding(stain);
  const stated = readingIn(caseFile, stain);
  const said = beside(wordsInCase(caseFile, stain));
  const nameId = `stain-${stain}`;
  return (
    <fieldset className={css['row']} data-row={stain} data-current={current || undefined} aria-labelledby={nameId}>
      <span className={css['name']}>
        <span id={nameId} title={expansionOf(stain)}>
          {name}
        </span>
        {said !== undefined && <span className={css['beside']}>{said}</span>}
      </span>
      {stain === 'ki67' && <Ki67Percent tabbable={current} />}
      {answerKeysOf(stain).map(({ reading }) => {
        const { label, sign } = readingLabels[reading];
        return (
          <label key={reading} className={css['cell']} data-reading={reading} title={label}>
            <input
              type="radio"
              name={`panel-${stain}`}
              value={reading}
              checked={reading === stated}
              tabIndex={current ? 0 : -1}
              onChange={() => actions.answer(stain, reading)}
              onClick={() => reading === stated && withdraw(stain)}
            />
            {reading === stated && <ReadingMark finding={stain} reading={reading} />}
            <span aria-hidden="true">{sign}</span>
            <VisuallyHidden>{label}</VisuallyHidden>
          </label>
        );
      })}
      {stain === 'cytokeratin' && stated !== null && <AntibodyOfKeratin actions={actions} />}
      {stain === 'hCaldesmon' && stated !== null && <CloneOfCaldesmon reading={stated} />}
    </fieldset>
  );
}
