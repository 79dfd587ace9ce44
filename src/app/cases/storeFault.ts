import { type StoreFaultName, storeFaults } from '../../text/storeText.ts';

/** Why something could not be stored or read; `detail` is what the browser said. */
export type StoreFault = {
  readonly name: StoreFaultName;
  readonly problem: string;
  readonly remedy: string;
  readonly detail: string;
};

/** What an operation on the stored cases gives: a value, or why there is none. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault };

/** Thrown inside the store and turned into a value at its border. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFaultName;
  constructor(fault: StoreFaultName) {
    super(storeFaults[fault].problem);
    this.fault = fault;
  }
}

const named: Readonly<Record<string, StoreFaultName>> = {
  QuotaExceededError: 'full',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  VersionError: 'newer',
};

/** The error and those inside it: Dexie wraps what the browser threw. */
function* layersOf(error: unknown): Generator<{ readonly name: string; readonly message: string }> {
  let layer: unknown = error;
  for (let depth = 0; depth < 5 && typeof layer === 'object' && layer !== null; depth++) {
    const { name = '', message = '', inner } = layer as { name?: unknown; message?: unknown; inner?: unknown };
    yield { name: String(name), message: String(message) };
    layer = inner;
  }
}

/** Gives what an error means for the user. */
export function storeFaultOf(error: unknown): StoreFault {
  const layers = [...layersOf(error)];
  const known = layers.map(({ name }) => named[name]).findLast((name) => name !== undefined);
  const name = error instanceof StoreError ? error.fault : (known ?? 'failed');
  const detail = layers.map((layer) => `${layer.name}: ${layer.message}`).join('; ') || String(error);
  return { name, ...storeFaults[name], detail };
}

/** Runs an operation; what it throws becomes a value. */
export async function stored<T>(operation: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    return { ok: false, fault: storeFaultOf(error) };
  }
}
