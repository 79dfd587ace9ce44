import type { ReactNode } from 'react';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import type { Reason } from '../../../machines/workup/workup.setup.ts';
import { Part } from '../ui/Part.tsx';

const load = () => import('./reasonedSteps.ts');

export type WithReasonProps = {
  readonly step: StepId;
  readonly branch?: string;
  readonly children: (reason: Reason) => ReactNode;
};

/** The reason of a branch, or without one why the step is asked; loaded when it is first shown. */
export function WithReason({ step, branch, children }: WithReasonProps) {
  return (
    <Part load={load} quiet>
      {({ reasonedSteps }) => {
        const { why, branches } = reasonedSteps[step];
        const reason = branch === undefined ? why : branches.find(({ id }) => id === branch);
        return reason === undefined ? null : children(reason);
      }}
    </Part>
  );
}
