import { broadKeratins } from '../../../machines/workup/stainGroups.ts';
import { checkText } from '../../text/checkText.ts';
import { AntibodySelect } from '../guided/AntibodySelect.tsx';
import { CloneSelect } from '../guided/CloneSelect.tsx';
import { cloneIn } from '../guided/caseChange.ts';
import { useStanding, useVisit } from '../guided/useVisit.ts';
import css from './StainRow.module.css';
import type { PanelActions } from './usePanelActions.ts';

/** Says which clone of h-caldesmon was used. */
export function CloneOfCaldesmon({ reading }: { readonly reading: string }) {
  const { answer } = useVisit();
  const { caseFile } = useStanding();
  return (
    <div className={css['under']} data-under>
      <CloneSelect value={cloneIn(caseFile, 'hCaldesmon')} onChange={(clone) => answer('hCaldesmon', reading, clone)} />
    </div>
  );
}

/** Says which antibody a keratin was; the result then stands at that antibody. */
export function AntibodyOfKeratin({ actions }: { readonly actions: PanelActions }) {
  const { caseFile } = useStanding();
  const free = broadKeratins.filter((id) => id === 'cytokeratin' || caseFile.stains?.[id] === undefined);
  return (
    <div className={css['under']} data-under>
      <AntibodySelect
        of={free}
        value="cytokeratin"
        onChoose={(to) => actions.restateKeratin(to as (typeof free)[number])}
      />
      <p className={css['note']}>{checkText.antibody}</p>
    </div>
  );
}
