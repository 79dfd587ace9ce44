import type { ReactNode } from 'react';
import { selfTestText } from '../../text/selfTestText.ts';
import { selfTested } from '../shell/selfTested.ts';
import { Card } from './Card.tsx';
import { Part } from './Part.tsx';

/** Shows a conclusion only when the workup has passed its self-test; otherwise says that none is given, and why. */
export function SelfTested({ children }: { readonly children: ReactNode }) {
  return (
    <Part load={selfTested}>
      {({ ok, digest }) =>
        ok ? (
          children
        ) : (
          <Card tone="amber">
            <div role="alert">
              <p>{selfTestText.failed}</p>
              <p>{selfTestText.remedy}</p>
              <p>{selfTestText.found(digest)}</p>
            </div>
          </Card>
        )
      }
    </Part>
  );
}
