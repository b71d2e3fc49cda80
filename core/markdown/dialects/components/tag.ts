const name = /<(\/?)([A-Za-z][\w.]*)/y;
const attribute = /\s+([A-Za-z_][\w:-]*)(\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|(?=\{)))?/y;
const spread = /\s+(?=\{\s*\.\.\.)/y;
const closing = /\s*(\/?)>/y;
/** Letters of one value in braces. */
const LONGEST = 2000;
const MOST_ATTRIBUTES = 50;
const addresses = /^(?:href|url|src)$/;
/** A text alone in braces. */
const quoted = /^\{\s*(["'`])([^"'`{}\n]*)\1\s*\}$/;
const titles = /^(?:title|label|caption|summary|heading)$/;

/** A tag as JSX has it; `isOwn` when it has an attribute with a value, which nobody writes in a word. */
export type ComponentTag = {
  readonly name: string;
  readonly end: number;
  readonly isClosing: boolean;
  readonly isVoid: boolean;
  readonly isOwn: boolean;
  readonly isBraced: boolean;
  readonly title: string;
  /** What it leads to or shows, as it is written. */
  readonly address: string;
  readonly alt: string | undefined;
};

/** The tag of JSX that begins at a place; undefined for none. */
export function readComponentTag(text: string, at: number): ComponentTag | undefined {
  name.lastIndex = at;
  const [, slash, called = ''] = name.exec(text) ?? [];
  if (slash === undefined) return undefined;
  let end = name.lastIndex;
  let [isOwn, isBraced, title, address] = [false, false, '', ''];
  let alt: string | undefined;
  for (let count = 0; count < MOST_ATTRIBUTES; count += 1) {
    spread.lastIndex = end;
    attribute.lastIndex = end;
    const isSpread = spread.test(text);
    const found = isSpread ? undefined : attribute.exec(text);
    if (!isSpread && !found) break;
    end = isSpread ? spread.lastIndex : attribute.lastIndex;
    if (isSpread || found?.[2] !== undefined) isOwn = true;
    const [, key = '', , double, single] = found ?? [];
    let value = double ?? single;
    if (text[end] === '{') {
      isBraced = true;
      const close = skipBraces(text, end);
      if (close === undefined) return undefined;
      value = quoted.exec(text.slice(end, close))?.[2];
      end = close;
    }
    if (value === undefined) continue;
    if (titles.test(key)) title = value;
    else if (addresses.test(key) && address === '') address = value;
    else if (key === 'alt') alt = value;
  }
  closing.lastIndex = end;
  const [, voidSlash] = closing.exec(text) ?? [];
  if (voidSlash === undefined) return undefined;
  const [isClosing, isVoid] = [slash === '/', voidSlash === '/'];
  const own = { isOwn, isBraced, title, address, alt };
  return { name: called, end: closing.lastIndex, isClosing, isVoid, ...own };
}

function skipBraces(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length && at < from + LONGEST; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
