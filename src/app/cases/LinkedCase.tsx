import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { faultLine } from '../../../machines/case/caseFault.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import { casesText } from '../../text/casesText.ts';
import { openText } from '../../text/openText.ts';
import { openInVisit } from '../guided/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import css from './CasesView.module.css';
import { carriesCase, caseOfLink, type OpenedLink } from './caseLink.ts';
import { concludeCase } from './concludeCase.ts';
import { ConcludedLine } from './RulesChanged.tsx';
import stack from './Stack.module.css';

function useFragment(): readonly [string, () => void] {
  const [fragment, setFragment] = useState(() => (typeof location === 'undefined' ? '' : location.hash));
  useEffect(() => {
    const follow = (): void => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const leave = useCallback(() => setFragment(''), []);
  return [fragment, leave];
}

/** The conclusion of the case; it is worked out only where it is shown. */
function ConcludedNow({ caseFile }: { readonly caseFile: CaseFile }) {
  return <ConcludedLine concluded={concludeCase(caseFile)} />;
}

function Opened({ opened, onSave, onDismiss }: OpenedProps) {
  const [, goTo] = useLocation();
  const { case: caseFile, migratedFrom } = opened;
  return (
    <>
      {caseFile.label !== undefined && <p className={css['label']}>{caseFile.label}</p>}
      <SelfTested short>
        <ConcludedNow caseFile={caseFile} />
      </SelfTested>
      <p>
        {casesText.findings(reportedFindings(caseFile).length)}.{' '}
        {migratedFrom !== null && openText.migrated(migratedFrom)} {casesText.inLinkNote}
      </p>
      <div className={css['buttons']}>
        <Button
          look="solid"
          onClick={() => {
            openInVisit(caseFile, null);
            goTo('/guided');
          }}
        >
          {casesText.openLink}
        </Button>
        <Button onClick={() => onSave(caseFile)}>{casesText.saveLink}</Button>
        <Button onClick={onDismiss}>{casesText.dismiss}</Button>
      </div>
    </>
  );
}

type OpenedProps = {
  readonly opened: Extract<OpenedLink, { readonly ok: true }>;
  readonly onSave: (caseFile: CaseFile) => void;
  readonly onDismiss: () => void;
};

/** The case that the address carries, to be looked at before anything is opened or stored. */
export function LinkedCase({ onSave }: { readonly onSave: (caseFile: CaseFile) => void }) {
  const [fragment, leaveFragment] = useFragment();
  const [, goTo] = useLocation();
  const [opened, setOpened] = useState<{ readonly of: string; readonly link: OpenedLink } | null>(null);
  useEffect(() => {
    if (!carriesCase(fragment)) return;
    let current = true;
    void caseOfLink(fragment).then((link) => current && setOpened({ of: fragment, link }));
    return () => {
      current = false;
    };
  }, [fragment]);
  if (!carriesCase(fragment) || opened?.of !== fragment) return null;
  const { link } = opened;
  const dismiss = (): void => {
    goTo('/cases', { replace: true });
    leaveFragment();
  };
  return (
    <Card as="section" tone={link.ok ? 'plain' : 'wrong'} className={css['linked']} aria-labelledby="linked-case">
      <h2 id="linked-case">{link.ok ? casesText.inLinkTitle : casesText.linkRefused}</h2>
      {link.ok ? (
        <Opened
          opened={link}
          onSave={(caseFile) => {
            onSave(caseFile);
            dismiss();
          }}
          onDismiss={dismiss}
        />
      ) : (
        <>
          <div role="alert">
            <p>{link.fault.problem}</p>
            <ul className={stack['faults']}>
              {link.fault.faults.map(faultLine).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{link.fault.remedy}</p>
          </div>
          <div className={css['buttons']}>
            <Button onClick={dismiss}>{casesText.dismiss}</Button>
          </div>
        </>
      )}
    </Card>
  );
}
