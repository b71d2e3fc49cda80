import type { Browser } from '../browsers/browser';

/** What another window of the reader's does: an options page that stands unseen in the page that is shown, with all its works. */
export async function openWithin(browser: Browser, address: string): Promise<void> {
  await browser.run(async (url: string) => {
    const frame = Object.assign(document.createElement('iframe'), { src: url, id: 'within' });
    frame.style.cssText = 'position: fixed; inset: auto 0 0 auto; width: 2px; height: 2px';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }, browser.address(address));
}

/** Presses what stands at a path in it, once it is there. */
export function pressWithin(browser: Browser, path: string): Promise<void> {
  return browser.run(async (selector: string) => {
    const { contentDocument: page } = document.querySelector('#within') as HTMLIFrameElement;
    const find = () => page?.querySelector<HTMLElement>(selector);
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 50));
    find()?.click();
  }, path);
}

/** Gives it a file. */
export function giveWithin(browser: Browser, path: string, name: string, text: string) {
  return browser.run(
    async (selector: string, file: string, content: string) => {
      const { contentDocument: page } = document.querySelector('#within') as HTMLIFrameElement;
      const find = () => page?.querySelector<HTMLInputElement>(selector);
      while (!find()) await new Promise((resolve) => setTimeout(resolve, 50));
      const field = find() as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([content], file, { type: 'text/markdown' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    path,
    name,
    text,
  );
}

/** Closes it. */
export function closeWithin(browser: Browser): Promise<void> {
  return browser.run(() => document.querySelector('#within')?.remove());
}
