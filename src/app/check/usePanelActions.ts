import { useState } from 'react';
import { findingOf, withFinding, withoutFinding } from '../../../machines/vocabulary/caseFindings.ts';
import { readingLabels } from '../../../machines/vocabulary/findingNames.ts';
import type { StainId, StainReading } from '../../../machines/vocabulary/stains.ts';
import type { broadKeratins } from '../../../machines/workup/stainGroups.ts';
import { checkText } from '../../text/checkText.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { cloneIn } from '../guided/caseChange.ts';
import { useStanding, useVisit } from '../guided/useVisit.ts';
import { answerKeysOf } from './answerKeys.ts';

/** What can be done on a row of the panel; each is said in words, for those who do not see the row. */
export type PanelActions = {
  readonly said: string;
  readonly answer: (stain: StainId, reading: StainReading) => void;
  readonly clear: (stain: StainId) => void;
  readonly refuse: (stain: StainId) => void;
  readonly restateKeratin: (antibody: (typeof broadKeratins)[number]) => void;
};

export function usePanelActions(): PanelActions {
  const { answer, withdraw, takeOver } = useVisit();
  const { caseFile } = useStanding();
  const [said, setSaid] = useState('');
  return {
    said,
    answer: (stain, reading) => {
      answer(stain, reading, cloneIn(caseFile, stain));
      setSaid(checkText.reported(nameOfFinding(stain), readingLabels[reading].label));
    },
    clear: (stain) => {
      if (findingOf(caseFile, stain) === undefined) return;
      withdraw(stain);
      setSaid(checkText.withdrawn(nameOfFinding(stain)));
    },
    refuse: (stain) => {
      const keys = answerKeysOf(stain).map(({ key, reading }) => checkText.keyFor(key, readingLabels[reading].label));
      setSaid(checkText.noSuchAnswer(nameOfFinding(stain), keys.join(', ')));
    },
    restateKeratin: (antibody) => {
      const value = findingOf(caseFile, 'cytokeratin');
      if (value === undefined || antibody === 'cytokeratin') return;
      takeOver(withFinding(withoutFinding(caseFile, 'cytokeratin'), antibody, value));
      setSaid(checkText.movedTo(nameOfFinding(antibody)));
    },
  };
}
