import type { Browser } from '../browsers/browser';

/** A stop of the focus: which of the page's, in words, and whether its look tells that it has the focus. */
export type Stop = { readonly at: number; readonly name: string; readonly visible: boolean };

/** What Tab comes to from the top of a page on, until it is where it began. */
export type Walk = {
  readonly stops: readonly Stop[];
  /** What can be pressed, and Tab did not come to. */
  readonly missed: readonly string[];
  readonly round: boolean;
};

/** Walks through a page by Tab; what a group of keys of its own leads to counts as reached with that group. */
export async function walkThrough(browser: Browser): Promise<Walk> {
  const count = await browser.run(mark);
  const stops: Stop[] = [];
  let round = false;
  // At the end of a page the browser itself may have a stop.
  for (let steps = 0; steps < count + 10 && !round; steps += 1) {
    await browser.press('Tab');
    const stop = await browser.run(look);
    round = stop !== null && stop.at === stops[0]?.at;
    if (stop && !round) stops.push(stop);
  }
  const missed = await browser.run(
    listMissed,
    stops.map(({ at }) => at),
  );
  return { stops, missed, round };
}

/** Numbers what can be pressed, also in shadows, and lets the focus go; gives how many there are. */
function mark(): number {
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const find = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
      ...(each.matches(pressable) ? [each] : []),
      ...(each.shadowRoot ? find(each.shadowRoot) : []),
    ]);
  const all = find(document).filter((each) => each.checkVisibility() && !each.matches(':disabled'));
  for (const [at, each] of all.entries()) each.dataset.stop = String(at);
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.collapse(document.body, 0);
  return all.length;
}

/** The stop that has the focus, compared with how it looks without; nothing where no element has it. */
function look(): Stop | null {
  let at = document.activeElement as HTMLElement | null;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
  if (!at || at === document.body) return null;
  // What is pressed may lie over what is drawn for it.
  const drawn = [at, ...(at.nextElementSibling ? [at.nextElementSibling] : [])];
  const read = () =>
    drawn.flatMap((element) =>
      [null, '::before', '::after'].map((part) => {
        const style = getComputedStyle(element, part);
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = style;
        const isDrawn =
          outlineStyle !== 'none' && outlineWidth !== '0px' && !outlineColor.endsWith(', 0)');
        const outline = isDrawn && [outlineStyle, outlineWidth, outlineColor, outlineOffset];
        return JSON.stringify([outline, boxShadow]);
      }),
    );
  const on = read();
  at.blur();
  const off = read();
  at.focus({ preventScroll: true });
  const words = (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40);
  return {
    at: Number(at.dataset.stop ?? -1),
    name: `${at.localName}.${at.className} ${words}`,
    visible: on.some((each, nth) => each !== off[nth]),
  };
}

/** Names what is in a page to be pressed besides what Tab came to, and what other keys lead to from there. */
function listMissed(reached: readonly number[]): string[] {
  const find = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
      ...(each.dataset.stop !== undefined ? [each] : []),
      ...(each.shadowRoot ? find(each.shadowRoot) : []),
    ]);
  const all = find(document).filter((each) => each.checkVisibility());
  const was = (each: HTMLElement) => reached.includes(Number(each.dataset.stop));
  const leads = (each: HTMLElement) => {
    if (each instanceof HTMLInputElement && each.type === 'radio')
      return all.some((other) => was(other) && (other as HTMLInputElement).name === each.name);
    const group = each.tabIndex < 0 && each.closest('table, [role=tablist], .papers, .rows, .year');
    return group && all.some((other) => was(other) && group.contains(other));
  };
  return all
    .filter((each) => !was(each) && !leads(each))
    .map((each) => `${each.localName}.${each.className} ${each.textContent?.trim().slice(0, 40)}`);
}
