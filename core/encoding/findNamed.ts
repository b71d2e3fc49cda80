/** Names that people write and that the Encoding Standard does not know. */
const korean = /^(?:cp-?949|ms-?949|x-windows-949|uhc|euckr|ksc-?5601)$/i;

/** A label → the encoding's name in the Encoding Standard (https://encoding.spec.whatwg.org); undefined for none. */
export function nameEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(korean.test(label.trim()) ? 'euc-kr' : label).encoding;
  } catch {
    return undefined;
  }
}

/** The encoding that the first bytes tell: a byte order mark, or the `<?` of an XML declaration in UTF-16. */
export function findByteMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0))
    return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f))
    return 'utf-16be';
  return undefined;
}

/** The encodings that a document names itself: in its XML declaration, then in its `<meta>`. */
export function findDeclared(bytes: Uint8Array): readonly string[] {
  // HTML wants it in the first 1024 bytes, XML at the very start; what a host puts before it may be as long again.
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  if (!/^\s*(?:ï»¿)?\s*</.test(start)) return [];
  const xml = /<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1];
  // What was just read letter by letter cannot be UTF-16.
  return [xml, meta].flatMap((label) =>
    label === undefined ? [] : /^utf-?16/i.test(label) ? 'utf-8' : label,
  );
}

/**
 * UTF-16 that nothing names, told by its zeros: those of its spaces, digits and line ends all stand on one side of their
 * pairs. No other encoding of text has a zero.
 */
export function findWide(bytes: Uint8Array): string | undefined {
  const near = bytes.subarray(0, 65_536);
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < near.length; at += 1) if (near[at] === 0) zeros[at % 2 ? 1 : 0] += 1;
  const [even, odd] = zeros;
  const most = Math.max(even, odd);
  // A line end in fifty letters, and none on the other side: half of a letter is never zero but for Latin.
  if (most < 2 || most * 100 < near.length || Math.min(even, odd) > 0) return undefined;
  const encoding = even > odd ? 'utf-16be' : 'utf-16le';
  const text = new TextDecoder(encoding).decode(near);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that no text has.
  return /[\x01-\x08\x0e-\x1f\uffff]/.test(text) ? undefined : encoding;
}
