import type { ReactNode } from 'react';
import css from './Card.module.css';

type CardTone = 'plain' | 'amber' | 'wrong' | 'sunk';

export type CardProps = {
  readonly children: ReactNode;
  readonly tone?: CardTone;
  readonly as?: 'div' | 'section' | 'article' | 'li';
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
};

export function Card({ children, tone = 'plain', as: Part = 'div', className, ...rest }: CardProps) {
  return (
    <Part className={[css['card'], css[tone], className].filter(Boolean).join(' ')} {...rest}>
      {children}
    </Part>
  );
}
