import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Report } from '../../../machines/report/report.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { checkText } from '../../text/checkText.ts';
import { impressionText } from '../../text/impressionText.ts';
import { pasteText } from '../../text/pasteText.ts';
import { verdictShort } from '../../text/readersText.ts';
import { CaseOpener } from '../guided/CaseOpener.tsx';
import { ExampleNote } from '../guided/ExampleNote.tsx';
import { Undo } from '../guided/Undo.tsx';
import { useKeys } from '../guided/useKeys.ts';
import { useStanding, useVisit, useVisitRoot, VisitContext } from '../guided/useVisit.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { selfTested } from '../shell/selfTested.ts';
import { Button } from '../ui/Button.tsx';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Part } from '../ui/Part.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import { useKeydown } from '../ui/useKeydown.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import css from './CheckView.module.css';
import { ImpressionCard } from './ImpressionCard.tsx';
import { StainList } from './StainList.tsx';
import { usePanelFocus } from './usePanelFocus.ts';
import { usePaste } from './usePaste.ts';

const loadReading = () => import('./readingParts.ts');
const loadPaste = () => import('./PasteDialog.tsx');

type Parts = Awaited<ReturnType<typeof loadReading>>;

/** A report, or the fault that was met in making it: that is shown where the report would be, and the panel stays. */
type Made = { readonly report: Report } | { readonly fault: unknown };

function make({ buildReport }: Parts, caseFile: CaseFile): Made {
  try {
    return { report: buildReport(caseFile) };
  } catch (fault) {
    return { fault };
  }
}

/** What was taken over from a text, said as long as the case is the one that it made. */
type Taken = { readonly caseFile: CaseFile; readonly said: string };

const suggestedStains = 6;

const noSuggestions: readonly StainId[] = [];

/** Skips the impression by one key wherever the focus is, unless something open takes the key for itself. */
function useSkipKey(pending: boolean, skip: () => void): void {
  useKeydown((event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !pending) return;
    if (document.querySelector('dialog[open]') === null) skip();
  });
}

/** Whether nothing has been chosen yet and the top of the page is in view: then an arrow key begins the panel. */
const isAtStart = (): boolean => {
  const { activeElement } = document;
  const heading = document.querySelector('h1')?.getBoundingClientRect();
  const nothingChosen = activeElement === document.body || activeElement?.matches('h1, main') === true;
  return nothingChosen && heading !== undefined && heading.bottom > 0;
};

function Tools({ onPaste }: { readonly onPaste: () => void }) {
  const { startAgain } = useVisit();
  return (
    <div className={css['tools']}>
      <Button look="quiet" aria-haspopup="dialog" onClick={onPaste}>
        {pasteText.open} <Kbd>Ctrl V</Kbd>
      </Button>
      <Undo />
      <CaseOpener />
      <Button look="quiet" onClick={startAgain}>
        {checkText.startAgain}
      </Button>
      <Link className={css['link']} href="/guided">
        {checkText.toGuided}
      </Link>
    </div>
  );
}

function Fault({ fault }: { readonly fault: unknown }): never {
  throw fault;
}

function Layout() {
  const { impression, giveImpression, takeOver } = useVisit();
  const { caseFile } = useStanding();
  const settled = useDeferredValue(caseFile);
  const loaded = useLoaded(loadReading);
  const tested = useLoaded(selfTested);
  const focus = usePanelFocus();
  const select = useRef<HTMLSelectElement>(null);
  const [pasting, setPasting] = useState<string | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const pending = impression.state === 'asked';
  const passed = tested.state === 'ready' && tested.value.ok;
  const parts = passed && loaded.state === 'ready' ? loaded.value : null;
  const made = useMemo(() => (parts === null || pending ? null : make(parts, settled)), [parts, pending, settled]);
  const report = made !== null && 'report' in made ? made.report : null;
  const suggested = report?.nextStains.slice(0, suggestedStains).map(({ stain }) => stain) ?? noSuggestions;

  useSkipKey(pending, () => giveImpression(null));
  useKeys(({ key }) => {
    if (key !== 'ArrowDown' || !isAtStart()) return false;
    focus.goTo(focus.current);
    return true;
  });
  usePaste(setPasting);
  const endPaste = (): void => {
    setPasting(null);
    focus.goTo(focus.current);
  };
  const toReading = (): void => {
    if (pending) select.current?.focus();
    else document.getElementById('reading')?.focus();
  };
  return (
    <div className={css['view']}>
      <div className={css['head']}>
        <PageHeading title={checkText.title} className={css['heading']} />
        <Tools onPaste={() => setPasting('')} />
      </div>
      <output className={css['taken']}>{taken?.caseFile === caseFile && taken.said}</output>
      {!pending && <ExampleNote />}
      <div className={css['columns']}>
        <section id="panel" tabIndex={-1} className={css['left']} aria-label={checkText.panel}>
          <StainList focus={focus} suggested={suggested} pending={pending} onGoOn={toReading} />
        </section>
        <section id="check-reading" tabIndex={-1} className={css['right']} aria-label={checkText.reading}>
          {pending ? (
            <ImpressionCard selectRef={select} onGive={giveImpression} />
          ) : (
            <FaultBoundary>
              {made !== null && 'fault' in made && <Fault fault={made.fault} />}
              <SelfTested>
                {report === null ? (
                  <Part load={loadReading}>{() => null}</Part>
                ) : (
                  parts !== null && (
                    <parts.ReadingView
                      report={report}
                      impression={impression}
                      onGive={giveImpression}
                      onGoTo={focus.goTo}
                    />
                  )
                )}
              </SelfTested>
            </FaultBoundary>
          )}
        </section>
      </div>
      {pasting !== null && (
        <Part load={loadPaste} quiet>
          {({ PasteDialog }) => (
            <PasteDialog
              key={pasting}
              first={pasting}
              caseFile={caseFile}
              onTake={(next, count) => {
                takeOver(next);
                setTaken({ caseFile: next, said: pasteText.done(count) });
                endPaste();
              }}
              onClose={endPaste}
            />
          )}
        </Part>
      )}
      <nav className={css['strip']} aria-label={checkText.parts}>
        <a href="#panel">{checkText.toPanel(reportedFindings(caseFile).length)}</a>
        <a href="#check-reading">
          {pending ? impressionText.title : checkText.toReading}
          {report !== null && `: ${verdictShort[report.secondReader.agreement.verdict]}`}
        </a>
      </nav>
    </div>
  );
}

/** A panel is entered on the left; on the right stands what both readers make of it, live. */
export function CheckView() {
  const visit = useVisitRoot();
  useKeys(({ key, ctrlKey, metaKey, shiftKey }) => {
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
