export function findChromium(): string | undefined;
export function installChromium(): void;
export const chromiumMissing: string;
