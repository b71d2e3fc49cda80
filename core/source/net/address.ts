import { Failure } from '../../failure';

/** Not `[::1]`: no browser takes it in an extension's permissions and policy. */
const loopback = new Set(['127.0.0.1', 'localhost']);

/** Nobody on the way can read or change what comes from here: https, or http from this very machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}

/** An absolute address → itself, parsed. Throws `Failure`: `bad-address`, or `insecure-address` for plain http. */
export function checkAddress(address: string): URL {
  if (!URL.canParse(address)) throw new Failure('bad-address', `no URL: ${address}`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure('bad-address', `neither http nor https: ${address}`);
  }
  // fetch refuses them, and no name or password shall travel.
  if (url.username || url.password) throw new Failure('bad-address', 'a name stands in the URL');
  if (!isSecure(url)) throw new Failure('insecure-address', address);
  return url;
}
