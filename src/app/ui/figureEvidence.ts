export { citations } from '../../../machines/evidence/citation.ts';
export { pooledCell } from '../../../machines/evidence/pooled.ts';
export { rowsOfFigure } from '../../../machines/evidence/rowsOfFigure.ts';
export { evidenceEntityNames, evidenceMarkerNames } from '../../text/figureText.ts';
