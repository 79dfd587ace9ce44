const settledMs = 4000;

/** Runs something that the first look at the page does not need, once that is over; the function returned calls it off. */
export function whenSettled(act: () => void): () => void {
  let callOff = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    callOff = whenIdle(act);
  }, settledMs);
  return () => callOff();
}

/** Runs something when the page has nothing else to do; the function returned calls it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
