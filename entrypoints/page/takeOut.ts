/** A panel that is taken out comes back three times; whoever takes it out more often means it. */
const TIMES = 5;

/** Takes the page's panel out, for good. */
export async function takeOut(): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    document.querySelector('yoyak-panel')?.remove();
    // Whoever puts it back does so by then, and before the next paint.
    await Promise.resolve();
  }
}
