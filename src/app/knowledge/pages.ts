/** The pages of the reference, each loaded when it is opened. */
export const loadIndex = () => import('./IndexPage.tsx');
export const loadEntity = () => import('./EntityPage.tsx');
export const loadStain = () => import('./StainPage.tsx');
export const loadCell = () => import('./CellPage.tsx');
export const loadFigure = () => import('./FigurePage.tsx');
export const loadCompare = () => import('./ComparePage.tsx');
export const loadClaims = () => import('./ClaimsPage.tsx');
export const loadClaim = () => import('./ClaimPage.tsx');
export const loadCitations = () => import('./CitationsPage.tsx');
export const loadCitation = () => import('./CitationPage.tsx');
export const loadPitfalls = () => import('./PitfallsPage.tsx');
export const loadDecisions = () => import('./DecisionsPage.tsx');
