import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { diagramNamed, diagrams } from '../../../diagrams/names.ts';
import { teachText } from '../../text/teachText.ts';
import { Lesson } from './Lesson.tsx';
import { titleOf } from './pictures.ts';
import { standsAt } from './standsAt.ts';
import { readAddress, writeAddress } from './teachAddress.ts';
import { Unknown } from './Unknown.tsx';

export { fetchPictures } from './pictures.ts';

/** The diagrams before a room; everything that is shown stands in the address. */
export function TeachView({ diagram = null }: { readonly diagram?: string | null }) {
  const search = useSearch();
  const address = useMemo(() => readAddress(diagram, new URLSearchParams(search)), [diagram, search]);
  if ('part' in address) return <Unknown said={teachText.unknown[address.part](address.given)} existing={[]} />;
  const name = address.diagram ?? standsAt(address);
  const entry = diagramNamed(name);
  if (entry === null) {
    const existing = diagrams.map((other) => ({
      words: titleOf(other.name),
      href: writeAddress({ ...address, diagram: other.name, node: null }),
    }));
    return <Unknown said={teachText.unknown.diagram(name)} existing={existing} />;
  }
  return <Lesson address={{ ...address, diagram: entry.name }} entry={entry} />;
}
