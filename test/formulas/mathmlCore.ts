/** The elements of MathML Core (https://www.w3.org/TR/mathml-core/) that hold mathematics, `semantics` aside. */
export const coreElements: ReadonlySet<string> = new Set(
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'.split(
    ' ',
  ),
);

const anywhere = 'dir displaystyle mathbackground mathcolor mathsize scriptlevel'.split(' ');
const own: Readonly<Record<string, string>> = {
  math: 'display',
  mfrac: 'linethickness',
  mi: 'mathvariant',
  mo: 'fence form largeop lspace maxsize minsize movablelimits rspace separator stretchy symmetric',
  mover: 'accent',
  mpadded: 'depth height lspace voffset width',
  mspace: 'depth height width',
  mtd: 'columnspan rowspan',
  munder: 'accentunder',
  munderover: 'accent accentunder',
};

/** Does MathML Core itself say how an attribute with this value looks on this element? */
export function isCore(element: string, attribute: string, value: string): boolean {
  if (element === 'mi' && attribute === 'mathvariant') return value === 'normal';
  // Neither parts of a width nor negative space are lengths in Core.
  if (element === 'mpadded' && attribute === 'lspace' && !/^[\d.]+(?:[a-z]+)?$/.test(value))
    return false;
  if (attribute === 'mathbackground' && element === 'mspace') return value !== 'black';
  return anywhere.includes(attribute) || (own[element]?.split(' ').includes(attribute) ?? false);
}
