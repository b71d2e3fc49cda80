import { Failure } from '../../../core/failure';
import { createOrder } from '../../../core/inOrder';
import { dropLeft, findFreeSlot, readSlots, type TurnSlot, writeSlots } from './slots';

/** Nobody who waits in a page waits for longer. */
export const LONGEST_MS = 120_000;
/** In how many milliseconds a turn is; `giveBack` is for who has not asked, and never will: it may be somebody else's then. */
export type Turn = { readonly ms: number; readonly giveBack: () => Promise<void> };

const inOrder = createOrder();

/**
 * Takes the next turn to ask arXiv for a page, whoever asks and in whichever tab: one after the other, or two would have the same.
 * Throws `too-many` where that is later than in `most` milliseconds, and takes none. The one of a page in a `tab` is somebody
 * else's once that is left.
 */
export function takeTurn(most = Number.POSITIVE_INFINITY, tab?: number): Promise<Turn> {
  return inOrder(async () => {
    const now = Date.now();
    const slots = await dropLeft(await readSlots(now), now, tab);
    const at = findFreeSlot(slots, now);
    if (at - now > most) throw new Failure('too-many', `The next turn is in ${at - now} ms`);
    const slot: TurnSlot = tab === undefined ? [at, now] : [at, now, tab];
    await writeSlots([...slots, slot]);
    return { ms: at - now, giveBack: () => giveBack(at) };
  });
}

function giveBack(turn: number): Promise<void> {
  return inOrder(async () => {
    const slots = await readSlots(Date.now());
    await writeSlots(slots.filter(([at]) => at !== turn));
  });
}
