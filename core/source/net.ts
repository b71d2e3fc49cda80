import { Failure } from '../failure';
import type { Asking } from '../source';

/** What a host answered; `url` after redirects, `type` the media type in lower case without parameters. */
export type Reply = {
  readonly url: string;
  readonly type: string;
  readonly charset?: string;
  readonly etag?: string;
  readonly modified?: string;
  readonly bytes: Uint8Array;
};

/** `most` is the largest body that is read, in bytes. */
export type Request = Asking & { readonly most: number; readonly cache?: RequestCache };

/** Asks a host politely for one address. Throws `Failure`: every way in which it can go wrong has its code. */
export async function request(
  url: string,
  { signal, most, onBytes, cache = 'no-cache' }: Request,
): Promise<Reply> {
  const response = await fetch(url, { cache, credentials: 'omit', ...(signal && { signal }) });
  if (!response.ok) throw new Failure('not-found', `${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > most) throw new Failure('too-large', `${url}: ${bytes.length}`);
  onBytes?.(bytes.length);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const etag = response.headers.get('etag');
  const modified = response.headers.get('last-modified');
  return { url: response.url, type, bytes, ...(etag && { etag }), ...(modified && { modified }) };
}

/** A reply's text in the encoding that it says it is in. Throws `Failure` `wrong-encoding`. */
export function readText({ bytes }: Reply): string {
  return new TextDecoder().decode(bytes);
}
