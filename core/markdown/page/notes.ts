import { type DomElement, type DomNode, hasClass, readDomText } from '../dom';

/** A page's footnotes: the links that are their marks, and the elements that are their texts, by number. */
export type PageNotes = {
  readonly marks: ReadonlyMap<DomElement, number>;
  readonly texts: ReadonlyMap<DomElement, number>;
};

const blocks = /^(?:li|p|div|aside|dd)$/;
/** What the link in a mark says: `1`, `[2]`, `*`. */
const mark = /^\s*[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?\s*$/i;
const LONGEST_BACKLINK = 10;

/** Finds the footnotes of a page: raised links that lead to a paragraph or an item of it, as all engines write them. */
export function findNotes(nodes: readonly DomNode[]): PageNotes {
  const links: { readonly link: DomElement; readonly to: string }[] = [];
  const byId = new Map<string, DomElement>();
  const visit = (inner: readonly DomNode[], isRaised: boolean, block: DomElement | undefined) => {
    for (const node of inner) {
      if (typeof node === 'string') continue;
      const { id, name = id, href } = node.attributes;
      const isBlock = blocks.test(node.name);
      const to = /^[^#]*#(.+)$/.exec(href ?? '')?.[1];
      const isMark = isRaised || isRef(node);
      if (node.name === 'a' && to !== undefined && isMark && mark.test(readDomText(node.children)))
        links.push({ link: node, to });
      const text = isBlock ? node : node.name === 'a' ? block : undefined;
      for (const key of [id, name]) if (key && text && !byId.has(key)) byId.set(key, text);
      visit(node.children, isMark || node.name === 'sup', isBlock ? node : block);
    }
  };
  visit(nodes, false, undefined);
  return number(links, byId);
}

function isRef(node: DomElement): boolean {
  return (
    node.attributes.role === 'doc-noteref' ||
    hasClass(node, /^(?:footnote(?:-?ref(?:erence)?)?|footnotes-ref|noteref|data-footnote-ref)$/)
  );
}

function number(
  links: readonly { readonly link: DomElement; readonly to: string }[],
  byId: ReadonlyMap<string, DomElement>,
): PageNotes {
  const marks = new Map<DomElement, number>();
  const texts = new Map<DomElement, number>();
  for (const { link, to } of links) {
    const text = byId.get(to) ?? byId.get(safeDecode(to));
    // The mark within a footnote's own text leads back.
    if (!text || holds(text, link) || holdsHeading(text)) continue;
    const known = texts.get(text) ?? texts.size + 1;
    texts.set(text, known);
    marks.set(link, known);
  }
  return { marks, texts };
}

/** The text of a footnote without the links back to its marks, and without the number that it begins with. */
export function withoutBacklinks(nodes: readonly DomNode[]): readonly DomNode[] {
  return nodes.flatMap((node): readonly DomNode[] => {
    if (typeof node === 'string') return [node];
    if (node.name === 'a' && /^[^#]*#/.test(node.attributes.href ?? '')) {
      if (readDomText(node.children).trim().length <= LONGEST_BACKLINK) return [];
    }
    return [{ ...node, children: withoutBacklinks(node.children) }];
  });
}

/** Is an element the place where a page gathers its footnotes? */
export function isNotesPlace(node: DomElement): boolean {
  return (
    node.attributes.role === 'doc-endnotes' ||
    'data-footnotes' in node.attributes ||
    hasClass(node, /^footnotes(?:-sep|-list)?$/)
  );
}

function holds({ children }: DomElement, inner: DomElement): boolean {
  return children.some(
    (node) => typeof node !== 'string' && (node === inner || holds(node, inner)),
  );
}

/** What has headings is a part of the page, to which a link in it leads. */
function holdsHeading({ name, children }: DomElement): boolean {
  return (
    /^h[1-6]$/.test(name) || children.some((node) => typeof node !== 'string' && holdsHeading(node))
  );
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
