import { setLook } from '../../../core/cards/look';
import type { ListedDigest, ListedFile } from '../../../core/feed';
import { checkDigest, checkIndex, checkPage } from '../../../core/feed/check';
import { placeInPack } from '../../../core/feed/pack';
import { hash } from '../../../core/hash';
import type { Digest } from '../../../core/paper';
import { heads } from '../../../core/query';
import { countAll } from '../../../core/query/countAll';
import type { Run } from '../../../core/run';
import type { Offer } from '../../../core/source';
import { feedSource } from '../../../core/source/feed';
import { githubSource } from '../../../core/source/github';
import { mendCards } from '../../../core/sync/exclusively';
import { runSources } from '../../../core/sync/runner/run';
import { addSource } from '../../../core/sync/sources';
import { cardLook } from '../../../entrypoints/cards/look';
import { onEmpty, writeRaw } from './digests';
import { rewriteCards } from './rewriting';
import { watchCards } from './watchCards';

export { measureSteps } from './steps';
export { weighCards } from './weighing';

setLook(cardLook);

export type Times = {
  readonly transfer: number;
  readonly raw: number;
  readonly ours: number;
  /** Until all cards are there; then until search has its texts, which nobody waits for. */
  readonly cards: number;
  readonly texts: number;
  /** To read what cards are made of and to write their texts, which are there already. */
  readonly rewriting: number;
  readonly entries: number;
};

/** Imports a feed on loopback, and does no more than fetching, checking and writing its files, each on an empty database. */
export async function measureFeed(url: string, round: number): Promise<Times> {
  const times = { transfer: 0, raw: 0, ours: 0, cards: 0, texts: 0, rewriting: 0, entries: 0 };
  let digests: Digest[] = [];
  const raw = async () => {
    times.transfer = await onEmpty(async () => {
      digests = await fetchAll(url);
    });
    times.raw = await onEmpty(() => writeRaw(digests));
  };
  const ours = async () => {
    const current = watchCards();
    times.ours = await onEmpty(() => importFrom({ ...offer, kind: 'feed', url }));
    const stored = performance.now();
    const drawn = await current;
    times.cards = drawn - stored;
    await navigator.locks.request('yoyak-sync', async () => undefined);
    times.texts = performance.now() - drawn;
    times.rewriting = await rewriteCards();
    times.entries = countAll(await heads()).entries;
  };
  for (const way of round % 2 ? [ours, raw] : [raw, ours]) await way();
  const fetched = digests.reduce((sum, { entries }) => sum + entries.length, 0);
  if (fetched !== times.entries) throw new Error(`${fetched} entries, not ${times.entries}`);
  return times;
}

/** Two syncs of a folder, and its cards, in milliseconds; how many digests and entries it has. */
export type GithubTimes = {
  readonly first: number;
  readonly cards: number;
  readonly second: number;
  readonly digests: number;
  readonly entries: number;
};

/** Syncs a folder of the double of GitHub twice; the second time nothing has changed. */
export async function measureGithub(
  url: string,
  hosts: { readonly api: string; readonly raw: string },
): Promise<GithubTimes> {
  const open = (source: Parameters<typeof githubSource>[0]) => githubSource(source, hosts);
  let id = '';
  const current = watchCards();
  const first = await onEmpty(async () => {
    ({ id } = await addSource({ ...offer, kind: 'github', url }, { kind: 'off' }));
    succeed(await runSources('reader', [id], { open }));
  });
  const stored = performance.now();
  const cards = (await current) - stored;
  await mendCards();
  const start = performance.now();
  succeed(await runSources('reader', [id], { open }));
  const second = performance.now() - start;
  return { first, cards, second, ...countAll(await heads()) };
}

const offer: Omit<Offer, 'kind' | 'url'> = { title: 'bench', digests: 0, papers: 0, sampled: 0 };

async function importFrom(wanted: Offer): Promise<void> {
  const { id } = await addSource(wanted, { kind: 'off' });
  succeed(await runSources('reader', [id], { open: feedSource }));
}

function succeed(run: Run | undefined): void {
  const failed = run?.parts.find(({ result }) => result?.kind !== 'done');
  if (!run || failed) throw new Error(JSON.stringify(failed?.result));
}

/** All files of a feed by the same requests, six at a time, each hashed, decoded and checked: what nobody can do without. */
async function fetchAll(url: string): Promise<Digest[]> {
  const get = async (file: string, cache: RequestCache = 'default') =>
    new Uint8Array(await (await fetch(new URL(file, url), { cache })).arrayBuffer());
  const decoder = new TextDecoder();
  const decode = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));
  const digests: Digest[] = [];
  const take = async (listed: ListedDigest, bytes: Uint8Array<ArrayBuffer>) => {
    if ((await hash(bytes)) !== listed.sha256) throw new Error(listed.url);
    digests.push(checkDigest(decode(bytes), listed));
  };
  const takePack = async (pack: ListedFile, files: readonly ListedDigest[]) => {
    const bytes = await get(pack.url);
    const places = placeInPack(files);
    for (const file of files) await take(file, bytes.slice(...(places.get(file.url) ?? [])));
  };
  const work: (() => Promise<void>)[] = [];
  const plan = (files: readonly ListedDigest[], pack?: ListedFile) => {
    if (pack) work.push(() => takePack(pack, files));
    else for (const file of files) work.push(async () => take(file, await get(file.url)));
  };
  const index = checkIndex(decode(await get(url, 'no-cache')));
  const { digests: newest, pages = [], pagesPack, pack, newestPack } = index;
  const closed = newest.length - (pack?.digests ?? 0);
  const open = newestPack?.digests ?? 0;
  plan(newest.slice(0, open), newestPack);
  plan(newest.slice(open, closed));
  plan(newest.slice(closed), pack);
  const listing = pagesPack && (await get(pagesPack.url));
  const places = placeInPack(pages);
  for (const page of pages) {
    const read = listing?.slice(...(places.get(page.url) ?? [])) ?? (await get(page.url));
    plan(checkPage(decode(read), page).digests, page.pack);
  }
  const queue = work.values();
  const workOff = async () => {
    for (const each of queue) await each();
  };
  await Promise.all(Array.from({ length: 6 }, workOff));
  return digests;
}
