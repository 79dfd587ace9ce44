import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { type ExtensionStructure, extensionStructures } from '../../../machines/vocabulary/staging.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import css from './Answers.module.css';
import type { CaseControls } from './answers.ts';

/** The adjoining structures of the head and neck that are invaded, or none of them. */
export function ExtensionField({ caseFile, onReport, onWithdraw }: CaseControls) {
  const stated = caseFile.staging?.extension;
  const toggle = (structure: ExtensionStructure, invaded: boolean): void => {
    const next = extensionStructures.filter((one) => (one === structure ? invaded : stated?.includes(one)));
    if (next.length === 0) onWithdraw('extension');
    else onReport('extension', next);
  };
  return (
    <fieldset className={css['structures']}>
      <legend>{findingNames.extension.name}</legend>
      <label>
        <input
          type="checkbox"
          checked={stated?.length === 0}
          onChange={({ target }) => (target.checked ? onReport('extension', []) : onWithdraw('extension'))}
        />
        {outcomeText.noneInvaded}
      </label>
      {extensionStructures.map((structure) => (
        <label key={structure}>
          <input
            type="checkbox"
            checked={stated?.includes(structure) ?? false}
            onChange={({ target }) => toggle(structure, target.checked)}
          />
          {findingNames.extension.values[structure]}
        </label>
      ))}
    </fieldset>
  );
}
