import type { Block, Inline, Paragraph } from '../tree';
import { cutLines, joinLines } from '../tree/lines';
import { writePlain } from '../tree/plain';

/** What its writer says is the gist: `TL;DR: …`, `**한 줄 요약** …`. */
const label =
  '[^\\p{L}\\p{N}]*(?:tl\\s?;?\\s?dr|한 ?줄(?: ?(?:요약|정리|평|소개|설명))?|(?:핵심|3줄|세 ?줄) ?요약|요약|요점|초록|abstract|summary|(?:in )?one (?:sentence|line)|in short)';
const led = new RegExp(`^${label}(?:\\s?\\([^()]{1,12}\\))?\\s?[:：]\\s*(?=\\S)`, 'iu');
const alone = new RegExp(`^${label}(?:\\s?\\([^()]{1,12}\\))?[^\\p{L}\\p{N}]*$`, 'iu');

/** The paragraph behind the label by which a summary's writer sums it up, without the label; undefined where none does. */
export function findTold(blocks: readonly Block[]): Paragraph | undefined {
  for (const block of blocks) {
    const found =
      block.type === 'paragraph'
        ? readParagraph(block)
        : block.type === 'list'
          ? findTold(block.children.flatMap((item) => item.children))
          : block.type === 'blockquote'
            ? findTold(block.children)
            : undefined;
    if (found) return found;
  }
  return undefined;
}

function readParagraph({ children }: Paragraph): Paragraph | undefined {
  const lines = cutLines(children);
  for (const [at, { children: line }] of lines.entries()) {
    const rest = dropLabel(line);
    if (!rest) continue;
    const below = lines.slice(at + 1);
    const end = below.findIndex((each) => opensOther(each.children));
    const told = [{ ...lines[at], children: rest }, ...below.slice(0, end < 0 ? undefined : end)];
    return { type: 'paragraph', children: joinLines(told) };
  }
  return undefined;
}

/** Another label ends what is told behind one. */
function opensOther(line: readonly Inline[]): boolean {
  const first = line.find((node) => node.type !== 'text' || node.value.trim() !== '');
  return first?.type === 'strong' || /^[^:：\n]{1,20}[:：]\s/u.test(writePlain(line));
}

function dropLabel(line: readonly Inline[]): readonly Inline[] | undefined {
  const first = line.findIndex((node) => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value));
  const node = line[first];
  if (!node) return undefined;
  const rest = line.slice(first + 1);
  if (node.type === 'text') {
    const found = led.exec(node.value)?.[0];
    return found === undefined
      ? undefined
      : [{ type: 'text', value: node.value.slice(found.length) }, ...rest];
  }
  if (node.type !== 'strong' || !alone.test(writePlain([node]))) return undefined;
  const [next, ...others] = rest;
  const words = next?.type === 'text' ? next.value.replace(/^\s*[:：—–-]?\s*/, '') : undefined;
  if (next && words === undefined) return rest;
  return words === undefined || (words === '' && others.length === 0)
    ? undefined
    : [{ type: 'text', value: words }, ...others];
}
