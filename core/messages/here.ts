import browser from 'webextension-polyfill';

/** From what a summary is to be made of the paper that a tab shows. */
export type Begin = { readonly begin: 'abstract' | 'body' };

/** Has the script in a tab's page begin a summary of its paper, as a press there would; a tab in which there is none throws. */
export async function tellBegin(tab: number, from: Begin['begin']): Promise<void> {
  await browser.tabs.sendMessage(tab, { begin: from } satisfies Begin);
}

/** Hears in a page's script that a summary is to be begun. */
export function hearBegin(hear: (from: Begin['begin']) => void): void {
  browser.runtime.onMessage.addListener(((message: unknown) => {
    const from = (message as Partial<Begin> | undefined)?.begin;
    if (from === 'abstract' || from === 'body') hear(from);
  }) as (message: unknown) => undefined);
}
