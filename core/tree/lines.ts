import type { Inline } from '../tree';
import { joinTexts, trimNodes } from './inlines';
import { writePlain } from './plain';

/** One line of a paragraph; `end` is the line break after it, hard or soft. */
export type TextLine = { readonly children: readonly Inline[]; readonly end?: Inline };

/** A paragraph's children cut at their line breaks. */
export function cutLines(nodes: readonly Inline[]): readonly TextLine[] {
  if (!nodes.some(breaks)) return [{ children: nodes }];
  const lines: TextLine[] = [];
  let children: Inline[] = [];
  const endLine = (end: Inline) => {
    lines.push({ children, end });
    children = [];
  };
  for (const node of nodes) {
    if (node.type === 'break') endLine(node);
    else if (node.type !== 'text' || !node.value.includes('\n')) children.push(node);
    else {
      const [first = '', ...rest] = node.value.split('\n');
      children.push({ type: 'text', value: first });
      for (const value of rest) {
        endLine({ type: 'text', value: '\n' });
        children.push({ type: 'text', value });
      }
    }
  }
  lines.push({ children });
  return lines;
}

/** The lines as one paragraph's children again. */
export function joinLines(lines: readonly TextLine[]): readonly Inline[] {
  const [first, ...others] = lines;
  if (first && others.length === 0) return trimNodes(first.children);
  const nodes = lines.flatMap(({ children, end }) => (end ? [...children, end] : children));
  return trimNodes(joinTexts(nodes));
}

function breaks(node: Inline): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.includes('\n'));
}

/** Longer lines than this that end without a full stop go on in the next one. */
const LONGEST_HEADING = 48;

/** Is a line nothing but an address that the sentence before it wraps onto a line of its own? */
export function isWrapped(lines: readonly TextLine[], at: number): boolean {
  const before = lines[at - 1];
  if (before?.end?.type !== 'text') return false;
  if (!/^\s*https?:\S+\s*$/i.test(writePlain(lines[at]?.children ?? []))) return false;
  const words = writePlain(before.children).trim();
  return words.length > LONGEST_HEADING && !/[.。!?:：)\]”"]$/.test(words) && !isCapital(words);
}

/** Do most of the longer words begin with a capital, as in English titles and in no sentence? */
export function isCapital(words: string): boolean {
  const long = words.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}
