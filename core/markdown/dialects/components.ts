import { writeLink } from './components/componentLink';
import { type ComponentTag, readComponentTag } from './components/tag';
import type { Rule } from './rule';
import { bold } from './rule/bold';
import { findNext, type Indented, measureIndent } from './rule/meaning';
import { endsLine, keepBreaks, readBefore } from './rule/place';

/** The most components that are looked into. */
const MOST_NAMES = 100;
/**
 * The components of MDX (https://mdxjs.com/docs/what-is-mdx/#jsx): their text stays, and a title that stands in their tag. In
 * other Markdown `<Summary>` is a word in angles that some paper introduces, and only a tag with attributes is a component's.
 */
export function componentRule(isMdx: boolean): Rule {
  return {
    open: /<\/?[a-z](?=[\w.]*[\s/>])/,
    read: (text, at, _open, find, met) => {
      const tag = readComponentTag(text, at);
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
      if (tag.isOwn ? false : !isMdx || isOfType(text, at, tag)) return undefined;
      const link = writeLink(text, tag);
      if (link && link.end > tag.end) return link;
      if (!tag.isVoid) met.add(tag.name);
      const before = readBefore(text, at);
      const isFirst = before.trim() === '';
      const isAlone = isFirst && endsLine(text, tag.end);
      const title = link?.shown ?? (isFirst ? bold(tag.title.trim()) : '');
      const gap = title === '' || tag.isVoid ? '' : isAlone ? '  ' : ' ';
      const shown = title + gap + breaks;
      const last =
        isAlone && !tag.isVoid && met.size < MOST_NAMES
          ? find(new RegExp(`</${tag.name}(?![\\w.])`), tag.end)
          : undefined;
      const indented = last && findInside(text, tag.end, last.index, measureIndent(before));
      return { end: tag.end, shown, indented };
    },
  };
}

/** What stands in a component is often indented, and was no code there. */
function findInside(text: string, from: number, to: number, own: number): Indented | undefined {
  let at = findNext(text, from);
  while (at < to && text.slice(at, findNext(text, at)).trim() === '') at = findNext(text, at);
  const width = measureIndent(/^[ \t]*/.exec(text.slice(at, at + 100))?.[0] ?? '') - own;
  return width > 0 && at < to ? { from, to, width } : undefined;
}

const NEAR = 500;

/** In `List<T extends U>` a type stands behind a name, and nothing closes it. */
function isOfType(text: string, at: number, { name, end, isVoid }: ComponentTag): boolean {
  if (isVoid || !/[\w$]/.test(text[at - 1] ?? '')) return false;
  return !text.slice(end, end + NEAR).includes(`</${name}>`);
}
