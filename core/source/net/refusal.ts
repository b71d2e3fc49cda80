import { Failure, type FailureCode } from '../../failure';
import { isRedirect } from './isRedirect';

type Asked = {
  readonly url: URL;
  readonly init: RequestInit;
  readonly fetch: typeof fetch;
  readonly online: () => boolean;
};

/**
 * A browser says "failed to fetch" and never why: asks again, in ways that tell it apart. Gives the response
 * where it was but a moment's failure. Throws `Failure`: `offline`; `bad-redirect`, a loop or to a place
 * that is not safe or may not be read; `permission-needed` where the host answers, but not to other origins;
 * else `unreachable`.
 */
export async function askAgain({ url, init, fetch, online }: Asked, cause: unknown) {
  const fail = (code: FailureCode, place: { readonly origin?: string } = {}) =>
    new Failure(code, `${url}: ${cause}`, { ...place, cause });
  const ask = (how: RequestInit) => fetch(url, { ...init, ...how }).catch(() => undefined);

  if (!online()) throw fail('offline');
  const response = await ask({ redirect: 'manual' });
  // Followed once more, a loop would cost the host another twenty requests.
  if (response && isRedirect(response)) throw fail('bad-redirect');
  if (response) return response;
  const hidden = await ask({ mode: 'no-cors', method: 'HEAD', cache: 'no-store' });
  throw hidden ? fail('permission-needed', { origin: url.origin }) : fail('unreachable');
}
