import temml from 'temml';
import schema from '../data/schema/digest.schema.json' with { type: 'json' };
import type { Digest } from './paper';
import type { MathElement } from './tree';

/** What Temml's tree is made of: elements, text, and fragments without an element of their own. */
type TemmlNode = {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly classes?: readonly string[];
  readonly children?: readonly TemmlNode[];
};

const { name, attributes } = schema.definitions.mathElement.properties;
const ELEMENTS: ReadonlySet<string> = new Set(name.enum);
const ATTRIBUTES: ReadonlySet<string> = new Set(attributes.propertyNames.enum);

/** A formula longer than this is shown as TeX; none in real digests comes near. */
const MAX_TEX = 10_000;
/** Nor nested deeper than this; beyond some depth no browser stores it. */
const DEEPEST_MATHML = 50;

/** A digest with the MathML of each formula beside its TeX; a formula that does not convert stays TeX. */
export function withMath(digest: Digest): Digest {
  return convert(digest);
}

/** TeX → its `<math>` element, or undefined when Temml cannot read it. Loads and links nothing. */
export function toMathml(tex: string, display: boolean): MathElement | undefined {
  if (tex.length > MAX_TEX) return undefined;
  try {
    const options = { displayMode: display, throwOnError: true, trust: false, annotate: false };
    const [root] = toElements(temml.__renderToMathMLTree(tex, options) as TemmlNode);
    return typeof root === 'object' ? root : undefined;
  } catch {
    // A formula that Temml refuses is no fault of ours: its TeX is shown.
    return undefined;
  }
}

function convert<T>(value: T): T {
  if (Array.isArray(value)) return value.map(convert) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { type, value: tex } = value as { type?: unknown; value?: unknown };
  if ((type === 'math' || type === 'inlineMath') && typeof tex === 'string') {
    const mathml = toMathml(tex, type === 'math');
    return mathml ? { ...value, mathml } : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each)])) as T;
}

function toElements(node: TemmlNode, depth = 0): (MathElement | string)[] {
  if (depth > DEEPEST_MATHML) throw new Error('a formula nested too deep');
  if (node.text !== undefined) return [node.text];
  const children = (node.children ?? []).flatMap((child) => toElements(child, depth + 1));
  if (!node.type) return children;
  if (!ELEMENTS.has(node.type)) throw new Error(`MathML element outside the feed: ${node.type}`);
  const attributes = { ...stringValues(node.attributes ?? {}), ...alignment(node.classes ?? []) };
  const some = Object.keys(attributes).length > 0;
  return [{ name: node.type, ...(some && { attributes }), children }];
}

function stringValues(attributes: NonNullable<TemmlNode['attributes']>): Record<string, string> {
  const kept = Object.entries(attributes).filter(([name]) => ATTRIBUTES.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

/** Temml aligns cells by class; the attribute says the same to Firefox and to our style sheet. */
function alignment(classes: readonly string[]): Record<string, string> {
  if (classes.includes('tml-right')) return { columnalign: 'right' };
  return classes.includes('tml-left') ? { columnalign: 'left' } : {};
}
