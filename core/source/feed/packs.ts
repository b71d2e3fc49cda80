import { Failure, type FailureCode } from '../../failure';
import type { ListedFile } from '../../feed';
import { placeInPack } from '../../feed/pack';
import { hash } from '../../hash';
import type { Asking } from '../../source';
import type { Reply } from '../net/net';

/** A pack, and the files that it holds in its order. */
export type Pack = { readonly pack: ListedFile; readonly files: readonly ListedFile[] };

/**
 * Files that come together: a pack is asked for once, the next one while the files of that are taken, and each is let go
 * when all that was wanted of it is read.
 */
export type Packs = {
  /** Has the `wanted` ones of a pack's files come by it, where they are enough to be worth its bytes. */
  plan(one: Pack, wanted: readonly ListedFile[]): void;
  /** The reply that a file would have been; undefined where it has to be asked for by itself. */
  read(file: ListedFile, asking: Asking): Promise<Reply | undefined>;
};
type Plan = {
  readonly pack: ListedFile;
  readonly places: ReturnType<typeof placeInPack>;
  left: number;
  reply?: Promise<Reply | undefined>;
};

/** As large a part of a pack is to be wanted: below it, the files by themselves cost less. */
const WORTH = 0.25;
/** After these no file of the host can be asked for either. */
const FINAL: ReadonlySet<FailureCode> = new Set<FailureCode>(['offline', 'rate-limited']);

/** `ask` gives the reply for a file of the feed, whatever is in it, and throws `Failure`. */
export function openPacks(ask: (file: ListedFile, asking: Asking) => Promise<Reply>): Packs {
  const plans = new Map<string, Plan>();
  const order: Plan[] = [];
  const begin = (plan: Plan, asking: Asking) => {
    plan.reply ??= ask(plan.pack, asking).catch(missUnlessFinal);
    return plan.reply;
  };
  const beginNext = (plan: Plan, asking: Asking) => {
    const next = order[order.indexOf(plan) + 1];
    // Whoever reads it hears of a failure.
    if (next && next.left > 0) begin(next, asking).catch(() => undefined);
  };
  return {
    plan({ pack, files }, wanted) {
      if (wanted.length < 2 || sum(wanted) < pack.bytes * WORTH) return;
      const plan = { pack, places: placeInPack(files), left: wanted.length };
      for (const { url } of wanted) plans.set(url, plan);
      order.push(plan);
    },
    async read({ url, sha256 }, asking) {
      const plan = plans.get(url);
      const place = plan?.places.get(url);
      if (!plan || !place) return undefined;
      plans.delete(url);
      const reply = await begin(plan, asking);
      beginNext(plan, asking);
      plan.left -= 1;
      if (plan.left === 0) delete plan.reply;
      // A copy: a slice would hold all of the pack.
      const bytes = reply?.bytes.slice(...place);
      const isListed = bytes && (await hash(bytes)) === sha256;
      return reply && isListed ? { ...reply, bytes } : undefined;
    },
  };
}

/** Without a pack its files are there. */
function missUnlessFinal(error: unknown): undefined {
  if (error instanceof Failure && !FINAL.has(error.code)) return undefined;
  throw error;
}

function sum(files: readonly ListedFile[]): number {
  return files.reduce((bytes, each) => bytes + each.bytes, 0);
}
