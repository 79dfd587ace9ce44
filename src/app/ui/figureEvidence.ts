export { citations } from '../../../machines/evidence/citation.ts';
export { frequencies } from '../../../machines/evidence/frequency.ts';
export { pooledCell } from '../../../machines/evidence/pooled.ts';
export { shortCitation } from '../../../machines/evidence/shortCitation.ts';
export { wilsonInterval } from '../../../machines/evidence/wilsonInterval.ts';
export { evidenceEntityNames, evidenceMarkerNames } from '../../text/figureText.ts';
