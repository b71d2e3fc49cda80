import { Failure } from '../../failure';

type Probe = {
  readonly url: URL;
  readonly fetch: typeof fetch;
  readonly online: () => boolean;
  readonly signal: AbortSignal;
};

/**
 * A browser says "failed to fetch" and never why: finds out by asking again in ways that tell it apart.
 * Gives `offline`, `bad-redirect` (a loop, a place that is not safe or not readable), `permission-needed`
 * (the host is there, but lets no other origin read it) or `unreachable`.
 */
export async function explainRefusal(probe: Probe, cause: unknown): Promise<Failure> {
  const { url, online } = probe;
  if (!online()) return new Failure('offline', String(cause), { cause });
  const stopped = await ask(probe, { redirect: 'manual' });
  if (stopped && isRedirect(stopped)) {
    return new Failure('bad-redirect', `${url}: ${cause}`, { cause });
  }
  if (await ask(probe, { mode: 'no-cors' })) {
    return new Failure('permission-needed', `${url}: ${cause}`, { origin: url.origin, cause });
  }
  return new Failure('unreachable', `${url}: ${cause}`, { cause });
}

/** Only whether it answers is asked, and how: HEAD spares the host the body. */
function ask({ url, fetch, signal }: Probe, how: RequestInit): Promise<Response | undefined> {
  const init: RequestInit = { method: 'HEAD', cache: 'no-store', credentials: 'omit', signal };
  return fetch(url, { ...init, ...how }).catch(() => undefined);
}

/** A browser hides it behind `opaqueredirect`, Node shows it. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}
