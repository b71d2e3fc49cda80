import type { MathElement } from '../tree';
import { bracket, bracketTerm, writeScript } from './scripts';

type Node = MathElement | string;

/** Accents as the marks that stand on the letter before them. */
const MARKS: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '‾': '\u0304',
  ˉ: '\u0304',
  '¯': '\u0304',
  '→': '\u20d7',
  '˙': '\u0307',
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  '˘': '\u0306',
  ˇ: '\u030c',
  '˚': '\u030a',
};
/** Lines over, under and through letters, as the marks that join from letter to letter. */
const LINES: Readonly<Record<string, string>> = {
  top: '\u0305',
  bottom: '\u0332',
  horizontalstrike: '\u0336',
  updiagonalstrike: '\u0336',
  downdiagonalstrike: '\u0336',
  'updiagonalstrike downdiagonalstrike': '\u0336',
  updiagonalarrow: '\u0336',
};
const BRACES = /^[⏞⏟⎴⎵⏠⏡︷︸]$/;
/** Signs that stand apart from what is on both sides of them. */
const APART = /^(?:[=<>≠≤≥≈≃≅≡∼∝∈∉∋⊂⊃⊆⊇←→↔⇐⇒⇔↦⟵⟶⟷⟸⟹⟺≪≫≔≜∣|+−×÷±∓⊕⊗⊙∧∨∪∩:]|mod)$/u;
/** Sums, products, integrals: a word by themselves. */
const LARGE = /^[∏-∑∫-∳⋀-⋃⨀-⨆]/;
/** White space of this width is a space; less only sets letters right. */
const LEAST_SPACE_EM = 0.16;

/** A formula in plain characters, for where a line of text is all there is: x² ≤ α, ∑ᵢ wᵢ, a/(b + c). */
export function writeMathml(math: MathElement): string {
  return write(math)
    .replace(/[\u2061-\u2064]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function write(node: Node): string {
  if (typeof node === 'string') return foldLetters(node);
  const { name, children, attributes = {} } = node;
  const [first = '', second = '', third = ''] = children;
  switch (name) {
    case 'mphantom':
      return '';
    case 'mspace':
      return Number.parseFloat(attributes.width ?? '0') >= LEAST_SPACE_EM ? ' ' : '';
    case 'mfrac':
      if (/^0/.test(attributes.linethickness ?? '')) return `${write(first)} ${write(second)}`;
      return `${bracketTerm(write(first))}/${bracketTerm(write(second))}`;
    case 'msqrt':
      return `√${bracket(writeRow(children))}`;
    case 'mroot':
      return `${writeScript(write(second), 'above')}√${bracket(write(first))}`;
    case 'msup':
      return writeBase(first) + writeScript(write(second), 'above');
    case 'msub':
      return writeBase(first) + writeScript(write(second), 'below');
    case 'msubsup':
    case 'munderover':
      return (
        writeBase(first) + writeScript(write(second), 'below') + writeScript(write(third), 'above')
      );
    case 'mover':
      return accent(first, write(second), 'above');
    case 'munder':
      return accent(first, write(second), 'below');
    case 'menclose':
      return drawThrough(writeRow(children), LINES[attributes.notation ?? ''] ?? '');
    case 'mtable':
      return children.map(write).join('; ');
    case 'mtr':
      return children
        .map(write)
        .map((cell) => cell.trim())
        .join(' ');
    default:
      return writeRow(children);
  }
}

function writeRow(nodes: readonly Node[]): string {
  let text = '';
  for (const [at, node] of nodes.entries()) {
    const written = write(node);
    const name = typeof node === 'string' ? '' : node.name;
    const sign = name === 'mo' ? written.trim() : '';
    const isBetween = text.trim() !== '' && at < nodes.length - 1;
    const isLarge = /^m(?:o|sub|sup|under|over)/.test(name) && LARGE.test(written);
    if (isLarge) text += ` ${written} `;
    else if (isBetween && sign === ',') text += ', ';
    else text += isBetween && APART.test(sign) && !/[([{,=]\s*$/.test(text) ? ` ${sign} ` : written;
  }
  return text;
}

function writeBase(node: Node): string {
  const text = write(node);
  const isMark = typeof node !== 'string' && /^m(?:over|under|o)$/.test(node.name);
  return isMark ? text : bracket(text);
}

function accent(base: Node, sign: string, place: 'above' | 'below'): string {
  const text = write(base);
  if (BRACES.test(sign.trim())) return bracket(text);
  // What a formula is cancelled to stands above nothing.
  if (text.trim() === '') return `→${sign.trim()}`;
  const mark = place === 'above' ? MARKS[sign.trim()] : undefined;
  return mark ? drawThrough(text, mark) : writeBase(base) + writeScript(sign, place);
}

function drawThrough(text: string, mark: string): string {
  return (mark && text.replace(/\P{M}\p{M}*/gu, `$&${mark}`).normalize('NFC')) || text;
}

/** Bold, italic and such letters of mathematics as the letters that they are; ℝ and 𝔼 stay. */
function foldLetters(text: string): string {
  return text.replace(/[\u{1d400}-\u{1d537}\u{1d56c}-\u{1d7ff}]/gu, (letter) =>
    letter.normalize('NFKC'),
  );
}
