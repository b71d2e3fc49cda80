import { Failure } from '../../failure';
import { checkAddress } from '../net/address';

/**
 * A pasted text → the address in it: the first one with http(s), or else all of it with https in front.
 * Throws `Failure`: `bad-address` where there is none, `insecure-address`.
 */
export function readAddress(text: string): URL {
  const plain = text.replace(/[\p{Cf}\p{Cc}]+/gu, ' ').trim();
  const found = /https?:\/\/[^\s<>"'“”‘’]+/i.exec(plain)?.[0] ?? complete(plain);
  const url = checkAddress(found);
  url.hash = '';
  return url;
}

function complete(text: string): string {
  const bare = text.replace(/^[<"'“‘]+|[>"'”’]+$/g, '');
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(bare)) return `http://${bare}`;
  // A name with a dot in it, not the end of a sentence and no other scheme.
  if (/^[^\s/.:@]+(?:\.[^\s/.:@]+)+(?::\d+)?(?:[/?#]\S*)?$/.test(bare)) return `https://${bare}`;
  throw new Failure('bad-address', `no address: ${text.slice(0, 200)}`);
}
