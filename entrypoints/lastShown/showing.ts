/** What the first script of a page gives to the one that follows it: both are files of their own. */
type Page = { yoyakGlimpse?: Promise<(() => void) | undefined> };

export function setShowing(showing: Promise<(() => void) | undefined>): void {
  (globalThis as Page).yoyakGlimpse = showing;
}

/** When what was shown last stands in the page: what presses again what is pressed meanwhile. Undefined where nothing does. */
export async function waitForGlimpse(): Promise<(() => void) | undefined> {
  return (globalThis as Page).yoyakGlimpse;
}
