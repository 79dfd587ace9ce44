import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { shellText } from '../../text/shellText.ts';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { Footer } from '../ui/Footer.tsx';
import { placeOf } from './pages.ts';
import css from './Shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const places = [
  { to: '/', words: shellText.home },
  { to: '/guided', words: shellText.guided },
  { to: '/check', words: shellText.check },
  { to: '/teach', words: shellText.teach },
  { to: '/cases', words: shellText.cases },
  { to: '/practice', words: shellText.practice },
  { to: '/knowledge', words: shellText.knowledgePage },
  { to: '/about', words: shellText.about },
] as const;

export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const place = placeOf(location);
  return (
    <div className={css['shell']}>
      <a className={css['skip']} href="#content">
        {shellText.skip}
      </a>
      <header className={css['header']}>
        <Link className={css['name']} href="/">
          {shellText.name}
        </Link>
        <nav aria-label={shellText.mainNavigation} className={css['places']}>
          {places.map(({ to, words }) => (
            <Link key={to} href={to} aria-current={place === to ? 'page' : undefined}>
              {words}
            </Link>
          ))}
        </nav>
        <ThemeSwitch />
      </header>
      <main id="content" className={css['content']} tabIndex={-1}>
        <FaultBoundary key={place}>{children}</FaultBoundary>
      </main>
      <Footer />
    </div>
  );
}
