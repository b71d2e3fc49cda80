import schema from '../../data/schema/digest.schema.json' with { type: 'json' };
import type { MathElement } from '../tree';
import { readNodeLook, readStyles } from './looks';
import type { TemmlNode } from './temmlNode';

const { name, attributes } = schema.definitions.mathElement.properties;
const ELEMENTS: ReadonlySet<string> = new Set(name.enum);
const ATTRIBUTES: ReadonlySet<string> = new Set(attributes.propertyNames.enum);
/** Attributes that say nothing of how a formula looks. */
const SILENT: ReadonlySet<string> = new Set(['id', 'linebreak']);
/** Nor nested deeper than this; beyond some depth no browser stores it. */
const DEEPEST_MATHML = 50;
/** Empty rows that Temml lays over an enclosed formula; its notation says the same. */
const OVERLAYS: ReadonlySet<string> = new Set(
  'tml-cancel longdiv-arc phasor-angle textcircle'.split(' '),
);
/** A formula that steps further back than this draws over what stands before it. */
const FURTHEST_BACK_MU = 54;

/** Temml's tree as elements of the feed. Throws where a part of its meaning would be lost. */
export function toElements(node: TemmlNode, depth = 0): (MathElement | string)[] {
  if (depth > DEEPEST_MATHML) throw new Error('a formula nested too deep');
  if (node.text !== undefined) return [node.text];
  const classes = new Set(node.classes);
  if (classes.has('tml-ref')) throw new Error('a formula that refers to another');
  if (node.type === 'mrow' && [...classes].some((each) => OVERLAYS.has(each))) return [];
  const back = readStyles(node).find(([name]) => name === 'marginLeft')?.[1];
  if (back !== undefined) return stepBack(back);
  if (classes.has('menclose')) return strikeOut(node, depth);
  const children = readChildren(node).flatMap((child) => toElements(child, depth + 1));
  if (!node.type) return children;
  if (!ELEMENTS.has(node.type)) throw new Error(`MathML element outside the feed: ${node.type}`);
  const look = { ...readAttributes(node), ...readNodeLook(node) };
  if (node.type === 'mo' && children.some((child) => typeof child !== 'string'))
    return [spaceOut(children, look)];
  const content = look.mathbackground && node.type !== 'mspace' ? ink(children, look) : children;
  const border = readStyles(node).find(([name]) => name === 'border')?.[1];
  if (border === undefined) return [toElement(node.type, look, content)];
  const mathcolor = /solid (.+)/.exec(border)?.[1];
  const framed = { ...look, notation: 'box', ...(mathcolor && { mathcolor }) };
  return [toElement('menclose', framed, content)];
}

/** No browser lays out elements within an operator: they become a row with its spaces. */
function spaceOut(
  children: readonly (MathElement | string)[],
  { lspace, rspace }: Readonly<Record<string, string>>,
): MathElement {
  const space = (width?: string) => (width ? [toElement('mspace', { width }, [])] : []);
  return toElement('mrow', {}, [...space(lspace), ...children, ...space(rspace)]);
}

/** Children where they are nodes; a commutative diagram keeps another formula's fragment. */
function readChildren({ children = [] }: TemmlNode): readonly TemmlNode[] {
  return Array.isArray(children) ? children : [children as unknown as TemmlNode];
}

function toElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (MathElement | string)[],
): MathElement {
  const some = Object.keys(attributes).length > 0;
  return { name, ...(some && { attributes }), children };
}

function readAttributes({ attributes = {} }: TemmlNode): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style' && value === 'font-weight:bold') read.mathvariant = 'bold';
    else if (name === 'style' && value === 'text-align: left;') continue;
    else if (ATTRIBUTES.has(name)) read[name] = String(value);
    else if (!SILENT.has(name)) throw new Error(`MathML attribute outside the feed: ${name}`);
  }
  return read;
}

/** On a colour of its own a formula is black, as on paper, also where the page is dark. */
function ink(
  children: readonly (MathElement | string)[],
  { mathcolor = '#000' }: Readonly<Record<string, string>>,
): readonly (MathElement | string)[] {
  return [toElement('mrow', { mathcolor }, children)];
}

/** A negative space, for which MathML Core has nothing: steps for each of which the style sheet has a rule. */
function stepBack(width: string): MathElement[] {
  const [, number = '', unit = ''] = /^-([\d.]+)([a-z]+)$/.exec(width) ?? [];
  const perEm = { em: 18, ex: 8, pt: 1.8, px: 1.35 }[unit];
  const mu = perEm && Math.round(Number(number) * perEm);
  if (mu === undefined || !(mu <= FURTHEST_BACK_MU)) throw new Error(`too far back: ${width}`);
  const steps = [...Array(Math.floor(mu / 3)).fill('-3mu'), ...Array(mu % 3).fill('-1mu')];
  return steps.map((lspace: string) => toElement('mrow', { lspace }, []));
}

/** What is cancelled to a value: the value stands after it, raised. */
function strikeOut({ children = [] }: TemmlNode, depth: number): MathElement[] {
  const struck = toElements(children[0] ?? {}, depth + 1);
  return [toElement('menclose', { notation: 'updiagonalarrow' }, struck)];
}
