import { findByteMark, findDeclared, findWide, nameEncoding } from './encoding/findNamed';
import { type Decoder, openKorean } from './encoding/koreanDecoder';
import { Failure } from './failure';

/** What is known of some bytes from outside: their media type, and the charset that came with it. */
type Told = { readonly url: string; readonly type?: string; readonly charset?: string };

/** What nobody names is one of these, in this order; others are tried only where they are named. */
const LIKELY = ['utf-8', 'euc-kr'] as const;

/** How many good letters there have to be for each broken one, or it is no text of this encoding. */
const GOOD_FOR_ONE = 8;
/** Letters of ASCII say little of an encoding: so many as much as one other. */
const ASCII_FOR_ONE = 20;
/** Where each byte could be a letter of Latin, a few others are enough to tell that it is none. */
const GOOD_BESIDE_LATIN = 3;

/** Every byte is a letter of these, so that they are the last to be believed; hosts name them that do not know. */
const latin = /^(?:windows-125|iso-8859-|macintosh$)/;

/**
 * Bytes → their text. Every encoding that is named is tried: by the first bytes, from outside, in the document; then
 * the likely ones. JSON is UTF-8 whatever is said of it (RFC 8259): there UTF-8 goes first. Where none fits in every
 * byte, the one that fits best is taken, and each broken letter is U+FFFD. Throws `Failure` `wrong-encoding` for what is
 * no text in any.
 */
export function decodeText(bytes: Uint8Array, told: Told): string {
  const { tried, last } = findTried(bytes, told);
  for (const encoding of tried) {
    const text = decodeWhole(bytes, encoding);
    // Most pairs of bytes are letters of EUC-KR, those of a picture too: it is told by what no text has.
    if (text !== undefined && (encoding !== 'euc-kr' || countBroken(text) === 0)) return text;
  }
  let best: Broken | undefined;
  for (const encoding of tried) {
    const each = decodeBroken(bytes, encoding);
    if (!best || each.broken < best.broken) best = each;
  }
  if (best && isLegible(best, last !== undefined)) return best.text;
  const text = last && decodeWhole(bytes, last);
  if (text !== undefined) return text;
  throw new Failure('wrong-encoding', `${told.url}: not ${tried.join(' nor ')}`);
}

const wide = /^utf-16/;

function findTried(bytes: Uint8Array, { type = '', charset }: Told) {
  const mark = findByteMark(bytes) ?? findWide(bytes);
  const named = [charset, ...findDeclared(bytes)].flatMap((label) => nameEncoding(label) ?? []);
  const last = named.find((name) => latin.test(name));
  const others = named.filter((name) => !latin.test(name) && !wide.test(name));
  // A host may call anything UTF-16; pairs of bytes are nearly always letters of it, so it comes last.
  const unlikely = mark ? [] : named.filter((name) => wide.test(name));
  const first = /[/+]json$/.test(type) ? ['utf-8'] : [];
  // What was called Latin and is neither, is Latin.
  const likely = last === undefined || looksKorean(bytes) ? LIKELY : ['utf-8'];
  const tried = new Set([...(mark ? [mark] : []), ...first, ...others, ...likely, ...unlikely]);
  return { tried: [...tried], last };
}

function openDecoder(encoding: string, fatal: boolean): Decoder {
  return encoding === 'euc-kr' ? openKorean(fatal) : new TextDecoder(encoding, { fatal });
}

function decodeWhole(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return openDecoder(encoding, true).decode(bytes);
  } catch {
    return undefined;
  }
}

type Broken = { readonly text: string; readonly broken: number };

function decodeBroken(bytes: Uint8Array, encoding: string): Broken {
  const text = openDecoder(encoding, false).decode(bytes);
  return { text, broken: countBroken(text) };
}

/** How many letters are broken, or control characters that no text has beside tabs and line ends. */
function countBroken(text: string): number {
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isControl = code < 0x20 ? code < 0x09 || code > 0x0d : code >= 0x7f && code <= 0x9f;
    if (code === 0xfffd || (isControl && code !== 0x1b)) broken += 1;
  }
  return broken;
}

function isLegible({ text, broken }: Broken, besideLatin: boolean): boolean {
  let ascii = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 0x80) ascii += 1;
  const good = text.length - ascii - broken;
  if (besideLatin) return broken * GOOD_BESIDE_LATIN <= good;
  return broken === 1 ? text.length > 1 : broken * GOOD_FOR_ONE <= good + ascii / ASCII_FOR_ONE;
}

/** Are most pairs of high bytes syllables of Hangul as EUC-KR has them? */
function looksKorean(bytes: Uint8Array): boolean {
  let pairs = 0;
  let hangul = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    pairs += 1;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1 && trail < 0xff) hangul += 1;
    at += 1;
  }
  return hangul > 0 && hangul * 2 > pairs;
}
