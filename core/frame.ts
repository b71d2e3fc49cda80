/**
 * What a view looks like, as data: an element's name, its attributes, and what stands in it, a text or an element.
 * It is made where there is time, stored, and drawn in a page that knows no view.
 */
export type Frame = readonly [name: string, attributes: Attributes, ...children: FrameChild[]];
export type FrameChild = Frame | string;
export type Attributes = Readonly<Record<string, string>>;

/** Elements of HTML that a frame may be made of: what structures a text, links and buttons; nothing loads, runs or styles. */
const ELEMENTS = listed(
  'a blockquote br button code dd del div dl dt em footer h2 h3 header li ol p pre section span strong table tbody td th thead tr ul',
);
/** Elements of MathML, as the schema of a digest lists them (`data/schema/digest.schema.json`). */
const FORMULA_ELEMENTS = listed(
  'math semantics mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose',
);
/** Attributes of HTML; `data-…` is what our own script reads. */
const ATTRIBUTES =
  /^(class|hidden|href|id|lang|rel|role|scope|start|tabindex|target|title|type|aria-[a-z]+|data-[a-z-]+)$/;
/** Attributes of MathML, from the same schema. */
const FORMULA_ATTRIBUTES = listed(
  'display mathvariant stretchy fence separator lspace rspace symmetric maxsize minsize largeop movablelimits accent accentunder form linethickness width height depth voffset displaystyle scriptlevel columnalign columnlines columnspacing rowlines rowspacing rowalign columnspan rowspan frame notation mathcolor mathbackground mathsize dir side',
);
/** Deeper than this nothing is nested that a reader could read; no stack overflows. */
export const DEEPEST = 256;

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Is an element of MathML meant? */
export function isFormulaElement(name: string): boolean {
  return FORMULA_ELEMENTS.has(name);
}

/** May an element of this name stand in a frame? */
export function mayStand(name: string): boolean {
  return ELEMENTS.has(name) || isFormulaElement(name);
}

/** May an element have this attribute with this value? Addresses are http or https, and nothing else is one. */
export function mayHave(name: string, attribute: string, value: string): boolean {
  if (isFormulaElement(name)) return FORMULA_ATTRIBUTES.has(attribute);
  return ATTRIBUTES.test(attribute) && (attribute !== 'href' || /^https?:\/\//i.test(value));
}
