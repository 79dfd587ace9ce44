import { guidedText } from '../../text/guidedText.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useVisit } from './useVisit.ts';

/** Takes back the last change of the case. */
export function Undo() {
  const { past, undo } = useVisit();
  return (
    <Button look="quiet" onClick={undo} disabled={past.length === 0} aria-keyshortcuts="Control+Z">
      {guidedText.undo} <Kbd>Ctrl Z</Kbd>
    </Button>
  );
}
