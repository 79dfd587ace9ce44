/** Offers something as a file of a name; it is kept nowhere but where the user saves it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Offers a value as a file of JSON. */
export const saveJson = (name: string, value: unknown, type = 'application/json'): void =>
  saveFile(name, new Blob([`${JSON.stringify(value, null, 2)}\n`], { type }));
