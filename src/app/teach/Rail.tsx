import { teachText } from '../../text/teachText.ts';
import { Icon, type IconName } from './Icon.tsx';
import css from './Rail.module.css';
import type { PanelName } from './TeachContext.ts';
import type { ToolName } from './tools.ts';

type ToolProps = {
  readonly icon: IconName;
  readonly words: string;
  readonly shortcut: string;
  /** Whether the key acts now; it stands beside the word then. */
  readonly keyed: boolean;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly narrow?: boolean;
};

function Tool({ icon, words, shortcut, keyed, onPress, disabled, pressed, expanded, narrow = false }: ToolProps) {
  return (
    <button
      type="button"
      className={css['tool']}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={keyed ? shortcut : undefined}
      title={keyed ? `${words} (${shortcut})` : words}
      aria-label={narrow ? words : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
      {!narrow && <span>{words}</span>}
    </button>
  );
}

export type RailProps = {
  readonly keys: boolean;
  readonly panel: PanelName | null;
  readonly isPicture: boolean;
  readonly isOutline: boolean;
  readonly hidesOutcomes: boolean;
  readonly revealing: boolean;
  readonly fullScreen: { readonly can: boolean; readonly on: boolean };
  readonly act: (tool: ToolName) => void;
};

/** The tools beside the diagram, each with its word. */
export function Rail({ keys, panel, isPicture, isOutline, hidesOutcomes, revealing, fullScreen, act }: RailProps) {
  const does = (tool: ToolName, shortcut: string) => ({
    shortcut,
    keyed: keys || shortcut.length > 1,
    onPress: () => act(tool),
  });
  const opens = (name: PanelName, shortcut: string) => ({ ...does(name, shortcut), expanded: panel === name });
  const onPicture = { disabled: !isPicture };
  return (
    <fieldset aria-label={teachText.tools} className={css['rail']}>
      <Tool icon="diagrams" words={teachText.diagrams} {...opens('diagrams', 'm')} />
      <Tool icon="route" words={teachText.routes} {...opens('routes', 'w')} />
      <Tool icon="next" words={teachText.next} {...does('next', 'ArrowRight')} {...onPicture} />
      <Tool icon="back" words={teachText.back} {...does('back', 'ArrowLeft')} {...onPicture} />
      <Tool icon="all" words={teachText.all} {...does('all', 'End')} disabled={!revealing} />
      <Tool icon="hide" words={teachText.hideShort} {...does('hide', 'h')} pressed={hidesOutcomes} />
      <div className={css['pair']}>
        <Tool icon="smaller" words={teachText.zoomOut} {...does('smaller', '-')} {...onPicture} narrow />
        <Tool icon="larger" words={teachText.zoomIn} {...does('larger', '+')} {...onPicture} narrow />
      </div>
      <Tool icon="fit" words={teachText.fit} {...does('fit', '0')} {...onPicture} />
      {fullScreen.can && (
        <Tool icon="full" words={teachText.fullScreen} {...does('full', 'f')} pressed={fullScreen.on} />
      )}
      <Tool icon="outline" words={teachText.outline} {...does('outline', 'o')} pressed={isOutline} />
      <Tool icon="share" words={teachText.share} {...opens('export', 'e')} />
      <Tool icon="keys" words={teachText.keys} {...opens('keys', '?')} />
    </fieldset>
  );
}
