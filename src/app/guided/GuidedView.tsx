import { useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { guidedText } from '../../text/guidedText.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Part } from '../ui/Part.tsx';
import { useSingleKeys } from '../ui/useSingleKeys.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { ExampleNote } from './ExampleNote.tsx';
import { standingOfDiagnoses } from './exclusion.ts';
import css from './GuidedView.module.css';
import { type FoldId, Question } from './Question.tsx';
import { Undo } from './Undo.tsx';
import { useExampleInAddress } from './useExampleInAddress.ts';
import { useKeys } from './useKeys.ts';
import { useStanding, useVisit, useVisitRoot, VisitContext } from './useVisit.ts';
import { useWide } from './useWide.ts';

/** Where the case stands on the diagrams. */
const onDiagram = '/teach?case=current';

const loadConcluded = () => import('./Concluded.tsx');

const loadTrail = () => import('./TrailColumn.tsx');

const loadLists = () => import('./Lists.tsx');

const loadSide = () => import('./Side.tsx');

const loadCaseOpener = () => import('./CaseOpener.tsx');

function Tools() {
  const { startAgain, conclude, goOn } = useVisit();
  const { closed, progress } = useStanding();
  const keys = useSingleKeys();
  const [, goTo] = useLocation();
  return (
    <>
      <Button look="quiet" onClick={() => goTo(onDiagram)} aria-keyshortcuts={keys ? 'd' : undefined}>
        {guidedText.showOnDiagram} {keys && <Kbd>d</Kbd>}
      </Button>
      <Part load={loadCaseOpener} quiet>
        {({ CaseOpener }) => <CaseOpener />}
      </Part>
      <Button look="quiet" onClick={startAgain}>
        {guidedText.startAgain}
      </Button>
      <Link className={css['link']} href="/check">
        {guidedText.toCheck}
      </Link>
      {closed && <Button onClick={goOn}>{guidedText.goOn}</Button>}
      {!closed && progress.outcome === null && <Button onClick={conclude}>{guidedText.conclude}</Button>}
    </>
  );
}

function Centre() {
  const { progress } = useStanding();
  const [open, setOpen] = useState<ReadonlySet<FoldId>>(new Set());
  const takesFocusRef = useRef(false);
  if (progress.outcome !== null) {
    return <Part load={loadConcluded}>{({ Concluded }) => <Concluded takesFocusRef={takesFocusRef} />}</Part>;
  }
  return (
    <Question
      key={`${progress.at.id} ${progress.ask.finding}`}
      open={open}
      setOpen={setOpen}
      takesFocusRef={takesFocusRef}
    />
  );
}

function Trail() {
  return (
    <Part load={loadTrail} quiet>
      {({ TrailColumn }) => <TrailColumn />}
    </Part>
  );
}

function ListsOfDiagnoses() {
  return (
    <Part load={loadLists} quiet>
      {({ Lists }) => <Lists />}
    </Part>
  );
}

function Drawers() {
  const { trail, findings } = useStanding();
  const possible = useMemo(() => standingOfDiagnoses(findings).reachable.length, [findings]);
  const [side, setSide] = useState<'trail' | 'lists' | null>(null);
  const answers = trail.reduce((count, entry) => count + entry.answers.length, 0);
  return (
    <div className={css['drawers']}>
      <Button aria-haspopup="dialog" onClick={() => setSide('trail')}>
        {guidedText.trailButton(answers)}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => setSide('lists')}>
        {guidedText.listsButton(possible)}
      </Button>
      <Undo />
      <Part load={loadSide} quiet>
        {({ Side }) => (
          <>
            <Side label={guidedText.trail} open={side === 'trail'} onClose={() => setSide(null)}>
              <Trail />
            </Side>
            <Side label={guidedText.possible} open={side === 'lists'} onClose={() => setSide(null)}>
              <ListsOfDiagnoses />
            </Side>
          </>
        )}
      </Part>
    </div>
  );
}

/** Says in words how many diagnoses are left, wherever the lists are shown. */
function Announced() {
  const { findings } = useStanding();
  const { reachable, leftOpen, excluded } = useMemo(() => standingOfDiagnoses(findings), [findings]);
  return (
    <VisuallyHidden>
      <output>{guidedText.summary(reachable.length, leftOpen.length, excluded.length)}</output>
    </VisuallyHidden>
  );
}

/** The question stays the same element in both layouts, so that what is typed there outlives a change of the window. */
function Layout() {
  const wide = useWide();
  return (
    <div className={css['view']}>
      <Announced />
      <div className={css['head']}>
        <PageHeading title={guidedText.title} className={css['heading']} />
        {wide ? <Undo /> : <Drawers />}
        {wide && <Tools />}
      </div>
      <ExampleNote />
      <div className={css['columns']}>
        {wide && (
          <div key="trail" className={css['left']}>
            <Trail />
          </div>
        )}
        <div key="centre" className={css['centre']}>
          <Centre />
        </div>
        {wide && (
          <div key="lists" className={css['right']}>
            <ListsOfDiagnoses />
          </div>
        )}
      </div>
      {!wide && (
        <div className={css['tools']}>
          <Tools />
        </div>
      )}
    </div>
  );
}

export function GuidedView() {
  const visit = useVisitRoot();
  useExampleInAddress(visit.openCase);
  const keys = useSingleKeys();
  const [, goTo] = useLocation();
  useKeys(({ key, ctrlKey, metaKey, shiftKey }) => {
    if (key === 'd' && keys && !ctrlKey && !metaKey) {
      goTo(onDiagram);
      return true;
    }
    if (!(ctrlKey || metaKey) || shiftKey || key.toLowerCase() !== 'z') return false;
    visit.undo();
    return true;
  });
  return (
    <VisitContext value={visit}>
      <Layout />
    </VisitContext>
  );
}
