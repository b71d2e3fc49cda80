const attribute =
  /\s*(?:[#.][\p{L}_][\p{L}\p{N}_:.-]*|[\p{L}_][\p{L}\p{N}_:.-]*=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))/uy;

/** Is a text a list of attributes, as kramdown and Pandoc have them: `#id .class key="value"`? */
export function isAttributes(text: string): boolean {
  let at = 0;
  do {
    attribute.lastIndex = at;
    if (!attribute.test(text)) return false;
    at = attribute.lastIndex;
  } while (text.slice(at).trim() !== '');
  return true;
}
