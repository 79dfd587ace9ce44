import { guidedText } from '../../text/guidedText.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import css from './KeyHints.module.css';

export type KeyHintsProps = {
  readonly answers: number;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onBack: (() => void) | null;
};

/** The way back, and the keys as they are; single keys can be switched off. */
export function KeyHints({ answers, on, onSwitch, onBack }: KeyHintsProps) {
  return (
    <div className={css['hints']}>
      <Button look="quiet" className={css['back']} disabled={onBack === null} onClick={() => onBack?.()}>
        {guidedText.back} {on && <Kbd>←</Kbd>}
      </Button>
      <span className={css['keys']}>
        {on && answers > 0 && (
          <span>
            <Kbd>1</Kbd>–<Kbd>{answers}</Kbd> {guidedText.keyAnswer}
          </span>
        )}
        {on && (
          <span>
            <Kbd>?</Kbd> {guidedText.keyWhy}
          </span>
        )}
        {on && (
          <span>
            <Kbd>Esc</Kbd> {guidedText.keyClose}
          </span>
        )}
        <label className={css['switch']}>
          <input type="checkbox" checked={on} onChange={({ target }) => onSwitch(target.checked)} />
          {guidedText.keysOn}
        </label>
      </span>
    </div>
  );
}
