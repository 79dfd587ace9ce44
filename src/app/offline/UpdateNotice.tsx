import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { updateText } from '../../text/updateText.ts';
import { keptVisit } from '../guided/visit.ts';
import { Button } from '../ui/Button.tsx';
import { isInCase } from './isInCase.ts';
import { holdVersion, takeOver } from './takeOver.ts';
import css from './UpdateNotice.module.css';

type Offer = 'ready' | 'held' | 'taking' | 'later';

/** Offers the version that waits, quietly and never in the middle of a case; takes it over when the user says so. */
export function UpdateNotice({ registration }: { readonly registration: ServiceWorkerRegistration }) {
  const [location] = useLocation();
  const [offer, setOffer] = useState<Offer>('ready');
  const busy = isInCase(location, keptVisit().case);
  useEffect(() => (busy ? holdVersion() : undefined), [busy]);
  useEffect(() => {
    const { serviceWorker } = navigator;
    const open = (): void => {
      if (!busy) window.location.reload();
    };
    serviceWorker.addEventListener('controllerchange', open);
    return () => serviceWorker.removeEventListener('controllerchange', open);
  }, [busy]);
  const use = async (): Promise<void> => {
    setOffer('taking');
    if (!(await takeOver(registration))) setOffer('held');
  };
  if (busy || offer === 'later') return null;
  return (
    <section className={css['notice']} aria-label={updateText.label}>
      <output>{offer === 'held' ? updateText.held : updateText.ready}</output>
      <Button disabled={offer === 'taking'} onClick={() => void use()}>
        {updateText.use}
      </Button>
      <Button look="quiet" onClick={() => setOffer('later')}>
        {updateText.later}
      </Button>
    </section>
  );
}
