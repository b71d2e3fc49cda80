import { Parser } from 'htmlparser2';
import { Budget } from './budget';
import { isWord } from './lower/names';
import { WEIGHTS } from './weights';

/** An element of a page as it was written: lower-case names, references decoded. */
export type DomElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly DomNode[];
};
/** What a page consists of: elements, and the text between them. */
export type DomNode = DomElement | string;

type Open = DomElement & { readonly children: DomNode[] };

/** Deeper elements lose their tags, so that whoever walks the tree may call itself; so do those that cost too much. */
const deepest = 48;
/** The parser's own time grows with every open element. */
const deepestRead = 1000;

/**
 * HTML or XHTML as a tree, read as leniently as browsers do; undefined when it is nested beyond all sense. A tag
 * that HTML does not have (`<think>`) is text, because it was text before somebody's Markdown let it through.
 */
export function readDom(html: string, budget = new Budget(html)): readonly DomNode[] | undefined {
  const root = openElement('', {});
  const open = [root];
  let deeper = 0;
  let isMute = false;
  const last = () => open.at(-1) ?? root;
  const isForeign = () => open.some(({ name }) => name === 'math' || name === 'svg');
  const readTag = () => html.slice(parser.startIndex, parser.endIndex + 1);
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = readTag();
        const isFlat = open.length >= deepest || deeper > 0 || !budget.tryTake(WEIGHTS.node);
        if (isFlat) deeper += 1;
        if (deeper > deepestRead) throw new RangeError('nested too deep');
        isMute = isFlat && (name === 'script' || name === 'style');
        if (isWord(tag) && !isForeign()) {
          addText(last().children, tag);
          if (!isFlat) open.push(last());
        } else if (isFlat) addText(last().children, '\n');
        else {
          const element = openElement(name, attributes);
          last().children.push(element);
          open.push(element);
        }
      },
      onclosetag(_, isImplied) {
        if (deeper > 0) deeper -= 1;
        else open.pop();
        isMute = false;
        const tag = isImplied ? '' : readTag();
        if (isWord(tag) && !isForeign()) addText(last().children, tag);
      },
      ontext(text) {
        const { children } = last();
        if (typeof children.at(-1) !== 'string') budget.tryTake(WEIGHTS.node);
        if (!isMute) addText(children, text);
      },
    },
    { recognizeSelfClosing: true },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return root.children;
}

/** The characters of nodes, tags gone. */
export function readDomText(nodes: readonly DomNode[]): string {
  let text = '';
  for (const node of nodes) text += typeof node === 'string' ? node : readDomText(node.children);
  return text;
}

/** Does the element carry a class that the pattern matches as a whole? */
export function hasClass({ attributes }: DomElement, pattern: RegExp): boolean {
  return (attributes.class ?? '').split(/\s+/).some((name) => pattern.test(name));
}

/** The first element below, in the order of the page, that fits. */
export function findElement(
  nodes: readonly DomNode[],
  fits: (element: DomElement) => boolean,
): DomElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = fits(node) ? node : findElement(node.children, fits);
    if (found) return found;
  }
  return undefined;
}

function openElement(name: string, attributes: Readonly<Record<string, string>>): Open {
  return { name, attributes, children: [] };
}

function addText(nodes: DomNode[], text: string): void {
  const last = nodes.at(-1);
  if (typeof last === 'string') nodes[nodes.length - 1] = last + text;
  else nodes.push(text);
}
