export { OutcomeView } from '../outcome/OutcomeView.tsx';
export { buildReport } from './reasonedReport.ts';
