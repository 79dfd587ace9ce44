/** Pages that are loaded when they are opened, or when a pointer or the focus reaches their link. */
export const loadGuided = () => import('../guided/GuidedView.tsx');

export const loadBatch = () => import('../batch/BatchView.tsx');

export const loadAbout = () => import('../about/AboutView.tsx');

/** Fetches the guided workup before its door is opened; should that fail, opening the door says so. */
export function fetchGuided(): void {
  loadGuided().catch(() => undefined);
}
