import { Failure } from '../../failure';
import { checkAskable, isSecure } from './address';
import { maySendTo } from './inside';
import { askAgain } from './refusal';
import { type HostRequest, type Reply, toReply } from './reply';
import { readBody } from './reply/body';
import { unpack } from './reply/unpack';
import { toStatusFailure } from './status';
import { type Patience, startWatch, type Watch } from './watch';

export type { HostRequest, Reply } from './reply';
export { readJsonReply, readJsonText } from './reply/json';
export { readTextReply } from './reply/text';

/** What a request stands on; all have defaults. `now` gives milliseconds since 1970. */
type Ground = {
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
  readonly online?: () => boolean;
  readonly patience?: Patience;
};

const patient: Patience = { silence: 30_000, longest: 600_000 };

/**
 * Asks a host politely for one address: https (http for loopback), no credentials, and no header of ours,
 * which would cost a preflight; the browser's own cache revalidates. `onBytes` is told each chunk's size.
 * Throws `Failure`, every way in which it can go wrong with its code; an aborted signal's reason as it is.
 */
export async function request(
  url: string,
  asked: HostRequest,
  ground: Ground = {},
): Promise<Reply> {
  const address = checkAskable(url);
  asked.signal?.throwIfAborted();
  const watch = startWatch(asked.signal, ground.patience ?? patient);
  try {
    const reply = await ask(address, asked, watch, ground);
    watch.end();
    return reply;
  } catch (error) {
    const { aborted, reason } = watch.signal;
    watch.giveUp();
    throw aborted ? reason : error;
  }
}

async function ask(
  url: URL,
  { most, onBytes, cache = 'no-cache', asIs }: HostRequest,
  { signal, heard }: Watch,
  { fetch = globalThis.fetch, now = Date.now, online = isOnline }: Ground,
): Promise<Reply> {
  const init: RequestInit = { cache, credentials: 'omit', referrerPolicy: 'no-referrer', signal };
  const response = await fetch(url, init).catch((error: unknown) => {
    signal.throwIfAborted();
    heard();
    return askAgain({ url, init, fetch, online }, error);
  });
  heard();
  const final = new URL(response.url || url.href);
  if (!isSecure(final) || !maySendTo(url, final)) {
    throw new Failure('bad-redirect', `${url} → ${final}`);
  }
  if (!response.ok) throw toStatusFailure(response, now());
  const onChunk = (bytes: number) => {
    heard();
    onBytes?.(bytes);
  };
  const body = await readBody(response, { most, onChunk });
  return toReply(final.href, response.headers, asIs ? body : unpack(body, most));
}

/** Node and some workers do not say. */
function isOnline(): boolean {
  return globalThis.navigator?.onLine !== false;
}
