import { readingLabels } from '../../../machines/vocabulary/findingNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { checkText } from '../../text/checkText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { answerKeysOf } from './answerKeys.ts';
import css from './StainList.module.css';

/** The keys that the current row takes; a stain with readings of its own has keys of its own. */
export function KeyLine({ stain, pending }: { readonly stain: StainId; readonly pending: boolean }) {
  const { keys } = checkText;
  return (
    <ul className={css['keys']} aria-label={keys.title}>
      <li>
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd> {keys.move}
      </li>
      {answerKeysOf(stain).map(({ key, reading }) => (
        <li key={key}>
          <Kbd>{key === '-' ? '−' : key}</Kbd> {readingLabels[reading].label}
        </li>
      ))}
      <li>
        <Kbd>Del</Kbd> {keys.clear}
      </li>
      <li>
        {keys.letters} {keys.find}
      </li>
      <li>
        <Kbd>Enter</Kbd> {keys.onward}
      </li>
      {pending && (
        <li>
          <Kbd>Esc</Kbd> {keys.skip}
        </li>
      )}
    </ul>
  );
}
