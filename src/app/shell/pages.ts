import { loadAhead } from '../ui/useLoaded.ts';

/** Pages that are loaded when they are opened, or when a pointer or the focus reaches their link. */
export const loadGuided = () => import('../guided/GuidedView.tsx');

export const loadBatch = () => import('../batch/BatchView.tsx');

export const loadCheck = () => import('../check/CheckView.tsx');

export const loadPractice = () => import('../practice/PracticeView.tsx');

export const loadKnowledge = () => import('../knowledge/KnowledgeView.tsx');

export const loadCases = () => import('../cases/CasesView.tsx');

export const loadAbout = () => import('../about/AboutView.tsx');

export const loadTeach = () => import('../teach/TeachView.tsx');

/** Pages below a place belong to it: going from one to another changes what it shows and not the place. */
export const placeOf = (address: string): string => `/${address.split('/')[1] ?? ''}`;

type Load = () => Promise<unknown>;

/** The parts of a page that its first look needs, if it names any. */
const firstPartsOf = (page: unknown): readonly Load[] =>
  typeof page === 'object' && page !== null && 'firstParts' in page ? (page.firstParts as readonly Load[]) : [];

const pages = new Map<string, Load>([
  ['/guided', loadGuided],
  ['/batch', loadBatch],
  ['/check', loadCheck],
  ['/practice', loadPractice],
  ['/knowledge', loadKnowledge],
  ['/cases', loadCases],
  ['/about', loadAbout],
  ['/teach', loadTeach],
]);

/** Loads the page of an address, so that it is there at its first render; one that does not load says so itself. */
export async function loadPage(address: string): Promise<void> {
  const load = pages.get(placeOf(address));
  const page = load && (await loadAhead(load));
  if (address === placeOf(address)) await Promise.all(firstPartsOf(page).map(loadAhead));
}

/** Fetches the guided workup before its door is opened. */
export function fetchGuided(): void {
  void loadAhead(loadGuided);
}

/** Fetches the panel check before its door is opened. */
export function fetchCheck(): void {
  void loadAhead(loadCheck);
}

/** Fetches the teaching view and its first diagram before its door is opened. */
export function fetchTeach(): void {
  void loadAhead(loadTeach);
  void loadAhead(async () => (await loadTeach()).fetchPictures(['overview']));
}
