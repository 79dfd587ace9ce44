import type { ReactNode } from 'react';
import { selfTestText } from '../../text/selfTestText.ts';
import { selfTested } from '../shell/selfTested.ts';
import { Card } from './Card.tsx';
import { Part } from './Part.tsx';

/** Says that no conclusion is given, and why. */
function Refusal({ digest }: { readonly digest: string }) {
  return (
    <Card tone="amber">
      <div role="alert">
        <p>{selfTestText.failed}</p>
        <p>{selfTestText.remedy}</p>
        <p>{selfTestText.found(digest)}</p>
      </div>
    </Card>
  );
}

export type SelfTestedProps = { readonly children: ReactNode; readonly short?: boolean };

/** Shows a conclusion only when this copy has passed its self-test; otherwise the refusal, on one line if `short`. */
export function SelfTested({ children, short = false }: SelfTestedProps) {
  return (
    <Part load={selfTested} quiet>
      {({ ok, digest }) => {
        if (ok) return children;
        return short ? <span>{selfTestText.short}</span> : <Refusal digest={digest} />;
      }}
    </Part>
  );
}
