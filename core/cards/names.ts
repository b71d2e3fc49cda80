import { NAMES, writeCache } from '../cards';
import { sources } from '../query/sources';

/** Notes in the cache what the reader calls each subscription: of two digests of a day a page must tell which is which. */
export async function noteNames(): Promise<void> {
  const named = (await sources()).filter(({ title }) => title !== '');
  const names = Object.fromEntries(named.map(({ id, title }) => [id, title]));
  await writeCache(async (local) => {
    const known = (await local.get(NAMES))[NAMES] ?? {};
    if (JSON.stringify(known) !== JSON.stringify(names)) await local.set({ [NAMES]: names });
  });
}
