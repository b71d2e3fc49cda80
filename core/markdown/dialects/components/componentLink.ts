import { allowAddress } from '../../address';
import type { ComponentTag } from './tag';

const LONGEST = 1000;
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i;

/**
 * The link or picture of a component that has an address, in Markdown, and where what it says ends: behind its closing tag
 * when its words are its text on the same line. Undefined without an address that a summary may link to, or an `alt`.
 */
export function writeLink(
  text: string,
  tag: ComponentTag,
): { readonly end: number; readonly shown: string } | undefined {
  const { end, isVoid, address, alt, title } = tag;
  const allowed = allowAddress(address);
  // The picture is shown as any is.
  if (alt !== undefined && address !== '')
    return { end, shown: `![${escapeSigns(alt)}](<${encode(address)}>)` };
  if (allowed === undefined) return undefined;
  if (picture.test(allowed))
    return { end, shown: `![${escapeSigns(title)}](<${encode(allowed)}>)` };
  const target = `](<${encode(allowed)}>)`;
  const words = isVoid ? undefined : readWords(text, tag);
  if (words) return { end: words.end, shown: `[${words.text}${target}` };
  return { end, shown: `[${escapeSigns(title.trim() || allowed)}${target}` };
}

/** What stands between a tag and the one that closes it, on one line and with no link or tag in it. */
function readWords(
  text: string,
  { name, end }: ComponentTag,
): { readonly text: string; readonly end: number } | undefined {
  const near = text.slice(end, end + LONGEST);
  const inside = /^[^<[\]\n]*[^<[\]\s][^<[\]\n]*/.exec(near)?.[0] ?? '';
  const close = `</${name}>`;
  if (inside === '' || !near.startsWith(close, inside.length)) return undefined;
  return { text: inside.trim(), end: end + inside.length + close.length };
}

function escapeSigns(words: string): string {
  return words.replace(/[\\[\]<>*_`]/g, '\\$&');
}

function encode(address: string): string {
  return address.trim().replace(/[<>\s\\]/g, encodeURIComponent);
}
