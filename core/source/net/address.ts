import { Failure } from '../../failure';
import { isAskable, isLoopback } from './loopback';

/** Nobody on the way can read or change what comes from here: https, or http from this very machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
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

/** The same for what an extension asks. Throws `other-loopback`, too, for http of this machine that no browser lets it ask. */
export function checkAskable(address: string): URL {
  const url = checkAddress(address);
  if (url.protocol === 'http:' && !isAskable(url)) throw new Failure('other-loopback', address);
  return url;
}
