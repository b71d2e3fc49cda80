/**
 * The mdast nodes that a summary may hold: a subset of mdast (https://github.com/syntax-tree/mdast)
 * plus the two math nodes of mdast-util-math. There is no `html` node, so text cannot become markup.
 */
export type Block = Paragraph | List | Table | Code | Blockquote | MathBlock;
export type Inline = Text | Strong | Emphasis | Delete | InlineCode | Link | Break | InlineMath;

/** `label` is what stood before the text ("Goal:") and what it means; the text does not repeat it. */
export type Paragraph = {
  readonly type: 'paragraph';
  readonly label?: Label;
  readonly children: readonly Inline[];
};
export type Label = {
  readonly kind: 'goal' | 'motivation' | 'contribution';
  readonly text: string;
};
export type List = {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly children: readonly ListItem[];
};
export type ListItem = { readonly type: 'listItem'; readonly children: readonly Block[] };
/** The first row is the header row. */
export type Table = { readonly type: 'table'; readonly children: readonly TableRow[] };
export type TableRow = { readonly type: 'tableRow'; readonly children: readonly TableCell[] };
export type TableCell = { readonly type: 'tableCell'; readonly children: readonly Inline[] };
export type Code = { readonly type: 'code'; readonly lang?: string; readonly value: string };
export type Blockquote = { readonly type: 'blockquote'; readonly children: readonly Block[] };
/** `value` is the TeX verbatim; `mathml` is its element tree once `core/math.ts` has converted it. */
export type MathBlock = {
  readonly type: 'math';
  readonly value: string;
  readonly mathml?: MathElement;
};

/** A heading: known to the parser only, which makes titles and sections of it; no summary holds one. */
export type Heading = {
  readonly type: 'heading';
  readonly depth: number;
  readonly children: readonly Inline[];
};
export type Text = { readonly type: 'text'; readonly value: string };
export type Strong = { readonly type: 'strong'; readonly children: readonly Inline[] };
export type Emphasis = { readonly type: 'emphasis'; readonly children: readonly Inline[] };
/** What its writer struck out: what it says no longer holds. */
export type Delete = { readonly type: 'delete'; readonly children: readonly Inline[] };
export type InlineCode = { readonly type: 'inlineCode'; readonly value: string };
export type Link = {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
};
export type Break = { readonly type: 'break' };
export type InlineMath = {
  readonly type: 'inlineMath';
  readonly value: string;
  readonly mathml?: MathElement;
};

/** One MathML Core element: its local name, attributes, and children (elements or text). */
export type MathElement = {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
};
