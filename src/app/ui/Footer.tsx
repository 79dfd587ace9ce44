import { knowledge } from '../../../machines/report/knowledge.ts';
import { shellText } from '../../text/shellText.ts';
import css from './Footer.module.css';

export function Footer() {
  return (
    <footer className={css['footer']}>
      <p>{shellText.notADevice}</p>
      <p>
        <span title={knowledge.digest}>{shellText.knowledge(knowledge.version, knowledge.digest)}</span>
      </p>
    </footer>
  );
}
