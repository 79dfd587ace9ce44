import type { Reason } from '../../../machines/workup/workup.setup.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';

export function WhyNow({ why }: { readonly why: Reason }) {
  return (
    <>
      <p>{why.because}</p>
      <ClaimNotes claims={why.claims} figures={why.figures} expertOpinion={why.expertOpinion} />
    </>
  );
}
