import { bold } from './bold';
import { findNext, type Indented, measure } from './meaning';
import { endsLine, keepBreaks, readBefore } from './place';
import type { Rule } from './rule';

const name = /<(\/?)([A-Za-z][\w.]*)/y;
const attribute = /\s+([A-Za-z_][\w:-]*)(\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|(?=\{)))?/y;
const spread = /\s+(?=\{\s*\.\.\.)/y;
const closing = /\s*(\/?)>/y;
/** Letters of one value in braces. */
const LONGEST = 2000;
const MOST_ATTRIBUTES = 50;
/** So many components have what stands in them looked at. */
const MOST_NAMES = 100;
const titles = /^(?:title|label|caption|summary|heading)$/;

/** A tag as JSX has it; `isOwn` when it has an attribute with a value, which nobody writes in a word. */
type Tag = {
  readonly name: string;
  readonly end: number;
  readonly isClosing: boolean;
  readonly isVoid: boolean;
  readonly isOwn: boolean;
  readonly isBraced: boolean;
  readonly title: string;
};

/**
 * The components of MDX (https://mdxjs.com/docs/what-is-mdx/#jsx): their text stays, and a title that stands in their tag. In
 * other Markdown `<Summary>` is a word in angles that some paper introduces, and only a tag with attributes is a component's.
 */
export function componentRule(isMdx: boolean): Rule {
  return {
    open: /<\/?[a-z](?=[\w.]*[\s/>])/,
    read: (text, at, _open, find, met) => {
      const tag = readTag(text, at);
      if (!tag) return undefined;
      const breaks = keepBreaks(text.slice(at, tag.end));
      if (!/^[A-Z]/.test(tag.name)) {
        // HTML takes no value in braces.
        if (!isMdx || !tag.isBraced || tag.isClosing) return undefined;
        return { end: tag.end, shown: `<${tag.name}>${breaks}` };
      }
      if (tag.isClosing) {
        const isKnown = isMdx || met.has(tag.name);
        return isKnown ? { end: tag.end, shown: breaks } : undefined;
      }
      if (!isMdx && !tag.isOwn) return undefined;
      if (!tag.isVoid) met.add(tag.name);
      const before = readBefore(text, at);
      const isFirst = before.trim() === '';
      const isAlone = isFirst && endsLine(text, tag.end);
      const title = isFirst ? bold(tag.title.trim()) : '';
      const shown = title + (title === '' ? '' : isAlone ? '  ' : ' ') + breaks;
      const last =
        isAlone && !tag.isVoid && met.size < MOST_NAMES
          ? find(new RegExp(`</${tag.name}(?![\\w.])`), tag.end)
          : undefined;
      const indented = last && findInside(text, tag.end, last.index, measure(before));
      return { end: tag.end, shown, indented };
    },
  };
}

function readTag(text: string, at: number): Tag | undefined {
  name.lastIndex = at;
  const [, slash, called = ''] = name.exec(text) ?? [];
  if (slash === undefined) return undefined;
  let end = name.lastIndex;
  let [isOwn, isBraced, title] = [false, false, ''];
  for (let count = 0; count < MOST_ATTRIBUTES; count += 1) {
    spread.lastIndex = end;
    attribute.lastIndex = end;
    const isSpread = spread.test(text);
    const found = isSpread ? undefined : attribute.exec(text);
    if (!isSpread && !found) break;
    end = isSpread ? spread.lastIndex : attribute.lastIndex;
    if (isSpread || found?.[2] !== undefined) isOwn = true;
    const [, key = '', , double, single] = found ?? [];
    if (titles.test(key)) title = double ?? single ?? title;
    if (text[end] !== '{') continue;
    isBraced = true;
    const close = skipBraces(text, end);
    if (close === undefined) return undefined;
    end = close;
  }
  closing.lastIndex = end;
  const [, voidSlash] = closing.exec(text) ?? [];
  if (voidSlash === undefined) return undefined;
  const [isClosing, isVoid] = [slash === '/', voidSlash === '/'];
  return { name: called, end: closing.lastIndex, isClosing, isVoid, isOwn, isBraced, title };
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

/** What stands in a component is often indented, and was no code there. */
function findInside(text: string, from: number, to: number, own: number): Indented | undefined {
  let at = findNext(text, from);
  while (at < to && text.slice(at, findNext(text, at)).trim() === '') at = findNext(text, at);
  const width = measure(/^[ \t]*/.exec(text.slice(at, at + 100))?.[0] ?? '') - own;
  return width > 0 && at < to ? { from, to, width } : undefined;
}
