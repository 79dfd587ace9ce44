import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import css from './UpdateNotice.module.css';
import { UpdateNotice } from './UpdateNotice.tsx';

let shown = false;

/** Shows the offer of a newer version below the page, apart from what the page is made of. */
export function showUpdate(registration: ServiceWorkerRegistration): void {
  if (shown) return;
  shown = true;
  const host = document.createElement('div');
  host.className = css['host'] ?? '';
  document.body.append(host);
  createRoot(host).render(
    <StrictMode>
      <UpdateNotice registration={registration} />
    </StrictMode>,
  );
}
