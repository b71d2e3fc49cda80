import { trimAddress } from '../../address';

const latin =
  /^(?:https?:\/\/|www\.)[^\s<>\u3000-\u303f\u3131-\u318e\uac00-\ud7a3\uff00-\uffef]{1,2048}/i;
/** Hangul in a path, up to where a sign of the address goes on or the address ends. */
const hangul = /[\u3131-\u318e\uac00-\ud7a3]{1,200}/y;
const more = /[^\s<>\u3000-\u303f\u3131-\u318e\uac00-\ud7a3\uff00-\uffef]{1,2048}/y;
const particle =
  /^(?:은|는|이|가|을|를|에|에서|에는|에도|에게|로|으로|와|과|의|도|만|까지|부터|처럼|보다|라고|이라고|이다|입니다|이며|이고|등|및|참고|참조)$/;

/**
 * The bare address that a text starts with. A Korean particle right after it is not part of it; Hangul is where a path
 * or a query goes on with it (`/wiki/강화_(학습)`).
 */
export function findAddress(src: string): string | undefined {
  const found = latin.exec(src)?.[0];
  if (found === undefined) return undefined;
  let raw = found;
  for (
    let isOpen = /[/=_&#+-]$/.test(raw);
    isOpen;
    isOpen = raw.length < 4000 && /[/=_&#+(-]$/.test(raw)
  ) {
    hangul.lastIndex = raw.length;
    const words = hangul.exec(src)?.[0];
    if (words === undefined || isParticle(raw, words)) break;
    more.lastIndex = raw.length + words.length;
    raw += words + (more.exec(src)?.[0] ?? '');
  }
  return trimAddress(raw);
}

/** Only after a slash a particle may follow an address that ends there. */
function isParticle(raw: string, words: string): boolean {
  return /\/$/.test(raw) && particle.test(words);
}
