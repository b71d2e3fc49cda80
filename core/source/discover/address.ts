import { Failure } from '../../failure';
import { checkAddress } from '../net/address';
import { beginsHere } from '../net/loopback';

/**
 * A pasted text → the address in it: the first one with http(s), or else all of it with https in front.
 * Throws `Failure`: `bad-address` where there is none, `insecure-address`.
 */
export function readAddress(text: string): URL {
  // No address is longer, and a whole article may be pasted.
  const plain = mendScheme(
    text
      .slice(0, 10_000)
      .replace(/[\p{Cf}\p{Cc}]+/gu, ' ')
      .trim(),
  );
  const found = /https?:\/\/[^\s<>"'“”‘’「」『』]+/i.exec(plain)?.[0] ?? complete(plain);
  const url = checkAddress(cutTail(found));
  url.hash = '';
  return url;
}

/**
 * `feed:https://host`, `feed://host` and `feed:host`, as browsers once wrote addresses of feeds, `//host`, and an
 * address whose colon or slash got lost → with https://; an address of a file whose name has spaces → with `%20`.
 */
function mendScheme(text: string): string {
  const bare = text
    .replace(/^[<("'“‘「『]*(?:feed|rss|web\+(?:feed|rss)):(?:\/\/)?/i, '')
    .replace(/^(https?)(?::\/?|\/\/)(?=[^\s/:])/i, '$1://')
    .replace(/^\/\/(?=[^\s/])/, 'https://');
  const isFile = /^https?:\/\/\S+\/[^\s/]*(?: [\w.()-]+){1,9}$/i.test(bare) && feedName.test(bare);
  return isFile ? bare.replaceAll(' ', '%20') : bare;
}

const feedName = /\.(?:atom|json|rdf|rss|xml)$/i;

function complete(text: string): string {
  const bare = cutTail(text.replace(/^[<("'“‘「『]+|[>"'”’」』]+$/g, ''));
  if (beginsHere(bare)) return `http://${bare}`;
  // A name with a dot in it, not the end of a sentence and no other scheme.
  if (/^[^\s/.:@]+(?:\.[^\s/.:@]+)+(?::\d+)?(?:[/?#]\S*)?$/.test(bare)) return `https://${bare}`;
  throw new Failure('bad-address', `no address: ${text.slice(0, 200)}`);
}

/** What a sentence puts after an address: the bracket that it stands in, a full stop, a particle. */
function cutTail(address: string): string {
  const inside = cutBracket(address).replace(/[.,;:!?…。，、*`]+$/, '');
  const bare = inside.replace(/\p{Script=Hangul}+$/u, '');
  // Words may end in Hangul, but no host that has Latin letters at its end, and no name of a file.
  const whole =
    /^https?:\/\/[^/?#]*(?:\.[a-z]{2,}|:\d+)$|\.(?:atom|html?|json|markdown|md|php|rss|xml|zip)$/i;
  return whole.test(bare) ? bare : inside;
}

/** An address up to the first bracket that closes and was not opened in it. */
function cutBracket(address: string): string {
  const open = { ')': 0, ']': 0 };
  for (const [at, mark] of [...address].entries()) {
    if (mark === '(') open[')'] += 1;
    else if (mark === '[') open[']'] += 1;
    else if (mark === ')' || mark === ']') {
      if (open[mark] === 0) return [...address].slice(0, at).join('');
      open[mark] -= 1;
    }
  }
  return address;
}
