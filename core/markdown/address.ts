/** No server takes a longer one. */
const LONGEST_ADDRESS = 8192;

/** A host of Latin letters and a path without a sign. */
const usual = /^https?:\/\/(?:[a-z]{1,60}\.){1,4}[a-z]{2,60}\/[\w./-]*$/;
const LONGEST_USUAL = 200;

/**
 * The address when it is one that a summary may link to: http or https, in whichever letters; in small ones, as whoever reads
 * a feed or a backup expects it.
 */
export function allowAddress(address: string): string | undefined {
  const trimmed = address.trim();
  // Nearly every address is one of these, which need not be taken apart.
  if (trimmed.length < LONGEST_USUAL && usual.test(trimmed)) return trimmed;
  if (trimmed.length > LONGEST_ADDRESS) return undefined;
  if (!/^https?:\/\/\S/i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  return trimmed.replace(/^https?/i, (scheme) => scheme.toLowerCase());
}

/** A bare address without the punctuation of the sentence around it; a bracket that it opened stays. */
export function trimAddress(address: string): string {
  let end = address.length;
  let unopened = address.split(')').length - address.split('(').length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (last === ')' && unopened <= 0) break;
    if (!/[?!.,:;*_'"“”‘’~|)\]`]/.test(last)) break;
    if (last === ')') unopened -= 1;
  }
  return address.slice(0, end);
}
