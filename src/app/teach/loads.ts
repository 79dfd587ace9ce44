/** What the lesson needs once it goes beyond the picture: the drawings with their reasons, and what stands beside them. */
export const loadParts = () => import('./teachParts.ts');

/** The ways that can be lit, with the published counts and cases behind them. */
export const loadRouteParts = () => import('./routeParts.ts');

export type RouteParts = Awaited<ReturnType<typeof loadRouteParts>>;
