import browser from 'webextension-polyfill';

/** From what a summary is to be made of the paper that a tab shows. */
export type Begin = { readonly begin: 'abstract' | 'body' };

/**
 * Has the script in a tab's page begin a summary of its paper, as a press there would, and gives whether it was heard; a tab in
 * which no script of ours is throws.
 */
export async function tellBegin(tab: number, from: Begin['begin']): Promise<boolean> {
  return (await browser.tabs.sendMessage(tab, { begin: from } satisfies Begin)) === true;
}

/** Hears in a page's script that a summary is to be begun. */
export function hearBegin(hear: (from: Begin['begin']) => void): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    _sender: unknown,
    respond: (heard: true) => void,
  ) => {
    const from = (message as Partial<Begin> | undefined)?.begin;
    if (from !== 'abstract' && from !== 'body') return;
    hear(from);
    // Other scripts of ours hear messages too, and say nothing to this one.
    respond(true);
  }) as (message: unknown) => undefined);
}
