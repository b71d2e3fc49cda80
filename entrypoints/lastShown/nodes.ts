/** What a page of ours showed, as data: an element's name, its attributes, and what stood in it. */
export type DrawnNode = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...(DrawnNode | string)[],
];

/** What the popup's rows, head and foot are made of. Nothing loads, runs or styles; drawings are of one path each. */
const ELEMENTS = new Set(
  'a b br button div footer h1 h2 h3 header i kbd li main nav ol p path section span strong svg time ul'.split(
    ' ',
  ),
);
const DRAWINGS = new Set(['svg', 'path']);
const ATTRIBUTES =
  /^(class|d|datetime|hidden|href|id|lang|role|tabindex|target|title|type|viewBox|aria-[a-z]+|data-[a-z-]+)$/;
const SVG = 'http://www.w3.org/2000/svg';
/** Deeper than this nothing of the popup stands. */
const DEEPEST = 40;

/** What stands in an element, as data; what may not be drawn again is left out, together with what stands in it. */
export function copyNodes(parent: Element): readonly (DrawnNode | string)[] {
  return [...parent.childNodes].flatMap((node): readonly (DrawnNode | string)[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element) || !ELEMENTS.has(node.localName)) return [];
    const kept = [...node.attributes].filter(({ name, value }) => mayHave(name, value));
    const attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
    return [[node.localName, attributes, ...copyNodes(node)]];
  });
}

/** Data from anywhere → its nodes. Throws where it is none, or holds what may not be drawn. */
export function drawNodes(drawn: unknown, depth = 0): readonly (Element | string)[] {
  if (!Array.isArray(drawn) || depth > DEEPEST) throw new Error('nothing that was shown');
  return drawn.map((node: unknown) => (typeof node === 'string' ? node : drawNode(node, depth)));
}

function drawNode(node: unknown, depth: number): Element {
  if (!Array.isArray(node)) throw new Error('nothing that was shown');
  const [name, attributes, ...children]: unknown[] = node;
  if (typeof name !== 'string' || !ELEMENTS.has(name) || typeof attributes !== 'object')
    throw new Error(`nothing that was shown: ${name}`);
  const element = DRAWINGS.has(name)
    ? document.createElementNS(SVG, name)
    : document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if (typeof value !== 'string' || !mayHave(attribute, value))
      throw new Error(`nothing that was shown: ${attribute}`);
    element.setAttribute(attribute, value);
  }
  element.append(...drawNodes(children, depth + 1));
  return element;
}

function mayHave(attribute: string, value: string): boolean {
  return ATTRIBUTES.test(attribute) && (attribute !== 'href' || /^https:\/\//i.test(value));
}
