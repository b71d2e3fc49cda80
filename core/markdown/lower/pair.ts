import { parents, type Tag } from './tags';

/** What stands between tags: a text or a finished node, each with the line it starts on. */
export type TagPiece<Node> =
  | { readonly kind: 'tag'; readonly tag: Tag; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'node';
      readonly node: Node;
      readonly line: number;
      readonly isRuled?: true;
    };
type Leaf<Node> = Exclude<TagPiece<Node>, { readonly kind: 'tag' }>;
/** A known HTML element that is properly closed, or a void one; `raw` is its opening tag. */
export type Element<Node> = {
  readonly kind: 'element';
  readonly name: string;
  readonly raw: string;
  readonly line: number;
  readonly children: (Element<Node> | Leaf<Node>)[];
};
export type Paired<Node> = Element<Node> | Leaf<Node>;

const deepest = 48;

/** Pairs opening and closing tags. A tag without its partner, or out of place, becomes text again. */
export function pairTags<Node>(pieces: readonly TagPiece<Node>[]): readonly Paired<Node>[] {
  const root: Element<Node> = { kind: 'element', name: '', raw: '', line: 0, children: [] };
  const open: Element<Node>[] = [root];
  const last = () => open.at(-1) ?? root;
  // Outermost first: each has in it only what stands before the next.
  const unwrap = (depth: number) => {
    const parent = (open[depth - 1] ?? root).children;
    for (const { raw, line, children } of open.splice(depth)) {
      parent.push({ kind: 'text', text: raw, line });
      for (const child of children) parent.push(child);
    }
  };

  for (const piece of pieces) {
    if (piece.kind !== 'tag') last().children.push(piece);
    else if (piece.tag.kind === 'comment') continue;
    else {
      const { tag, line } = piece;
      const { name, raw } = tag;
      const text = { kind: 'text', text: raw, line } as const;
      if (tag.kind === 'void') {
        last().children.push({ kind: 'element', name, raw, line, children: [] });
      } else if (tag.kind === 'open') {
        const place = parents[name];
        const fits = !place || place.includes(last().name);
        if (fits && open.length < deepest)
          open.push({ kind: 'element', name, raw, line, children: [] });
        else last().children.push(text);
      } else {
        const depth = open.findLastIndex((element) => element.name === name);
        if (depth > 0) unwrap(depth + 1);
        const element = depth > 0 ? open.pop() : text;
        if (element) last().children.push(element);
      }
    }
  }
  unwrap(1);
  return root.children;
}
