import { type DomNode, readDom } from '../dom';
import { readFormula } from '../page/formula';
import type { Rule } from './rule';
import { keepBreaks } from './rule/place';

/** No formula is written with more. */
const LONGEST = 20_000;

/** Formulas as pages have them, MathML and MathJax's scripts, as their TeX; MathML that says none as its text. */
export const pageFormulas: readonly Rule[] = [
  elementRule(/<math(?=[\s>])[^<>]{0,1000}>/, /<\/math\s*>/),
  elementRule(/<script\s[^<>]{0,200}math\/tex[^<>]{0,100}>/, /<\/script\s*>/),
];

function elementRule(open: RegExp, close: RegExp): Rule {
  return {
    open,
    read: (text, at, begin, find) => {
      const found = find(close, at + begin.length);
      if (!found || found.index - at > LONGEST) return undefined;
      const end = found.index + found[0].length;
      const raw = text.slice(at, end);
      // None stands in another.
      if (raw.slice(begin.length).search(open) >= 0) return undefined;
      const shown = writeElement(raw);
      return shown === undefined ? undefined : { end, shown: shown + keepBreaks(raw) };
    },
  };
}

/** The text of MathML without what only says it in other words. */
function readShown(nodes: readonly DomNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return node.name.startsWith('annotation') ? '' : readShown(node.children);
    })
    .join('');
}

function writeElement(raw: string): string | undefined {
  const [element] = readDom(raw) ?? [];
  if (typeof element !== 'object') return undefined;
  const formula = readFormula(element);
  if (!formula) {
    const words = readShown(element.children).replace(/\s+/g, ' ').trim();
    return words.replace(/[\\`*_[\]<>$~&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  }
  // A bare sign could begin a tag.
  const tex = formula.value.replace(/\s+/g, ' ').replace(/ ?< ?/g, ' \\lt ').trim();
  if (tex === '') return '';
  return formula.type === 'math' ? `$$${tex}$$` : `\\(${tex}\\)`;
}
