import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import { antibodyWords } from '../../text/askText.ts';
import { isStain, nameOfFinding } from '../../text/findingText.ts';
import { guidedText } from '../../text/guidedText.ts';
import { Labelled } from '../ui/Labelled.tsx';

const wordsOf = (finding: FindingId): string =>
  (isStain(finding) ? antibodyWords[finding] : undefined) ?? nameOfFinding(finding);

export type AntibodySelectProps = {
  readonly of: readonly FindingId[];
  readonly value: FindingId;
  readonly onChoose: (finding: FindingId) => void;
};

/** An antibody that is not stated comes after all that are. */
const statedFirst = (of: readonly FindingId[]): readonly FindingId[] => [
  ...of.filter((finding) => finding !== 'cytokeratin'),
  ...of.filter((finding) => finding === 'cytokeratin'),
];

/** Says which of the antibodies that may answer a question was used. */
export function AntibodySelect({ of, value, onChoose }: AntibodySelectProps) {
  return (
    <Labelled label={guidedText.antibody} inline>
      {(id) => (
        <select id={id} value={value} onChange={({ target }) => onChoose(target.value as FindingId)}>
          {statedFirst(of).map((finding) => (
            <option key={finding} value={finding}>
              {wordsOf(finding)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
