import type { Browser } from '../browsers/browser';
import { waitFor } from '../look';

/** A machine that is busy may paint a page before it is known that the paper has no summary: then nothing is offered, and it is visited again. */
export async function visitOffered(browser: Browser, id: string): Promise<void> {
  for (let visits = 0; visits < 10; visits += 1) {
    await browser.open(`https://arxiv.org/abs/${id}`);
    const offered = await waitFor(browser, 'yoyak-making >>> .offer', 5000).catch(() => undefined);
    if (offered) return;
  }
  throw new Error(`nothing was offered for ${id}`);
}
