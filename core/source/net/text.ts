import { Failure } from '../../failure';
import type { Reply } from './reply';

/** Names that people write and that the Encoding Standard does not know. */
const korean = /^(?:cp-?949|ms-?949|x-windows-949|uhc|euckr)$/i;

/**
 * A reply's text in the encoding that it says it is in: by its first bytes, its header or its own
 * declaration (XML, HTML). One that says nothing is UTF-8, or EUC-KR where it cannot be that; so is JSON,
 * which is UTF-8 whatever is said of it (RFC 8259). Latin-1 is what hosts say that do not know: it is UTF-8
 * where it can be. Throws `Failure` `wrong-encoding` rather than give one letter that was not meant.
 */
export function readText(reply: Reply): string {
  const marked = sniffMark(reply.bytes);
  const declared = marked ?? reply.charset ?? findDeclared(reply.bytes);
  const unsure = !marked && (/[/+]json$/.test(reply.type) || isLatin(declared));
  const tried = declared === undefined ? ['utf-8', 'euc-kr'] : [declared];
  if (unsure) tried.unshift('utf-8');
  for (const label of tried) {
    const text = decode(reply.bytes, label);
    if (text !== undefined) return text;
  }
  throw new Failure('wrong-encoding', `${reply.url}: not ${tried.join(' nor ')}`);
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(korean.test(label) ? 'euc-kr' : label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** US-ASCII and ISO-8859-1 are other names of it in the Encoding Standard. */
function isLatin(label: string | undefined): boolean {
  try {
    return label !== undefined && new TextDecoder(label).encoding === 'windows-1252';
  } catch {
    return false;
  }
}

/** A byte order mark, or the `<?` of an XML declaration in UTF-16. */
function sniffMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) {
    return 'utf-16le';
  }
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) {
    return 'utf-16be';
  }
  return undefined;
}

function findDeclared(bytes: Uint8Array): string | undefined {
  // HTML wants it in the first 1024 bytes; XML at the very start.
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  if (!/^\s*</.test(start)) return undefined;
  const [, xml, meta] =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)|<meta\b[^>]*?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(
      start,
    ) ?? [];
  const label = (xml ?? meta)?.toLowerCase();
  // What was just read letter by letter cannot be UTF-16.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}
