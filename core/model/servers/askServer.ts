import { Failure } from '../../failure';
import {
  checkAddress,
  isLoopback,
  isRedirect,
  type Patience,
  startWatch,
  type Watch,
} from '../../source/net';
import { cleanKey } from './key';
import { readRefusal } from './refusal';

/** What requests stand on; all have defaults. */
export type Ground = {
  readonly fetch?: typeof fetch;
  readonly online?: () => boolean;
  readonly patience?: Patience;
  readonly now?: () => number;
};

type Asked = {
  readonly url: string;
  readonly key?: string | undefined;
  /** Sent as JSON; without one the address is only read. */
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
};

/** A model on a slow processor reads a paper for minutes before its first word, in milliseconds. */
const patient: Patience = { silence: 180_000, longest: 900_000 };

/**
 * Asks a server once, over https (http on this computer), without cookies, and hands its answer on to `read` while it is
 * watched; whoever reads says when something was heard. Redirects are not followed: a text and a key go where the reader
 * said. Throws `Failure`, and the signal's reason as it is.
 */
export async function askServer<Read>(
  asked: Asked,
  read: (response: Response, watch: Watch) => Promise<Read>,
  ground: Ground = {},
): Promise<Read> {
  const url = checkAddress(asked.url);
  const key = cleanKey(asked.key);
  asked.signal?.throwIfAborted();
  const patience = ground.patience ?? patient;
  const start = performance.now();
  const watch = startWatch(asked.signal, patience);
  try {
    const response = await send(url, asked, key, watch, ground);
    watch.heard();
    if (isRedirect(response)) throw new Failure('model-redirected', `${url}: ${response.status}`);
    if (!response.ok)
      throw await readRefusal(response, { hasKey: key !== '', now: ground.now ?? Date.now });
    const found = await read(response, watch);
    watch.end();
    return found;
  } catch (error) {
    const { aborted, reason } = watch.signal;
    watch.giveUp();
    if (!aborted) throw error;
    if (!(reason instanceof Failure && reason.code === 'timed-out')) throw reason;
    const isWhole = performance.now() - start >= patience.longest;
    throw new Failure(isWhole ? 'model-endless' : 'model-silent', `${url}: ${reason.message}`);
  }
}

async function send(
  url: URL,
  { body }: Asked,
  key: string,
  { signal }: Watch,
  { fetch = globalThis.fetch, online = isOnline }: Ground,
): Promise<Response> {
  const still: RequestInit = {
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  };
  try {
    return await fetch(url, {
      ...still,
      redirect: 'manual',
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(key && { Authorization: `Bearer ${key}` }),
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  } catch (error) {
    signal.throwIfAborted();
    const fail = (code: 'offline' | 'model-unreachable' | 'model-cut' | 'model-not-allowed') =>
      new Failure(code, `${url}: ${error}`, { cause: error, origin: url.origin });
    const isHere = isLoopback(url.hostname);
    if (!isHere && !online()) throw fail('offline');
    // What could be asked besides follows redirects: a host elsewhere is asked for nothing more.
    if (!isHere) throw fail('model-unreachable');
    // A browser never says why. Whoever answers this one is there; without a page's or a worker's address nobody keeps us off.
    const there = await fetch(url.origin, { ...still, mode: 'no-cors' }).catch(() => undefined);
    if (!there) throw fail('model-unreachable');
    throw fail(globalThis.location === undefined ? 'model-cut' : 'model-not-allowed');
  }
}

/** Node and some workers do not say. */
function isOnline(): boolean {
  return globalThis.navigator?.onLine !== false;
}
