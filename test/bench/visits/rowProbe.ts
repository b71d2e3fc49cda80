/**
 * Runs in the page before anything else, and notes each frame as `startProbe` does: whether an element of the class `row`
 * stands in it.
 */
export function startRowProbe(): void {
  const frames: { at: number; row: boolean }[] = [];
  const look = () => {
    frames.push({ at: performance.now(), row: document.querySelector('.row') !== null });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { rowFrames: frames });
}

/** Runs in the page at the end: when the first row was painted, in milliseconds since the navigation began. */
export function readRowProbe(): number | null {
  const { rowFrames } = window as unknown as { rowFrames: { at: number; row: boolean }[] };
  return rowFrames.find(({ row }) => row)?.at ?? null;
}
