import { type ReactNode, useEffect, useRef } from 'react';
import { shellText } from '../../text/shellText.ts';

let firstPage = true;

export type PageHeadingProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
};

/** The heading of a page: sets the title of the document, and takes the focus when the page was reached by a link. */
export function PageHeading({ title, children = title, className }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === shellText.name ? title : shellText.title(title);
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
