import type { ComponentProps } from 'react';
import css from './Button.module.css';

type ButtonLook = 'solid' | 'outline' | 'quiet';

export type ButtonProps = ComponentProps<'button'> & { readonly look?: ButtonLook };

export function Button({ look = 'outline', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={[css['button'], css[look], className].filter(Boolean).join(' ')} {...rest} />;
}
