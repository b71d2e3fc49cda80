import type { VNode } from 'preact';
import type { InlineMath, MathBlock, MathElement } from '../../core/tree';
import { say } from '../words/say';
import { Scroll } from './Scroll';
import { noteTex } from './written';

// Only what lays out: no links, scripts, styles or events, so that a tree from anywhere can be shown.
const elements = /^(semantics|none|m(?!action|glyph)[a-z]+)$/;
const attributes = /^(?!on|href$|src$|style$)[a-z]+$/;

/** A formula as MathML where its TeX could be converted, else the TeX itself. */
export function Formula({ node }: { readonly node: InlineMath | MathBlock }) {
  const { mathml, value, type } = node;
  const formula =
    mathml?.name === 'math' ? (
      toElement(mathml, (element) => element && noteTex(element, value))
    ) : (
      <code title={say('formula')}>{value}</code>
    );
  return type === 'math' ? <Scroll holds={type}>{formula}</Scroll> : formula;
}

function toElement(
  { name, attributes: given = {}, children }: MathElement,
  ref?: (element: Element | null) => void,
): VNode | null {
  if (!elements.test(name)) return null;
  const kept = Object.entries(given).filter(([attribute]) => attributes.test(attribute));
  const Tag = name as 'mrow';
  return (
    <Tag {...Object.fromEntries(kept)} {...(ref && { ref })}>
      {children.map((child) => (typeof child === 'string' ? child : toElement(child)))}
    </Tag>
  );
}
