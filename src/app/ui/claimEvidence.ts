export { citations } from '../../../machines/evidence/citation.ts';
export { claims } from '../../../machines/evidence/claim.ts';
