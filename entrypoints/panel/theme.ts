export type Theme = 'light' | 'dark';

/** The theme of what stands behind an element: arXiv's own pages are light, whatever the system is. */
export function readTheme(element: Element): Theme {
  for (let behind = element.parentElement; behind; behind = behind.parentElement) {
    const luminance = readLuminance(getComputedStyle(behind).backgroundColor);
    if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/**
 * Relative brightness 0–1 of a computed `rgb(…)` or `color(srgb …)`; undefined when one can see through it,
 * and in spaces that are not read here.
 */
export function readLuminance(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!/^rgb|^color.srgb /.test(color) || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (color[0] === 'r' ? 255 : 1);
}

/**
 * Shows what is ours in the theme of what stands behind an element, if there is one, which Dark Reader and its like change at
 * any time.
 */
export function followTheme(find: () => Element | null, show: (theme: Theme) => void): void {
  let due = false;
  const follow = () => {
    if (due) return;
    due = true;
    // Just before the next paint, when all style sheets that it waits for are there.
    requestAnimationFrame(() => {
      due = false;
      const element = find();
      if (element) show(readTheme(element));
    });
  };
  const observer = new MutationObserver(follow);
  const { documentElement, body, head } = document;
  // Some put their sheets behind the body.
  for (const each of [documentElement, body])
    if (each) observer.observe(each, { attributes: true, childList: true });
  if (head) observer.observe(head, { childList: true, subtree: true, characterData: true });
  // A sheet that arrives late, and a background that fades into its colour.
  document.addEventListener('load', follow, true);
  document.addEventListener('transitionend', follow);
  // A sheet that an extension gives to the browser leaves no trace in the page: whoever switched it on comes back from a menu, or points here.
  addEventListener('focus', follow);
  find()?.addEventListener('pointerenter', follow);
  follow();
}
