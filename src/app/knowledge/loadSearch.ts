/** Loads the search of the reference, ready to be asked. */
export async function loadSearch() {
  const index = await import('./searchIndex.ts');
  await index.ready;
  return index;
}
