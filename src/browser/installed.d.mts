export function inPath(name: string): string | undefined;
export function aptInstall(name: string): boolean;
export function playwrightInstall(name: string): boolean;
