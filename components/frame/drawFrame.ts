import { DEEPEST, isFormulaElement, mayHave, mayStand } from '../../core/frame';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * A frame from anywhere → its element, outside of any page. Throws where a name or an attribute is not on the list, a value
 * is no text, or it is nested too deep: a part of a frame may say something else than the whole.
 */
export function drawFrame(frame: unknown, depth = 0): Element {
  if (!Array.isArray(frame) || depth > DEEPEST) throw new Error('no frame');
  const [name, attributes, ...children]: unknown[] = frame;
  if (typeof name !== 'string' || !mayStand(name)) throw new Error(`no frame: ${name}`);
  if (typeof attributes !== 'object' || attributes === null) throw new Error('no frame');
  const element = isFormulaElement(name)
    ? document.createElementNS(MATHML, name)
    : document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value !== 'string' || !mayHave(name, attribute, value))
      throw new Error(`no frame: ${attribute}`);
    element.setAttribute(attribute, value);
  }
  for (const child of children)
    element.append(typeof child === 'string' ? child : drawFrame(child, depth + 1));
  return element;
}
