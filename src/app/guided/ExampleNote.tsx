import { Part } from '../ui/Part.tsx';
import { useVisit } from './useVisit.ts';

const load = () => import('./ExampleWords.tsx');

/** Says of a case that is not the user's own where it comes from. */
export function ExampleNote() {
  const { example } = useVisit();
  if (example === null) return null;
  return (
    <Part load={load} quiet>
      {({ ExampleWords }) => <ExampleWords example={example} />}
    </Part>
  );
}
