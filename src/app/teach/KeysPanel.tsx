import { guidedText } from '../../text/guidedText.ts';
import { shellText } from '../../text/shellText.ts';
import { teachText } from '../../text/teachText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { setSingleKeys, useSingleKeys } from '../ui/useSingleKeys.ts';
import css from './Panel.module.css';

/** The keys of the lesson, and the way to switch single keys off. */
export function KeysPanel() {
  const on = useSingleKeys();
  return (
    <>
      <dl className={css['keys']}>
        {teachText.keyRows.map(({ keys, words }) => (
          <div key={words} className={css['row']}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>{teachText.mouseNote}</p>
      <label className={css['switch']}>
        <input type="checkbox" checked={on} onChange={({ target }) => setSingleKeys(target.checked)} />
        {guidedText.keysOn}
      </label>
      <p className={css['note']}>{shellText.notADevice}</p>
    </>
  );
}
