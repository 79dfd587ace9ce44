export { buildReport } from '../guided/reasonedReport.ts';
export { ReadingView } from './ReadingView.tsx';
