export type Theme = 'light' | 'dark';

/** The theme of what stands behind an element: arXiv's own pages are light, whatever the system is. */
export function readTheme(element: Element): Theme {
  for (let behind = element.parentElement; behind; behind = behind.parentElement) {
    const luminance = readLuminance(getComputedStyle(behind).backgroundColor);
    if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** Relative brightness 0–1 of a computed `rgb(…)` or `color(srgb …)`; undefined when one can see through it. */
export function readLuminance(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(
    Number,
  );
  const white = color.startsWith('rgb') ? 255 : 1;
  return alpha < 0.5 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / white;
}

/** Keeps the panel in the theme of the page, which Dark Reader and its like change at any time. */
export function followTheme(host: HTMLElement, signal: AbortSignal, page = document): void {
  let due = false;
  const follow = () => {
    if (due) return;
    due = true;
    // Just before the next paint, when all style sheets that it waits for are there.
    requestAnimationFrame(() => {
      due = false;
      const theme = readTheme(host);
      if (host.dataset.theme !== theme) host.dataset.theme = theme;
    });
  };
  const observer = new MutationObserver(follow);
  observer.observe(page.documentElement, { attributes: true });
  observer.observe(page.body, { attributes: true });
  observer.observe(page.head, { childList: true, subtree: true, characterData: true });
  // A sheet that arrives late, and a background that fades into its colour.
  page.addEventListener('load', follow, { capture: true, signal });
  page.addEventListener('transitionend', follow, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  follow();
}
