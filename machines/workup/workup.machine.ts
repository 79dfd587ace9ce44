import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { actin } from './steps/actin.ts';
import { atypiaInSmoothMuscle } from './steps/atypiaInSmoothMuscle.ts';
import { atypiaOfS100Tumour } from './steps/atypiaOfS100Tumour.ts';
import { atypiaWithoutLineage } from './steps/atypiaWithoutLineage.ts';
import { blandWithoutLineage } from './steps/blandWithoutLineage.ts';
import { cd34InSmoothMuscle } from './steps/cd34InSmoothMuscle.ts';
import { cd34WithoutMuscle } from './steps/cd34WithoutMuscle.ts';
import { depthOfLeiomyosarcoma } from './steps/depthOfLeiomyosarcoma.ts';
import { desminActinUnknown } from './steps/desminActinUnknown.ts';
import { desminAfterActin } from './steps/desminAfterActin.ts';
import { desminWithoutActin } from './steps/desminWithoutActin.ts';
import { epithelialConfirmation } from './steps/epithelialConfirmation.ts';
import { epithelialLineage } from './steps/epithelialLineage.ts';
import { exclusionSet } from './steps/exclusionSet.ts';
import { extentOfExcludedTumour } from './steps/extentOfExcludedTumour.ts';
import { factorXIIIaWithCd34 } from './steps/factorXIIIaWithCd34.ts';
import { greyZone } from './steps/greyZone.ts';
import { keratinInSmoothMuscle } from './steps/keratinInSmoothMuscle.ts';
import { keratinSecondLook } from './steps/keratinSecondLook.ts';
import { keratinWithoutMuscle } from './steps/keratinWithoutMuscle.ts';
import { melanocyticConfirmation } from './steps/melanocyticConfirmation.ts';
import { melanocyticOrNeuralLineage } from './steps/melanocyticOrNeuralLineage.ts';
import { mitosesWithAtypia } from './steps/mitosesWithAtypia.ts';
import { mitosesWithoutAtypia } from './steps/mitosesWithoutAtypia.ts';
import { neuralFingerprint } from './steps/neuralFingerprint.ts';
import { s100InSmoothMuscle } from './steps/s100InSmoothMuscle.ts';
import { s100WithoutMuscle } from './steps/s100WithoutMuscle.ts';
import { s100WithoutSox10 } from './steps/s100WithoutSox10.ts';
import { smoothMuscleReflex } from './steps/smoothMuscleReflex.ts';
import { vimentinInSmoothMuscle } from './steps/vimentinInSmoothMuscle.ts';
import { vimentinWithoutSmoothMuscle } from './steps/vimentinWithoutSmoothMuscle.ts';
import { workupSetup } from './workup.setup.ts';

const concluded = (outcome: OutcomeId) => ({ type: 'final', meta: { kind: 'outcome' }, output: { outcome } }) as const;

const conclusions = Object.fromEntries(outcomeIds.map((id) => [id, concluded(id)])) as Readonly<
  Record<OutcomeId, ReturnType<typeof concluded>>
>;

/**
 * The workup of a cutaneous spindle cell tumour: a list of steps, and the conclusions they end in. Each report or
 * withdrawal starts it again from the first step with the findings as they then are, so their order decides nothing.
 */
export const workupMachine = workupSetup.createMachine({
  id: 'workup',
  context: ({ input }) => ({ findings: input.findings ?? {}, closed: input.closed ?? false, passed: [] }),
  initial: 'actin',
  on: {
    'finding.reported': { target: '.actin', reenter: true, actions: 'takeUp' },
    'finding.withdrawn': { target: '.actin', reenter: true, actions: 'takeUp' },
    'panel.closed': { target: '.actin', reenter: true, actions: 'takeUp' },
  },
  states: {
    actin,
    desminAfterActin,
    desminWithoutActin,
    desminActinUnknown,
    smoothMuscleReflex,
    vimentinInSmoothMuscle,
    vimentinWithoutSmoothMuscle,
    s100InSmoothMuscle,
    melanocyticConfirmation,
    keratinInSmoothMuscle,
    epithelialConfirmation,
    cd34InSmoothMuscle,
    atypiaInSmoothMuscle,
    mitosesWithoutAtypia,
    mitosesWithAtypia,
    greyZone,
    depthOfLeiomyosarcoma,
    s100WithoutMuscle,
    melanocyticOrNeuralLineage,
    atypiaOfS100Tumour,
    s100WithoutSox10,
    neuralFingerprint,
    keratinWithoutMuscle,
    epithelialLineage,
    keratinSecondLook,
    cd34WithoutMuscle,
    factorXIIIaWithCd34,
    atypiaWithoutLineage,
    blandWithoutLineage,
    exclusionSet,
    extentOfExcludedTumour,
    ...conclusions,
  },
  output: ({ event }) => (event as unknown as { readonly output: { readonly outcome: OutcomeId } }).output,
});
