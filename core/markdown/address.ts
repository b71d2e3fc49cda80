/** The address when it is one that a summary may link to: http or https, nothing else in any spelling. */
export function allowAddress(address: string): string | undefined {
  const trimmed = address.trim();
  return /^https?:\/\/\S/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}

/** A bare address without the punctuation of the sentence around it; a bracket that it opened stays. */
export function trimAddress(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (last === ')' && isClosed(address.slice(0, end))) break;
    if (!/[?!.,:;*_'"“”‘’~|)\]`]/.test(last)) break;
  }
  return address.slice(0, end);
}

function isClosed(text: string): boolean {
  return text.split('(').length >= text.split(')').length;
}
