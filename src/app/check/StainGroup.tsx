import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { checkText, panelGroupNames } from '../../text/checkText.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import type { PanelGroup } from './panelGroups.ts';
import css from './StainList.module.css';
import { StainRow } from './StainRow.tsx';
import type { PanelActions } from './usePanelActions.ts';

const mostSuggested = 2;

export type StainGroupProps = {
  readonly group: PanelGroup;
  readonly shown: readonly StainId[];
  readonly suggested: readonly StainId[];
  readonly unfolded: boolean;
  readonly current: StainId;
  readonly actions: PanelActions;
  readonly onUnfold: (unfolded: boolean) => void;
  readonly onGoTo: (stain: StainId) => void;
};

/** A group of stains; the core panel is always open, of the others only what is answered until they are unfolded. */
export function StainGroup(props: StainGroupProps) {
  const { group, shown, suggested, unfolded, current, actions, onUnfold, onGoTo } = props;
  const name = panelGroupNames[group.id];
  const hidden = suggested.filter((stain) => group.stains.includes(stain) && !shown.includes(stain));
  return (
    <section className={css['group']} aria-label={name}>
      {group.id === 'core' ? (
        <h3 className={css['coreName']}>{name}</h3>
      ) : (
        <div className={css['groupHead']}>
          <h3>
            <button
              type="button"
              className={css['fold']}
              data-row={`group-${group.id}`}
              aria-expanded={unfolded}
              onClick={() => onUnfold(!unfolded)}
            >
              {name} <span className={css['count']}>{group.stains.length}</span>
            </button>
          </h3>
          {hidden.slice(0, mostSuggested).map((stain) => (
            <button
              key={stain}
              type="button"
              className={css['suggested']}
              aria-label={checkText.suggested(nameOfFinding(stain))}
              onClick={() => onGoTo(stain)}
            >
              {nameOfFinding(stain)}
            </button>
          ))}
        </div>
      )}
      {shown.map((stain) => (
        <StainRow key={stain} stain={stain} current={stain === current} actions={actions} />
      ))}
    </section>
  );
}
