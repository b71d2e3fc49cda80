import browser from 'webextension-polyfill';
import { maySee, SITES } from '../../../core/access/sites';
import { findScript } from '../making/findPages';

/** What the script of lists is called where it runs by the reader's leave. */
const LISTS = 'lists';

let turn: Promise<void> = Promise.resolve();

/** Has the script of arXiv's lists run on the other sites too that the reader has allowed, and on none but these. */
export function markSites(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function register(): Promise<void> {
  // Firefox gives whole addresses, and takes none.
  const js = findScript('/list/')?.js?.map((file) =>
    new URL(file, 'https://yoyak/').pathname.slice(1),
  );
  const sites = Object.values(SITES).filter(({ hasLists }) => hasLists);
  const allowed = await Promise.all(
    sites.map(async (site) => ((await maySee(site)) ? site.origins : [])),
  );
  const matches = allowed.flat();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [LISTS] });
  if (!js || matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [LISTS] });
    return;
  }
  const script = { id: LISTS, js, matches, runAt: 'document_idle' as const };
  if (!known) await browser.scripting.registerContentScripts([script]);
  // A build may call its file otherwise.
  else if (`${[...(known.matches ?? [])].sort()} ${known.js}` !== `${[...matches].sort()} ${js}`)
    await browser.scripting.updateContentScripts([script]);
}
