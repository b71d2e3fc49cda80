import { Failure } from '../../failure';
import { concernsOneDigest, mayPass } from '../../failure/scope';
import type { FeedIndex, FeedPage, ListedFile, ListedPage } from '../../feed';
import { checkIndex, checkPage } from '../../feed/check';
import { hash } from '../../hash';
import type { Asking } from '../../source';
import { type Reply, readJsonReply, request } from '../net/net';
import type { Packs } from './packs';
import { resolveFile } from './place';

/** A feed whose index has arrived; `content` is the SHA-256 of its bytes. What it reads throws `Failure`. */
export type OpenFeed = {
  readonly content: string;
  readIndex(): FeedIndex;
  /** A page, out of the pack that it was planned to come by, else by itself. */
  readPage(page: ListedPage, packs: Packs, asking: Asking): Promise<FeedPage>;
  /** The JSON of a file below the index that is what the index says of it, and has the member `expected`. */
  readFile(named: ListedFile, expected: string, asking: Asking): Promise<unknown>;
  /** The reply for such a file, whatever is in it. */
  ask(named: ListedFile, asking: Asking): Promise<Reply>;
};

const mostListing = 5_000_000;
const mostFile = 20_000_000;
/** So that a page that comes instead is told as one, not as a file that is too large. */
const slack = 256_000;

/** Asks for a feed's index, once; everything else is read when it is asked for. */
export async function openFeed(url: string, asking: Asking): Promise<OpenFeed> {
  const reply = await request(url, { ...asking, most: mostListing });
  const content = await hash(reply.bytes);
  let changed: Promise<boolean> | undefined;
  const hasChanged = (asking: Asking) => {
    changed ??= request(url, { ...asking, most: mostListing }).then(
      async ({ bytes }) => (await hash(bytes)) !== content,
      () => false,
    );
    return changed;
  };
  const readFile = async (named: ListedFile, expected: string, asking: Asking) => {
    try {
      return await readNamed(resolveFile(named.url, reply.url), named, expected, asking);
    } catch (error) {
      // Published anew while it was read: the next run finds everything in its new place.
      if (!isOfFile(error) || !(await hasChanged(asking))) throw error;
      throw new Failure('changed-meanwhile', error.message, { cause: error });
    }
  };
  return {
    content,
    readFile,
    ask: (named, asking) => ask(resolveFile(named.url, reply.url), named, asking, 'default'),
    readIndex: () => checkIndex(readJsonReply(reply, 'format')),
    readPage: async (page, packs, asking) => {
      if (page.bytes > mostListing) throw new Failure('too-large', page.url);
      const reply = await packs.read(page, asking);
      const value = reply ? readJsonReply(reply, 'format') : await readFile(page, 'format', asking);
      return checkPage(value, page);
    },
  };
}

/** Named after its content, it may come from the browser's cache; unless what lies there is wrong. */
async function readNamed(url: string, named: ListedFile, expected: string, asking: Asking) {
  const read = async (cache: RequestCache) => {
    const reply = await ask(url, named, asking, cache);
    const value = readJsonReply(reply, expected);
    if ((await hash(reply.bytes)) === named.sha256) return value;
    throw new Failure('wrong-hash', `${url}: not ${named.sha256}`);
  };
  return read('default').catch((error: unknown) => {
    if (isOfFile(error)) return read('no-cache');
    throw error;
  });
}

async function ask(url: string, { bytes }: ListedFile, asking: Asking, cache: RequestCache) {
  if (bytes > mostFile) throw new Failure('too-large', `${url}: ${bytes} bytes`);
  return request(url, { ...asking, most: Math.min(bytes + slack, mostFile), cache });
}

function isOfFile(error: unknown): error is Failure {
  return error instanceof Failure && concernsOneDigest(error) && !mayPass(error);
}
