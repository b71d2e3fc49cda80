/** A page is told no more often, in milliseconds: a model writes a hundred tokens a second, and nobody reads each. */
const PAUSE_MS = 100;
/** Seconds are counted in the page's own view. */
const TICK_MS = 1000;

export type Pace = {
  /** Tells at once. */
  now(): void;
  /** Tells in a little while, of what comes until then too. */
  soon(): void;
  /** Tells as the next second begins. */
  tick(): void;
  stop(): void;
};

/** When pages are told by `tell`; as long as it `isOpen`, each second. */
export function openPace(tell: () => void, isOpen: () => boolean): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTick = false;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = (ms: number) => {
    if (timer !== undefined) return;
    isTick = ms === TICK_MS;
    timer = setTimeout(now, ms);
  };
  const tick = () => {
    if (isOpen()) wait(TICK_MS);
  };
  const now = () => {
    stop();
    tell();
    tick();
  };
  const soon = () => {
    // That is far away.
    if (isTick) stop();
    wait(PAUSE_MS);
  };
  return { now, soon, tick, stop };
}
