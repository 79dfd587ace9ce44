/** Which way through the workup is lit: a textbook panel, a published case, or the case of the guided workup. */
export type RouteChoice =
  | { readonly kind: 'usual'; readonly id: string }
  | { readonly kind: 'published'; readonly id: string }
  | { readonly kind: 'current' };

export type TeachForm = 'picture' | 'outline' | 'mermaid';

/** Everything of the teaching view that its address holds, so that a link shows the same picture. */
export type TeachAddress = {
  readonly diagram: string | null;
  readonly node: string | null;
  readonly route: RouteChoice | null;
  /** How many stops of the diagram are shown; null is all of it. */
  readonly reveal: number | null;
  readonly hidesOutcomes: boolean;
  readonly form: TeachForm;
};

/** A part of an address that cannot be read. */
export type AddressFault = { readonly part: 'reveal' | 'route'; readonly given: string };

export const plainAddress: TeachAddress = {
  diagram: null,
  node: null,
  route: null,
  reveal: null,
  hidesOutcomes: false,
  form: 'picture',
};

/** The name by which an address means the case of the guided workup. */
const currentCase = 'current';

function routeIn(entity: string | null, published: string | null): RouteChoice | null {
  if (entity !== null) return { kind: 'usual', id: entity };
  if (published === null) return null;
  return published === currentCase ? { kind: 'current' } : { kind: 'published', id: published };
}

function formIn(search: URLSearchParams): TeachForm {
  if (search.get('mermaid') === '1') return 'mermaid';
  return search.get('outline') === '1' ? 'outline' : 'picture';
}

/** Reads an address; what is not a whole number, or names two ways at once, is a fault and not guessed at. */
export function readAddress(diagram: string | null, search: URLSearchParams): TeachAddress | AddressFault {
  const entity = search.get('entity');
  const published = search.get('case');
  if (entity !== null && published !== null) return { part: 'route', given: `entity=${entity}, case=${published}` };
  const reveal = search.get('reveal');
  if (reveal !== null && !/^\d{1,3}$/.test(reveal)) return { part: 'reveal', given: reveal };
  return {
    diagram,
    node: search.get('node'),
    route: routeIn(entity, published),
    reveal: reveal === null ? null : Number(reveal),
    hidesOutcomes: search.get('hide') === '1',
    form: formIn(search),
  };
}

function routeParameter(route: RouteChoice | null): Readonly<Record<string, string>> {
  if (route === null) return {};
  if (route.kind === 'usual') return { entity: route.id };
  return { case: route.kind === 'current' ? currentCase : route.id };
}

/** Writes an address; what is as usual is left out. */
export function writeAddress({ diagram, node, route, reveal, hidesOutcomes, form }: TeachAddress): string {
  const search = new URLSearchParams({
    ...routeParameter(route),
    ...(node === null ? {} : { node }),
    ...(reveal === null ? {} : { reveal: String(reveal) }),
    ...(hidesOutcomes ? { hide: '1' } : {}),
    ...(form === 'picture' ? {} : { [form]: '1' }),
  }).toString();
  const path = diagram === null ? '/teach' : `/teach/${encodeURIComponent(diagram)}`;
  return search === '' ? path : `${path}?${search}`;
}
