/** One tag or comment in HTML text; `raw` is how it was written. */
export type Tag =
  | { readonly kind: 'open'; readonly name: string; readonly raw: string }
  | { readonly kind: 'close'; readonly name: string; readonly raw: string }
  | { readonly kind: 'void'; readonly name: string; readonly raw: string }
  | { readonly kind: 'comment'; readonly raw: string };

const inlineNames =
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var';
const blockNames =
  'address article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main nav ol p pre section summary table tbody td tfoot th thead tr ul';
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);
const inlines: ReadonlySet<string> = new Set(inlineNames.split(' '));
/** The elements that stand beside paragraphs, by name. */
export const blocks: ReadonlySet<string> = new Set(blockNames.split(' '));

/** Where each of these elements must stand; elsewhere such a tag is a word in angle brackets. */
export const parents: Readonly<Record<string, readonly string[]>> = {
  summary: ['details'],
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  caption: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  figcaption: ['figure'],
};

const opening = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/y;
const attribute = /\s+[a-zA-Z:_@][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>\x60]+))?/y;
const closing = /\s*\/?>/y;
/** No tag has as many. */
const MOST_ATTRIBUTES = 100;

/** The known tag or comment that starts at `from`, or undefined when what stands there is text. */
export function readTag(text: string, from = 0): Tag | undefined {
  if (text.startsWith('<!--', from)) return readComment(text, from);
  opening.lastIndex = from;
  const [, slash, name] = opening.exec(text) ?? [];
  if (name === undefined) return undefined;
  closing.lastIndex = skipAttributes(text, opening.lastIndex);
  if (!closing.test(text)) return undefined;
  return nameTag(text.slice(from, closing.lastIndex), name, slash === '/');
}

/** HTML text cut into its known tags and the texts between them. */
export function cutTags(html: string): readonly (Tag | string)[] {
  const pieces: (Tag | string)[] = [];
  let text = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const known = readTag(html, at);
    if (!known) at += 1;
    else {
      if (at > text) pieces.push(html.slice(text, at));
      pieces.push(known);
      at += known.raw.length;
      text = at;
    }
  }
  if (text < html.length) pieces.push(html.slice(text));
  return pieces;
}

/** Does a block of HTML begin with this tag, as CommonMark's sixth kind of HTML block does? */
export function isBlockTag(found: Tag): boolean {
  return found.kind === 'comment' || blocks.has(found.name) || found.name === 'hr';
}

/** The value of one attribute of a tag. */
export function readAttribute(raw: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'=<>]+))`, 'i').exec(
    raw,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** A declaration of CSS by which nothing of an element is seen. */
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)(?![\w-])/i;

/** Does a tag say that what stands in its element is not shown? */
export function isHidden(raw: string): boolean {
  if (!/hidden|display|visibility/i.test(raw)) return false;
  const names = raw.replace(/"[^"]*"|'[^']*'/g, '');
  if (
    /\shidden(?=[\s/>=])/i.test(names) &&
    !/^until-found$/i.test(readAttribute(raw, 'hidden') ?? '')
  )
    return true;
  // KaTeX draws a formula once more beside its MathML.
  if (/\saria-hidden\s*=\s*["']?true/i.test(raw))
    if (/(?:^|\s)katex-html(?:\s|$)/.test(readAttribute(raw, 'class') ?? '')) return true;
  return unseen.test(readAttribute(raw, 'style') ?? '');
}

function skipAttributes(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_ATTRIBUTES; count += 1) {
    attribute.lastIndex = at;
    if (!attribute.test(text)) break;
    at = attribute.lastIndex;
  }
  return at;
}

/** A comment ends before the next one begins, or is text. */
function readComment(text: string, from: number): Tag | undefined {
  const next = text.indexOf('<!--', from + 4);
  const inside = text.slice(from, next < 0 ? text.length : next);
  const end = inside.indexOf('-->', 4);
  return end < 0 ? undefined : { kind: 'comment', raw: inside.slice(0, end + 3) };
}

function nameTag(raw: string, written: string, isClosing: boolean): Tag | undefined {
  const name = written.toLowerCase();
  // `<Summary>` is a token that some paper introduces; nobody writes HTML with one capital.
  if (written !== name && written !== written.toUpperCase()) return undefined;
  if (voids.has(name)) return isClosing ? undefined : { kind: 'void', name, raw };
  if (!inlines.has(name) && !blocks.has(name)) return undefined;
  return { kind: isClosing ? 'close' : 'open', name, raw };
}
