import { useId, useState } from 'react';
import { shellText } from '../../text/shellText.ts';
import css from './ThemeSwitch.module.css';

const themes = ['system', 'light', 'dark'] as const;

type Theme = (typeof themes)[number];

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>('system');
  const id = useId();
  const choose = (next: Theme): void => {
    show(next);
    setTheme(next);
  };
  return (
    <div className={css['theme']}>
      <label htmlFor={id}>{shellText.theme}</label>
      <select id={id} value={theme} onChange={({ target }) => choose(target.value as Theme)}>
        {themes.map((id) => (
          <option key={id} value={id}>
            {shellText.themes[id]}
          </option>
        ))}
      </select>
    </div>
  );
}
