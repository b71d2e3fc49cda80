const HEARD = ['click', 'keydown'] as const;
/** Nobody presses more before a page is there. */
const MOST = 20;

/** What was pressed in a page that cannot hear yet: calling it ends the hearing, and presses all of it again. */
export function rememberPresses(): () => void {
  const pressed: (() => void)[] = [];
  const hear = (event: Event) => {
    if (event.isTrusted && pressed.length < MOST) pressed.push(toPress(event));
  };
  for (const name of HEARD) document.addEventListener(name, hear, true);
  return () => {
    for (const name of HEARD) document.removeEventListener(name, hear, true);
    for (const press of pressed) press();
  };
}

/** The page takes over the elements that stood there: one that says something else by then is another one. */
function toPress(event: Event): () => void {
  const target = event.target instanceof Element ? event.target : document.body;
  const said = saidBy(target);
  const again = event instanceof KeyboardEvent ? new KeyboardEvent(event.type, event) : undefined;
  return () => {
    if (target.isConnected && saidBy(target) === said)
      target.dispatchEvent(again ?? new MouseEvent(event.type, event));
  };
}

function saidBy(element: Element): string | null {
  // A key is pressed on the page as a whole.
  if (element === document.body) return null;
  return element.getAttribute('aria-label') ?? element.textContent;
}
