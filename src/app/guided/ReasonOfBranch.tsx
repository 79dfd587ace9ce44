import type { StepId } from '../../../machines/workup/stepIds.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { WithReason } from './WithReason.tsx';

export type ReasonOfBranchProps = { readonly step: StepId; readonly branch: Branch };

/** The words of a branch, why it is taken, and the sources of that. */
export function ReasonOfBranch({ step, branch }: ReasonOfBranchProps) {
  return (
    <WithReason step={step} branch={branch.id}>
      {({ because, claims, figures, expertOpinion }) => (
        <>
          <p>
            <b>{branch.reading}</b>. {because}
          </p>
          <ClaimNotes claims={claims} figures={figures} expertOpinion={expertOpinion} />
        </>
      )}
    </WithReason>
  );
}
