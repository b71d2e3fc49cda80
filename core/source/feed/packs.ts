import { Failure } from '../../failure';
import { concernsOneDigest } from '../../failure/scope';
import type { ListedFile } from '../../feed';
import { placeInPack } from '../../feed/pack';
import { hash } from '../../hash';
import type { Asking } from '../../source';
import type { Reply } from '../net';

/** Files that come together: a pack is asked for once, and held until all is read that is wanted of it. */
export type Packs = {
  /** Has `wanted` ones of a pack's files come by it, where they are enough to be worth its bytes. */
  plan(pack: ListedFile, files: readonly ListedFile[], wanted: readonly ListedFile[]): void;
  /** The first file of a pack, which says what else is in it; the pack is held until it is planned what for. */
  readFirst(pack: ListedFile, file: ListedFile, asking: Asking): Promise<Reply | undefined>;
  /** The reply that a file would have been; undefined where it has to be asked for by itself. */
  read(file: ListedFile, asking: Asking): Promise<Reply | undefined>;
};
type Planned = { readonly pack: ListedFile; readonly place: readonly [start: number, end: number] };

/** As large a part of a pack is to be wanted: below it, the files by themselves cost less. */
const WORTH = 0.25;

/** `ask` gives the reply for a file of the feed, whatever is in it, and throws `Failure`. */
export function openPacks(ask: (file: ListedFile, asking: Asking) => Promise<Reply>): Packs {
  const planned = new Map<string, Planned>();
  const replies = new Map<string, Promise<Reply | undefined>>();
  const open = (pack: ListedFile, asking: Asking) => {
    const reply = replies.get(pack.url) ?? ask(pack, asking).catch(missNothing);
    replies.set(pack.url, reply);
    return reply;
  };
  const cut = async (file: ListedFile, { pack, place }: Planned, asking: Asking) => {
    const reply = await open(pack, asking);
    const bytes = reply?.bytes.subarray(...place);
    const isListed = bytes && (await hash(bytes)) === file.sha256;
    return reply && isListed ? { ...reply, bytes } : undefined;
  };
  return {
    plan(pack, files, wanted) {
      const isWorth = wanted.length > 1 && sum(wanted) >= pack.bytes * WORTH;
      if (!isWorth) return void replies.delete(pack.url);
      const places = placeInPack(files);
      for (const { url } of wanted) {
        const place = places.get(url);
        if (place) planned.set(url, { pack, place });
      }
    },
    readFirst(pack, file, asking) {
      const place = placeInPack([file]).get(file.url);
      return place ? cut(file, { pack, place }, asking) : Promise.resolve(undefined);
    },
    async read(file, asking) {
      const found = planned.get(file.url);
      if (!found) return undefined;
      planned.delete(file.url);
      const reply = await cut(file, found, asking);
      const { url } = found.pack;
      if (![...planned.values()].some(({ pack }) => pack.url === url)) replies.delete(url);
      return reply;
    },
  };
}

/** Without a pack its files are there; of what concerns all of the host the first of them tells. */
function missNothing(error: unknown): undefined {
  if (error instanceof Failure && concernsOneDigest(error)) return undefined;
  throw error;
}

function sum(files: readonly ListedFile[]): number {
  return files.reduce((bytes, each) => bytes + each.bytes, 0);
}
