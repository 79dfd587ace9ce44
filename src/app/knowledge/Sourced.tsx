import type { Reason } from '../../../machines/workup/workup.setup.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';

/** A sentence of the program with what it stands on. */
export function Sourced({ reason }: { readonly reason: Reason }) {
  const { because, claims, figures, expertOpinion } = reason;
  return (
    <>
      <p>{because}</p>
      <ClaimNotes claims={claims} figures={figures} expertOpinion={expertOpinion} />
    </>
  );
}
