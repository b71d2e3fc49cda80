/** What one visit showed; times in milliseconds since the navigation began. */
export interface Visit {
  /** The page's first paint. */
  readonly painted: number;
  /** The paint of the first frame in which the panel, the bar or the tab stood; undefined when none came. */
  readonly panel: number | null;
  readonly shift: number;
  readonly load: number;
}

/**
 * Runs in the page before anything else. A callback of `requestAnimationFrame` runs once a frame, just
 * before that frame is laid out and painted, so noting there whether the panel stands in the document
 * tells in which frame it was painted first. Paint entries name the frame of the first paint by its
 * `paintTime`: the frame whose callback ran last before it. The probe reads no layout, so it forces none.
 */
export function startProbe(): void {
  const frames: { at: number; panel: boolean }[] = [];
  const shifts: number[] = [];
  const look = () => {
    const host = document.querySelector('yoyak-panel, yoyak-bar, yoyak-tab');
    frames.push({ at: performance.now(), panel: Boolean(host?.shadowRoot?.childElementCount) });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { visitProbe: { frames, shifts } });
}

/** Runs in the page at the end: what the probe noted. */
export function readProbe(): Visit {
  const { frames, shifts } = (
    window as unknown as {
      visitProbe: { frames: { at: number; panel: boolean }[]; shifts: number[] };
    }
  ).visitProbe;
  const [navigation] = performance.getEntriesByType('navigation');
  const [entry] = performance.getEntriesByType('paint') as (PerformanceEntry & {
    paintTime?: number;
  })[];
  const first = entry?.paintTime ?? entry?.startTime ?? Number.NaN;
  const frameOf = (time: number) => frames.findLast(({ at }) => at <= time)?.at ?? Number.NaN;
  return {
    painted: frameOf(first),
    panel: frames.find(({ panel }) => panel)?.at ?? null,
    shift: shifts.reduce((sum, value) => sum + value, 0),
    load: (navigation as PerformanceNavigationTiming).loadEventEnd,
  };
}
