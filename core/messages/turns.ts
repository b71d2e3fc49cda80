import browser from 'webextension-polyfill';

/** Do you wait for your turn to ask arXiv? */
const QUESTION = 'waits';
/** A page that says nothing for so long, in milliseconds, sleeps: it may go on to wait. */
const SILENT_MS = 1000;

/** Does a script of ours wait for its turn in a tab's page? In one that was reloaded, left or closed none does. */
export async function isWaiting(tab: number): Promise<boolean> {
  const said = browser.tabs.sendMessage(tab, QUESTION).then(
    (answer) => answer === true,
    () => false,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), SILENT_MS);
  });
  return Promise.race([said, silent]).finally(() => clearTimeout(timer));
}

/** Says in a page's script that it waits, until the returned function is called. */
export function sayWaiting(): () => void {
  const hear = ((message: unknown, _sender: unknown, respond: (waits: true) => void) => {
    if (message === QUESTION) respond(true);
  }) as (message: unknown) => undefined;
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
