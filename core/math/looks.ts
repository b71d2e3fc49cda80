import type { TemmlNode } from './temmlNode';

type Attributes = Readonly<Record<string, string>>;

/** Classes that only set sizes and places right, or name what an attribute says as well. */
const KNOWN_CLASSES =
  /^$|^(?:chr|wbk|ff)-|^tml-(?:display|eqn|prime|vec|\w+-pad|jot|small|label|tag|tageqn|shift-left|fbox|overline|underline)$|^(?:mathcal|mathscr|special-fraction|actuarial|circle-pad|longdiv-top|phasor-bottom)$/;
const ALIGNMENTS: Readonly<Record<string, string>> = { 'tml-left': 'left', 'tml-right': 'right' };
/** Accents that Chromium does not stretch, and how wide they are to be; a tilde is wider than a hat. */
const WIDE: Readonly<Record<string, string>> = {
  'tml-hat-1': '1',
  'tml-hat-2': '2',
  'tml-hat-3': '3',
  'tml-hat-4': '4',
  'tml-tilde-2': '1',
  'tml-tilde-3': '1',
  'tml-tilde-4': '2',
};

/** Styles that only set sizes and places right; which way an overlap goes is said by `lspace` too, and a border becomes an element. */
const KNOWN_STYLES: ReadonlySet<string> = new Set(
  'border display position right bottom left justifyContent padding paddingTop paddingBottom height mathDepth math-depth font-family textAlign'.split(
    ' ',
  ),
);

/**
 * What Temml says by class and style, as attributes that our style sheet draws; most have these meanings in MathML 3.
 * Throws at what it does not know: such a formula is shown as TeX rather than without a part of its meaning.
 */
export function readNodeLook(node: TemmlNode): Attributes {
  const look: Record<string, string> = {};
  for (const name of node.classes ?? []) Object.assign(look, readClass(name));
  for (const [name, value] of readStyles(node)) Object.assign(look, readStyle(name, value));
  return { ...look, ...readCell(node) };
}

/** The styles that are set. */
export function readStyles({ style = {} }: TemmlNode): readonly [string, string][] {
  // A cell that fills a row up has Temml's own state here.
  if (Object.getPrototypeOf(style) !== Object.prototype) return [];
  return Object.entries(style).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
}

function readClass(name: string): Attributes {
  const columnalign = ALIGNMENTS[name];
  if (columnalign) return { columnalign };
  const width = WIDE[name];
  if (width) return { width };
  if (KNOWN_CLASSES.test(name)) return {};
  throw new Error(`a class of Temml without a look: ${name}`);
}

function readStyle(name: string, value: string): Attributes {
  switch (name) {
    case 'color':
      return { mathcolor: value };
    case 'fontWeight':
    case 'font-weight':
      return { mathvariant: value };
    case 'font-style':
      return { mathvariant: value };
    case 'width':
      return value === '100%' || value === '50%' || value === '7.5%' ? { width: value } : {};
  }
  if (KNOWN_STYLES.has(name) || /^(?:border|padding)(?:Left|Right|Top|Bottom)$/.test(name))
    return {};
  throw new Error(`a style of Temml without a look: ${name}`);
}

/** The rules around a cell, and where it has no space beside it, or much. */
function readCell(node: TemmlNode): Attributes {
  if (node.type !== 'mtd') return {};
  const styles: Readonly<Record<string, string>> = Object.fromEntries(readStyles(node));
  const line = (side: string) =>
    /solid|dashed|double/.exec(styles[`border${side}`] ?? '')?.[0] ?? 'none';
  const pair = (one: string, other: string) => `${line(one)} ${line(other)}`;
  const space = (side: string) => {
    const value = Number.parseFloat(styles[`padding${side}`] ?? styles.padding ?? '0.4');
    return value === 0 || value === 1 ? `${value}em` : undefined;
  };
  const [rowlines, columnlines] = [pair('Top', 'Bottom'), pair('Left', 'Right')];
  const [lspace, rspace] = [space('Left'), space('Right')];
  return {
    ...(rowlines !== 'none none' && { rowlines }),
    ...(columnlines !== 'none none' && { columnlines }),
    ...(lspace && { lspace }),
    ...(rspace && { rspace }),
  };
}
