import { Link } from 'wouter';
import { shellText } from '../../text/shellText.ts';
import css from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';

export function NotFoundView() {
  return (
    <div className={css['page']}>
      <PageHeading title={shellText.notFoundTitle} />
      <p>{shellText.notFound}</p>
      <p>
        <Link href="/">{shellText.toHome}</Link>
      </p>
    </div>
  );
}
