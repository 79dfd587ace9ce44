export { buildReport } from '../../../machines/report/buildReport.ts';
export { OutcomeView } from '../outcome/OutcomeView.tsx';
