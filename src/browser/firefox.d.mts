export function findFirefox(): string | undefined;
export function installFirefox(): void;
export const firefoxMissing: string;
