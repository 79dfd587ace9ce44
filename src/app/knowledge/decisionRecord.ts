import markdown from '../../../machines/DECISIONS.md?raw';
import { parseDecisions } from './parseDecisions.ts';

/** The record of decisions of this project, read from the one file that holds it. */
export const decisionRecord = parseDecisions(markdown);
