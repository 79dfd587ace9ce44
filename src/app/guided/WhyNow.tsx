import type { StepId } from '../../../machines/workup/stepIds.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { WithReason } from './WithReason.tsx';

export function WhyNow({ step }: { readonly step: StepId }) {
  return (
    <WithReason step={step}>
      {({ because, claims, figures, expertOpinion }) => (
        <>
          <p>{because}</p>
          <ClaimNotes claims={claims} figures={figures} expertOpinion={expertOpinion} />
        </>
      )}
    </WithReason>
  );
}
